import type { Mark, Marks } from '@/core/grading/choice.ts';
import { isFull } from '@/core/grading/score.ts';
import type { ChoiceOption } from './choice-props.ts';
import { inOrder } from './in-order.ts';
import { MarkLine } from './MarkLine.tsx';
import type { Points } from './use-record.ts';

interface Props {
  /** Name that ties the inputs of one question together. */
  readonly name: string;
  readonly kind: 'radio' | 'checkbox';
  readonly options: readonly ChoiceOption[];
  readonly order: readonly string[];
  readonly chosen: readonly string[];
  /** False until the page's script runs: what was chosen before then must not be unchosen by it. */
  readonly ready: boolean;
  readonly score: Points | undefined;
  readonly strings: { readonly [key: string]: string };
  readonly onChoose: (id: string) => void;
}

/** Which reasons stand open: those of what was chosen, and all of them once the answer is right. */
export function isTold(mark: Mark, score: Points): boolean {
  return mark === 'right' || mark === 'wrong' || isFull(score);
}

/** A list of real radios or checkboxes, each row a target for the thumb, with marks and reasons once judged. */
export function Choices({ name, kind, options, order, chosen, ready, score, strings, onChoose }: Props) {
  const marks = score?.details as Marks | undefined;
  return inOrder(options, order).map(({ id, text, reason }) => {
    const mark = marks?.[id];
    const why = `${name}-${id}`;
    const told = mark !== undefined && score !== undefined && isTold(mark, score);
    const isChosen = mark === 'right' || mark === 'wrong';
    return (
      <div class="q-row" key={id}>
        <label>
          <input
            type={kind}
            name={name}
            value={id}
            checked={ready ? chosen.includes(id) : undefined}
            aria-disabled={score && true}
            aria-describedby={told ? why : undefined}
            // A given answer stands until a new try begins; disabling the input would take its focus away.
            onClick={(event) => score && event.preventDefault()}
            onChange={() => onChoose(id)}
          />
          <span>{text}</span>
        </label>
        {told && (
          <div class="q-why" id={why}>
            {isChosen && (
              <MarkLine
                closed={mark === 'right'}
                word={strings[mark === 'right' ? 'correct' : 'wrong'] ?? ''}
              />
            )}
            <p>{reason}</p>
          </div>
        )}
      </div>
    );
  });
}

/** The key with all reasons, for those who ask to see it; only what is right is marked. */
export function ChoiceKey({ options, order, strings }: Pick<Props, 'options' | 'order' | 'strings'>) {
  return (
    <ul class="q-key">
      {inOrder(options, order).map(({ id, text, reason, correct }) => (
        <li key={id}>
          <strong>{text}</strong>
          {correct && <MarkLine closed word={strings['correct'] ?? ''} />}
          <p>{reason}</p>
        </li>
      ))}
    </ul>
  );
}

/** What a screen reader hears about a judged choice: each chosen option with its reason. */
export function spokenReasons(options: readonly ChoiceOption[], chosen: readonly string[]): string {
  const said = options.filter(({ id }) => chosen.includes(id));
  return said.map(({ text, reason }) => (said.length > 1 ? `${text}: ${reason}` : reason)).join(' ');
}
