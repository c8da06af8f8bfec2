import { useState } from 'preact/hooks';
import type { Act, Foreseen, Item } from '@/core/scenario/domains/blocks/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { wordsOf } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly act: Act | 'real';
  readonly items: readonly Item[];
  /** Blocks that may be named as the first broken one. */
  readonly blocks: readonly number[];
}

/** What will change, and which block is the first that a node refuses? Marked before it is shown. */
export function Foresee({ kit, act, items, blocks }: Props) {
  const [marked, setMarked] = useState<readonly Item[]>([]);
  const [broken, setBroken] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  const toggle = (item: Item) =>
    setMarked(marked.includes(item) ? marked.filter((one) => one !== item) : [...marked, item]);
  const say = async (event: Event) => {
    event.preventDefault();
    setMissing(broken === null);
    if (broken === null) return;
    await kit.act({ t: 'blocks.foresee', act, changes: [...marked], broken });
  };
  return (
    <form class="stack foresee" onSubmit={(event) => void say(event)}>
      <h3 tabIndex={-1}>{wordsOf(kit).acts[act].title}</h3>
      <fieldset>
        <legend>{word(kit, 'blocksForesee')}</legend>
        {items.map((item) => (
          <label key={item}>
            <input type="checkbox" checked={marked.includes(item)} onChange={() => toggle(item)} />
            <span>{word(kit, `blocks-${act === 'real' ? 'real-' : ''}${item}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="first-broken">
        <legend>{word(kit, 'blocksFirstBroken')}</legend>
        <div class="row">
          {blocks.map((block) => (
            <label key={block}>
              <input
                type="radio"
                name={`broken-${act}`}
                checked={broken === block}
                onChange={() => setBroken(block)}
              />
              <span>{block}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {missing && (
        <p class="problem" role="alert">
          {word(kit, 'blocksNameOne')}
        </p>
      )}
      <button type="submit" class="button">
        {word(kit, 'blocksSay')}
      </button>
    </form>
  );
}

interface SeenProps {
  readonly kit: Kit;
  readonly act: Act | 'real';
  readonly items: readonly Item[];
  readonly said: Foreseen;
  readonly truth: { readonly changes: readonly Item[]; readonly broken: number };
}

/** What was foreseen beside what came, and why. */
export function Seen({ kit, act, items, said, truth }: SeenProps) {
  const named = said.broken === truth.broken;
  const { title, reason } = wordsOf(kit).acts[act];
  return (
    <section class="seen">
      <h3 tabIndex={-1}>{title}</h3>
      <ul>
        {items.map((item) => {
          const changed = truth.changes.includes(item);
          const right = said.changes.includes(item) === changed;
          return (
            <li key={item}>
              <LinkIcon state={right ? 'closed' : 'open'} />
              <span>
                {word(kit, `blocks-${act === 'real' ? 'real-' : ''}${item}`)}:{' '}
                <strong>{word(kit, changed ? 'blocksChanged' : 'blocksSame')}</strong>{' '}
                <span class="soft">{word(kit, right ? 'blocksForeseen' : 'blocksNotForeseen')}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <p class={named ? 'verdict' : 'verdict refused'}>
        <LinkIcon state={named ? 'closed' : 'open'} />
        <span>
          <strong>
            {word(kit, named ? 'blocksNamedRight' : 'blocksNamedWrong', {
              said: said.broken,
              n: truth.broken,
            })}
          </strong>{' '}
          {reason}
        </span>
      </p>
    </section>
  );
}
