import './one-open.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Kit, word } from './kit.ts';
import { LinkIcon } from './LinkIcon.tsx';

/** One of several like cases: a note, an offer, a tariff. */
export interface OneCase {
  readonly id: string;
  readonly title: string;
  /** What came of it, said beside the title once it is decided. */
  readonly note?: string | undefined;
  readonly done: boolean;
  /** Whether it was decided rightly. */
  readonly right: boolean;
  readonly body: ComponentChildren;
}

interface Props {
  readonly kit: Kit;
  readonly cases: readonly OneCase[];
  /** Level of the titles in the outline of the page. */
  readonly level: 3 | 4;
}

/** Like cases of which one is unfolded, so that a small screen holds it: the first that is not decided; when it is, a button leads to the next. */
export function OneOpen({ kit, cases, level }: Props) {
  const [open, setOpen] = useState(() => cases.find(({ done }) => !done)?.id ?? '');
  const list = useRef<HTMLOListElement>(null);
  const led = useRef(false);
  const Title = `h${level}` as 'h3' | 'h4';
  const go = (id: string) => {
    led.current = true;
    setOpen(id);
  };
  useEffect(() => {
    // The button that led here is gone with its case.
    if (led.current) list.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    led.current = false;
  }, [open]);
  return (
    <ol class="one-open" ref={list}>
      {cases.map(({ id, title, note, done, right, body }) => {
        const next = cases.find((other) => !other.done && other.id !== id);
        return (
          <li key={id}>
            <Title>
              <button
                type="button"
                class="one-open-head"
                aria-expanded={open === id}
                onClick={() => setOpen(open === id ? '' : id)}
              >
                <LinkIcon state={right ? 'closed' : open === id ? 'now' : 'open'} />
                <span>
                  {title} {note && <span class="soft one-open-note">{note}</span>}
                </span>
              </button>
            </Title>
            {open === id && (
              <div class="one-open-body">
                {body}
                {done && next && (
                  <button type="button" class="button quiet one-open-next" onClick={() => go(next.id)}>
                    {word(kit, 'oneOpenNext', { name: next.title })}
                  </button>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
