import { boxLetters } from '@/core/classroom/paper/letters.ts';
import type { PaperQuestion } from '@/core/classroom/paper/paper-question.ts';
import type { PaperQuiz, QuestionWords } from '@/core/classroom/paper/paper-quiz.ts';
import type { VariantLetter } from '@/core/classroom/paper/variant.ts';
import type { Locale } from '@/core/locale/locale.ts';

/** Fills words of a sheet in one language. */
export type SayIn = (
  locale: Locale,
  key: string,
  values?: Readonly<Record<string, string | number>>,
) => string;

interface Props {
  readonly variant: VariantLetter;
  readonly questions: readonly PaperQuestion[];
  readonly quizzes: readonly { readonly locale: Locale; readonly quiz: PaperQuiz }[];
  readonly title: Readonly<Record<Locale, string>>;
  readonly foot: string;
  readonly sayIn: SayIn;
}

interface TextProps {
  readonly question: PaperQuestion;
  readonly words: QuestionWords | undefined;
  readonly locale: Locale;
  readonly sayIn: SayIn;
}

/** A question in one language, its options by the letters of the variant. */
function Text({ question, words, locale, sayIn }: TextProps) {
  const { type, lettered, lines } = question;
  if (words === undefined) return null;
  return (
    <div class="paper-text" lang={locale}>
      <p class="paper-prompt">{words.prompt}</p>
      {type !== 'one-choice' && <p class="paper-how">{sayIn(locale, `how_${type}`)}</p>}
      {type === 'number' && <p class="paper-how">{sayIn(locale, 'how_number_unit', { unit: words.unit })}</p>}
      {(type === 'match' || type === 'groups') && (
        <ol class="paper-lines">
          {lines.map((line) => (
            <li>{words.lines[line]}</li>
          ))}
        </ol>
      )}
      <ul class="paper-options">
        {lettered.map((id, at) => (
          <li>
            <b>{boxLetters[at]}</b>
            <span>{words.lettered[id]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The questions of one variant, in one language or in two side by side. */
export function QuestionSheet({ variant, questions, quizzes, title, foot, sayIn }: Props) {
  return (
    <div class="paper-page paper-flow">
      <header class="paper-head">
        <div>
          {quizzes.map(({ locale }) => (
            <p lang={locale}>{title[locale]}</p>
          ))}
        </div>
        <b class="paper-which">{variant}</b>
      </header>
      <ol class={quizzes.length > 1 ? 'paper-questions paper-two' : 'paper-questions'}>
        {questions.map((question) => (
          <li key={question.id}>
            {quizzes.map(({ locale, quiz }) => (
              <Text question={question} words={quiz.words[question.id]} locale={locale} sayIn={sayIn} />
            ))}
          </li>
        ))}
      </ol>
      <p class="paper-foot">{foot}</p>
    </div>
  );
}
