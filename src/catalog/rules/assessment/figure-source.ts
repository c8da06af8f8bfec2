import type { Locale } from '@/core/locale/locale.ts';
import type { ContentRule, Fault } from '../rule.ts';
import { figuresIn } from './parts/figures.ts';
import { lessonTexts, type Passage } from './parts/passages.ts';

/** What follows a figure that says something about the world, by language; counts of steps, words or characters say it about the text. */
const worldly: Readonly<Record<Locale, RegExp>> = {
  ky: /^\s?(%|пайыз|сом(?!у)|АКШ|доллар|рубл|евро|тенге|млн|млрд|миллион|миллиард|триллион|миң\s(сом|доллар|адам)|адам|колдонуучу|жабырлануучу|кылмыш|кВт|МВт|ТВт|тонна)/iu,
  ru: /^\s?(%|процент|сом|доллар|рубл|евро|тенге|млн|млрд|миллион|миллиард|триллион|тыс|человек|пользовател|пострадавш|уголовн|кВт|МВт|ТВт|тонн)/iu,
  en: /^\s?(%|per ?cent|som\b|US\b|dollars?|roubles?|rubles?|euros?|tenge|million|billion|trillion|people|users|victims|criminal|kWh|MWh|TWh|MW|tonnes)/iu,
};

/** A year in which something happened; «2026» alone may be a number of anything. */
const year: Readonly<Record<Locale, RegExp>> = {
  ky: /(?<!\d)(19[5-9]\d|20[0-3]\d)-жыл/u,
  ru: /(?<!\d)(19[5-9]\d|20[0-3]\d)(?:\s?[–-]\s?\d{2,4})?\s(?:год|г\.)/u,
  en: /\b(?:in|since|by|until|from|(?:January|February|March|April|May|June|July|August|September|October|November|December)) (19[5-9]\d|20[0-3]\d)\b/u,
};

/** Boxes that tell an invented story or give something to do. */
const invented = new Set(['case', 'try']);

/** A sentence that says it invents. */
const isExample = (words: string) =>
  /^(мисалы|мисал|айталы|например|пример|допустим|for example|example|say)(?!\p{L})/iu.test(words);

/** A calculation shows itself where its figures come from. */
const isReckoned = (words: string) => /\d\s?[×·÷=≈]|[×·÷=≈]\s?\d/u.test(words);

function claimsOf({ said: words, kind, aside }: Passage, locale: Locale): readonly string[] {
  if (
    kind === 'heading' ||
    kind === 'code' ||
    invented.has(aside ?? '') ||
    isReckoned(words) ||
    isExample(words)
  )
    return [];
  const figures = figuresIn(words, locale)
    .filter(({ end }) => worldly[locale].test(words.slice(end)))
    .map(({ written, end }) => `${written}${worldly[locale].exec(words.slice(end))?.[0] ?? ''}`);
  const found = year[locale].exec(words)?.[0];
  return found === undefined ? figures : [...figures, found];
}

export const rule: ContentRule = {
  id: 'figure-source',
  severity: 'warning',
  over: 'content',
  about:
    'A figure about the world — a percentage, a sum, people, a year — has its <Fact> in the same paragraph, list, table or box.',
  measured: '0 of 507 paragraphs, items and rows',
  check: (room) =>
    [...room.sheets.lessons.keys()].flatMap((lesson) =>
      lessonTexts(room, lesson).flatMap(({ file, locale, passages }) => {
        const cited = new Set(passages.filter(({ facts }) => facts.length > 0).map(({ block }) => block));
        return passages.flatMap((passage): Fault[] => {
          const claims = cited.has(passage.block) ? [] : claimsOf(passage, locale);
          if (claims.length === 0) return [];
          return [
            {
              file,
              ...(passage.line === undefined ? {} : { line: passage.line }),
              field: `block ${passage.block + 1}`,
              found: `"${claims.join('", "')}" without a source`,
              mend: 'put <Fact id="…" /> after the sentence; an invented figure belongs into a box of kind "case" or "try"',
            },
          ];
        });
      }),
    ),
};
