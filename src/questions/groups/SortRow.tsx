import type { Strings } from '@/i18n/fill.ts';
import { MarkLine } from '../frame/MarkLine.tsx';
import type { Group, Item } from './props.ts';

interface Props {
  /** Name that ties the radios of the row together and names its parts in the page. */
  readonly name: string;
  readonly item: Item;
  readonly groups: readonly Group[];
  readonly chosen: string | undefined;
  /** False until the page's script runs: what was chosen before then must not be unchosen by it. */
  readonly ready: boolean;
  readonly mark: 'right' | 'wrong' | undefined;
  readonly strings: Strings;
  readonly onChoose: (group: string) => void;
}

/** One item with a radio for each group; the arrow keys go through the groups, Tab to the next item. */
export function SortRow({ name, item, groups, chosen, ready, mark, strings, onChoose }: Props) {
  return (
    <div class="q-row q-sort" role="radiogroup" aria-labelledby={name}>
      <p id={name}>{item.text}</p>
      <div>
        {groups.map(({ id, text }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={ready ? chosen === id : undefined}
              aria-disabled={mark && true}
              aria-describedby={mark && chosen === id ? `${name}-why` : undefined}
              // A given answer stands until a new try begins; disabling the input would take its focus away.
              onClick={(event) => mark && event.preventDefault()}
              onChange={() => onChoose(id)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {mark && (
        <div class="q-why" id={`${name}-why`}>
          <MarkLine closed={mark === 'right'} word={strings[mark === 'right' ? 'correct' : 'wrong'] ?? ''} />
          <p>{item.reason}</p>
        </div>
      )}
    </div>
  );
}
