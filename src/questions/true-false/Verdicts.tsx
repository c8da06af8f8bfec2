import type { Strings } from '@/i18n/fill.ts';
import { MarkLine } from '../frame/MarkLine.tsx';

interface Props {
  /** Name that ties the two radios together. */
  readonly name: string;
  readonly chosen: boolean | null;
  /** False until the page's script runs: what was chosen before then must not be unchosen by it. */
  readonly ready: boolean;
  readonly mark: 'right' | 'wrong' | undefined;
  readonly strings: Strings;
  readonly onChoose: (truth: boolean) => void;
}

/** Values of the two radios; neither can be the id of an option. */
const values = [
  [true, '1'],
  [false, '0'],
] as const;

/** The verdict chosen in a form before its script came; null when none. */
export function tickedVerdict(form: HTMLFormElement, name: string): boolean | null {
  const value = form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  return value === undefined ? null : value === '1';
}

/** True or false as two real radios side by side; they stack where the screen is narrow. */
export function Verdicts({ name, chosen, ready, mark, strings, onChoose }: Props) {
  return (
    <div class="q-verdicts" role="radiogroup" aria-label={strings['verdict']}>
      {values.map(([truth, value]) => {
        const told = mark !== undefined && chosen === truth;
        return (
          <div class="q-row" key={value}>
            <label>
              <input
                type="radio"
                name={name}
                value={value}
                checked={ready ? chosen === truth : undefined}
                aria-disabled={mark && true}
                aria-describedby={told ? `${name}-mark` : undefined}
                // A given answer stands until a new try begins; disabling the input would take its focus away.
                onClick={(event) => mark && event.preventDefault()}
                onChange={() => onChoose(truth)}
              />
              <span>{strings[String(truth)]}</span>
            </label>
            {told && (
              <div class="q-why" id={`${name}-mark`}>
                <MarkLine
                  closed={mark === 'right'}
                  word={strings[mark === 'right' ? 'correct' : 'wrong'] ?? ''}
                />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
