import type { AttemptQuestion } from '@/core/test/attempt.ts';
import type { Words } from '../review/words.ts';
import { verdictOf } from './shown.ts';

interface Props {
  readonly questions: readonly AttemptQuestion[];
  /** Id of the question on the page. */
  readonly here: string;
  readonly words: Words;
  readonly onGo: (id: string) => void;
}

/** The questions of an attempt as the links of a chain: filled when right, whole when answered, dashed when open; each leads to its question. */
export function Chain({ questions, here, words: { say }, onGo }: Props) {
  return (
    <nav aria-label={say('chain_label')}>
      <ol class="test-chain">
        {questions.map((question, at) => {
          const verdict = verdictOf(question);
          return (
            <li key={question.id}>
              <button
                type="button"
                class={verdict}
                aria-current={question.id === here ? 'step' : undefined}
                onClick={() => onGo(question.id)}
              >
                <span class="visually-hidden">
                  {say('question_n', { n: at + 1 })}: {say(`state_${verdict}`)}
                </span>
                <span aria-hidden="true">{at + 1}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
