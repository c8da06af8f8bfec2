import { filledFor } from '@/core/classroom/paper/filled.ts';
import { lettersOf } from '@/core/classroom/paper/letters.ts';
import type { PaperQuestion } from '@/core/classroom/paper/paper-question.ts';
import type { VariantLetter } from '@/core/classroom/paper/variant.ts';

interface Props {
  readonly variants: readonly {
    readonly letter: VariantLetter;
    readonly questions: readonly PaperQuestion[];
  }[];
  readonly title: string;
  readonly foot: string;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** How the language writes a number. */
  readonly number: (n: number) => string;
}

/** The right letters of every variant, for the teacher. */
export function KeySheet({ variants, title, foot, say, number }: Props) {
  const right = (question: PaperQuestion | undefined) => {
    if (question === undefined) return '';
    if (typeof question.right === 'number') return number(question.right);
    return lettersOf(question, filledFor(question, question.right)).replaceAll('-', '−');
  };
  const rows = variants[0]?.questions ?? [];
  return (
    <div class="paper-page paper-flow">
      <header class="paper-head">
        <div>
          <p>{title}</p>
          <p>{say('key_title')}</p>
        </div>
      </header>
      <table class="paper-key">
        <thead>
          <tr>
            <th scope="col">{say('key_question')}</th>
            {variants.map(({ letter }) => (
              <th scope="col">{letter}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((_, at) => (
            <tr>
              <th scope="row">{at + 1}</th>
              {variants.map(({ questions }) => (
                <td>{right(questions[at])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('key_signs')}</p>
      <p class="paper-foot">{foot}</p>
    </div>
  );
}
