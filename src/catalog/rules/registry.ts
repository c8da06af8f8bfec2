import { rule as allOfTheAbove } from './assessment/all-of-the-above.ts';
import { rule as answerInText } from './assessment/answer-in-text.ts';
import { rule as answerPosition } from './assessment/answer-position.ts';
import { rule as duplicateOption } from './assessment/duplicate-option.ts';
import { rule as figureSource } from './assessment/figure-source.ts';
import { rule as guessable } from './assessment/guessable.ts';
import { rule as labSources } from './assessment/lab-sources.ts';
import { rule as longestOption } from './assessment/longest-option.ts';
import { rule as missingReason } from './assessment/missing-reason.ts';
import { rule as negativeStem } from './assessment/negative-stem.ts';
import { rule as optionParity } from './assessment/option-parity.ts';
import { rule as questionCount } from './assessment/question-count.ts';
import { rule as quizScript } from './assessment/quiz-script.ts';
import { rule as recheckDate } from './assessment/recheck-date.ts';
import { rule as stalePool } from './assessment/stale-pool.ts';
import { rule as unansweredQuestion } from './assessment/unanswered-question.ts';
import { rule as uncitedSource } from './assessment/uncited-source.ts';
import { rule as weakFact } from './assessment/weak-fact.ts';
import { rule as bannedVariant } from './kyrgyz/banned-variant.ts';
import { rule as endingHarmony } from './kyrgyz/ending-harmony.ts';
import { rule as glossaryTerm } from './kyrgyz/glossary-term.ts';
import { rule as gluedEnding } from './kyrgyz/glued-ending.ts';
import { rule as lengthRatio } from './kyrgyz/length-ratio.ts';
import { rule as missingLettersShare } from './kyrgyz/missing-letters-share.ts';
import { rule as missingLettersStart } from './kyrgyz/missing-letters-start.ts';
import { rule as missingLettersWord } from './kyrgyz/missing-letters-word.ts';
import { rule as mixedLetters } from './kyrgyz/mixed-letters.ts';
import { rule as neighbourLetters } from './kyrgyz/neighbour-letters.ts';
import { rule as officialTerm } from './kyrgyz/official-term.ts';
import { rule as otherLanguage } from './kyrgyz/other-language.ts';
import { rule as placeholders } from './kyrgyz/placeholders.ts';
import { rule as pluralKeys } from './kyrgyz/plural-keys.ts';
import { rule as quotes } from './kyrgyz/quotes.ts';
import { rule as russianCountry } from './kyrgyz/russian-country.ts';
import { rule as russianSound } from './kyrgyz/russian-sound.ts';
import { rule as russianWords } from './kyrgyz/russian-words.ts';
import { rule as sameText } from './kyrgyz/same-text.ts';
import { rule as singularAfterNumber } from './kyrgyz/singular-after-number.ts';
import { rule as advice } from './prose/advice.ts';
import { rule as emptyBlock } from './prose/empty-block.ts';
import { rule as headingStyle } from './prose/heading-style.ts';
import { rule as imageAlt } from './prose/image-alt.ts';
import { rule as lessonLength } from './prose/lesson-length.ts';
import { rule as linkAnchor } from './prose/link-anchor.ts';
import { rule as linkLanguage } from './prose/link-language.ts';
import { rule as linkParity } from './prose/link-parity.ts';
import { rule as linkTarget } from './prose/link-target.ts';
import { rule as numbers } from './prose/numbers.ts';
import { rule as pageBytes } from './prose/page-bytes.ts';
import { rule as readingLevel } from './prose/reading-level.ts';
import { rule as realSecrets } from './prose/real-secrets.ts';
import { rule as units } from './prose/units.ts';
import type { Rule } from './rule.ts';
import { rule as emptyText } from './structure/empty-text.ts';
import { rule as lessonPlan } from './structure/lesson-plan.ts';
import { rule as mdxSyntax } from './structure/mdx-syntax.ts';
import { rule as untranslatedId } from './structure/untranslated-id.ts';

/** Every rule that content is judged by, in the order of the list in `content/RULES.md`. */
export const rules: readonly Rule[] = [
  emptyText,
  bannedVariant,
  lengthRatio,
  otherLanguage,
  pluralKeys,
  quotes,
  sameText,
  singularAfterNumber,
  endingHarmony,
  glossaryTerm,
  gluedEnding,
  missingLettersShare,
  missingLettersStart,
  missingLettersWord,
  mixedLetters,
  neighbourLetters,
  officialTerm,
  placeholders,
  russianCountry,
  russianSound,
  russianWords,
  answerPosition,
  longestOption,
  guessable,
  duplicateOption,
  optionParity,
  allOfTheAbove,
  negativeStem,
  missingReason,
  unansweredQuestion,
  answerInText,
  questionCount,
  quizScript,
  weakFact,
  recheckDate,
  stalePool,
  figureSource,
  uncitedSource,
  labSources,
  lessonPlan,
  mdxSyntax,
  untranslatedId,
  headingStyle,
  emptyBlock,
  imageAlt,
  linkTarget,
  linkLanguage,
  linkAnchor,
  linkParity,
  numbers,
  units,
  lessonLength,
  readingLevel,
  pageBytes,
  advice,
  realSecrets,
];
