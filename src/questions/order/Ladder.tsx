import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Steps } from '@/core/grading/sequence.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { MarkLine } from '../frame/MarkLine.tsx';

type Way = 1 | -1;

interface Item {
  readonly id: string;
  readonly text: string;
}

interface Props {
  /** Name of the question, for ids in the page. */
  readonly name: string;
  readonly items: readonly Item[];
  /** What has to happen to each item, once judged; then nothing moves. */
  readonly steps: Steps | undefined;
  readonly ready: boolean;
  readonly strings: Strings;
  readonly onMove: (id: string, by: Way) => void;
}

/** The order with one id a place further up (-1) or down (1); the same list when it stands at that end already. */
export function moved(order: readonly string[], id: string, by: Way): readonly string[] {
  const at = order.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.length) return order;
  return order.map((each, place) => (place === to ? id : place === at ? (order[to] ?? each) : each));
}

/** The items as a list that is put in order with buttons or with the arrow keys on them; nothing has to be dragged. */
export function Ladder({ name, items, steps, ready, strings, onMove }: Props) {
  const pressed = useRef<string>();
  const s = (key: string, values = {}) => fill(strings[key] ?? key, values);
  useLayoutEffect(() => {
    // Moving a row takes the focus from its button: give it back, so that the next press moves the same row on.
    if (pressed.current !== undefined) document.getElementById(pressed.current)?.focus();
    pressed.current = undefined;
  }, [items.map(({ id }) => id).join(' ')]);
  const move = (place: number, by: Way, button: string) => {
    const item = items[place];
    if (item === undefined || items[place + by] === undefined) return;
    pressed.current = button;
    onMove(item.id, by);
  };
  const arrow = ({ id, text }: Item, place: number, by: Way) => {
    const own = `${name}-${id}-${by < 0 ? 'up' : 'down'}`;
    return (
      <button
        type="button"
        id={own}
        disabled={!ready}
        aria-disabled={items[place + by] === undefined}
        aria-label={s(by < 0 ? 'up' : 'down', { text })}
        onClick={() => move(place, by, own)}
        onKeyDown={(event) => {
          const way = { ArrowUp: -1, ArrowDown: 1 }[event.key] as Way | undefined;
          if (way === undefined) return;
          event.preventDefault();
          move(place, way, own);
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={by < 0 ? 'm6 15 6-6 6 6' : 'm6 9 6 6 6-6'} />
        </svg>
      </button>
    );
  };
  return (
    <>
      <p class="q-paper soft">{s('paper')}</p>
      <ol class="q-ladder">
        {items.map((item, place) => {
          const step = steps?.[item.id];
          return (
            <li class="q-row" key={item.id}>
              <span>
                {item.text}
                {step && <MarkLine closed={step === 'kept'} word={s(step)} />}
              </span>
              {!steps && arrow(item, place, -1)}
              {!steps && arrow(item, place, 1)}
            </li>
          );
        })}
      </ol>
    </>
  );
}
