import type { ComponentChildren } from 'preact';
import type { Fared, GroupPick } from '@/core/grading/comparison.ts';
import { groupsOf } from '@/core/wallet/groups.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { MarkLine } from '../frame/MarkLine.tsx';

/** An address in ten numbered groups, to be read. */
export function Groups({ text, address }: { readonly text: string; readonly address: string }) {
  const groups = groupsOf(address).map((group, index) => ({ group, id: `group-${index + 1}` }));
  return (
    <div class="q-address">
      <p>{text}</p>
      <ol class="q-groups">
        {groups.map(({ group, id }) => (
          <li key={id} class="mono">
            {group}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface Props {
  /** Name that ties the inputs of this address together. */
  readonly name: string;
  readonly text: string;
  readonly address: string;
  readonly chosen: GroupPick | undefined;
  /** False until the page's script runs: what was chosen before then must not be unchosen by it. */
  readonly ready: boolean;
  readonly fared: Fared | undefined;
  readonly reason: string | undefined;
  readonly strings: Strings;
  readonly onPick: (pick: GroupPick) => void;
}

/** An address whose groups are radios: the first one that differs is picked, or that there is none. */
export function PickGroup(props: Props) {
  const { name, text, address, chosen, ready, fared, reason, strings, onPick } = props;
  const s = (key: string, values = {}) => fill(strings[key] ?? key, values);
  const choice = (pick: GroupPick, children: ComponentChildren) => (
    <label class={pick === 'same' ? undefined : 'mono'}>
      <input
        type="radio"
        name={name}
        value={pick}
        checked={ready ? chosen === pick : undefined}
        aria-disabled={fared && true}
        // A given answer stands until a new try begins; disabling the input would take its focus away.
        onClick={(event) => fared && event.preventDefault()}
        onChange={() => onPick(pick)}
      />
      {children}
    </label>
  );
  return (
    <fieldset class="q-address" aria-describedby={fared ? `${name}-why` : undefined}>
      <legend>{text}</legend>
      <ol class="q-groups">
        {groupsOf(address).map((group, index) => (
          <li key={`${index + 1}`}>
            {choice(
              `group-${index + 1}`,
              <>
                <span class="visually-hidden">{s('group', { n: index + 1 })} </span>
                <span>{group}</span>
              </>,
            )}
          </li>
        ))}
      </ol>
      <div class="q-row">{choice('same', <span>{s('same')}</span>)}</div>
      {fared && (
        <div id={`${name}-why`}>
          <MarkLine closed={fared === 'right'} word={s(fared)} />
          {reason && <p>{reason}</p>}
        </div>
      )}
    </fieldset>
  );
}
