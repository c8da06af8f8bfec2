import { useState } from 'preact/hooks';
import { readSetCode, type SetCode } from '@/core/classroom/paper/set-code.ts';
import { variantLetters } from '@/core/classroom/paper/variant.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { mostPupils, type PrintedSet } from './set.ts';

interface Props {
  readonly locale: Locale;
  readonly set: PrintedSet;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly change: (change: Partial<PrintedSet>) => void;
  /** A code was typed. */
  readonly open: (code: SetCode) => void;
  readonly renew: () => void;
}

const parts = ['questions', 'answers', 'key'] as const;

/** What is printed, in which languages, for how many, and of which set. */
export function Choices({ locale, set, say, change, open, renew }: Props) {
  const [typed, setTyped] = useState('');
  const [isFault, setFault] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const code = readSetCode(typed);
    setFault(code === undefined);
    if (code === undefined) return;
    open(code);
    setTyped('');
  };
  const languages: readonly (readonly Locale[])[] = [
    ...[...locales].sort((a, b) => Number(b === locale) - Number(a === locale)).map((each) => [each]),
    ['ky', 'ru'],
  ];
  const pair = (list: readonly Locale[]) => list.join('+');
  return (
    <div class="paper-choices no-print">
      <label>
        <span>{say('language')}</span>
        <select
          class="field"
          value={pair(set.languages)}
          onChange={({ currentTarget }) =>
            change({ languages: languages.find((list) => pair(list) === currentTarget.value) ?? [locale] })
          }
        >
          {languages.map((list) => (
            <option value={pair(list)}>{say(`language_${list.join('_')}`)}</option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{say('variants')}</legend>
        {variantLetters.map((letter) => (
          <label class="paper-tick">
            <input
              type="checkbox"
              checked={set.variants.includes(letter)}
              onChange={({ currentTarget }) =>
                change({
                  variants: variantLetters.filter((each) =>
                    each === letter ? currentTarget.checked : set.variants.includes(each),
                  ),
                })
              }
            />
            {letter}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('parts')}</legend>
        {parts.map((part) => (
          <label class="paper-tick">
            <input
              type="checkbox"
              checked={set[part]}
              onChange={({ currentTarget }) => change({ [part]: currentTarget.checked })}
            />
            {say(`part_${part}`)}
          </label>
        ))}
      </fieldset>
      <label>
        <span>{say('pupils')}</span>
        <input
          class="field paper-count"
          type="number"
          inputMode="numeric"
          min={0}
          max={mostPupils}
          value={set.pupils}
          onInput={({ currentTarget }) =>
            change({
              pupils: Math.min(mostPupils, Math.max(0, Math.trunc(Number(currentTarget.value) || 0))),
            })
          }
        />
        <span class="soft">{say('pupils_how')}</span>
      </label>
      <form class="paper-code" onSubmit={submit}>
        <label>
          <span>{say('code')}</span>
          <input
            class="field mono"
            value={typed}
            placeholder="0a1b2c3d"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={isFault}
            aria-describedby="paper-code-how"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button quiet">
          {say('code_open')}
        </button>
        <button type="button" class="button quiet" onClick={renew}>
          {say('code_new')}
        </button>
        <p id="paper-code-how" class={isFault ? 'paper-fault' : 'soft'} role="status">
          {say(isFault ? 'code_fault' : 'code_how')}
        </p>
      </form>
    </div>
  );
}
