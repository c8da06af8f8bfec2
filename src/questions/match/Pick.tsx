import type { Strings } from '@/i18n/fill.ts';
import type { Answer } from './props.ts';

interface Props {
  /** Id of the select, which the line's label names. */
  readonly id: string;
  /** Name of the line, by which a form before its script is read. */
  readonly line: string;
  /** The answers in the order in which they are shown. */
  readonly answers: readonly Answer[];
  readonly chosen: string | undefined;
  /** False until the page's script runs: what was chosen before then must not be unchosen by it. */
  readonly ready: boolean;
  /** Id of what is said about the given answer; it stands until a new try begins. */
  readonly told: string | undefined;
  readonly strings: Strings;
  readonly onPick: (answer: string) => void;
}

/** Keys that open a select or change it. */
const changes = /^(Arrow|Home|End|Page|Enter| |.$)/;

/**
 * One answer of a list: the phone's own list, which thumbs, keyboards and screen readers know. A closed select cuts long text off,
 * so the chosen answer stands below it in full and the select lies over it, unseen, once the script is there.
 */
export function Pick({ id, line, answers, chosen, ready, told, strings, onPick }: Props) {
  const text = answers.find((answer) => answer.id === chosen)?.text;
  const hold = (event: Event) => told && event.preventDefault();
  return (
    <div class={ready ? 'q-pick q-over' : 'q-pick'}>
      {ready && (
        <span class={text ? 'field' : 'field soft'} aria-hidden="true">
          {text ?? strings['choose']}
        </span>
      )}
      <select
        id={id}
        class="field"
        name={line}
        value={ready ? (chosen ?? '') : undefined}
        aria-disabled={told ? true : undefined}
        aria-describedby={told}
        onMouseDown={hold}
        onKeyDown={(event) => changes.test(event.key) && hold(event)}
        onChange={(event) => {
          const select = event.currentTarget;
          // A phone may open its list whatever is prevented: then the given answer is put back.
          if (told) select.value = chosen ?? '';
          else onPick(select.value);
        }}
      >
        <option value="">{strings['choose']}</option>
        {answers.map((answer) => (
          <option key={answer.id} value={answer.id}>
            {answer.text}
          </option>
        ))}
      </select>
    </div>
  );
}
