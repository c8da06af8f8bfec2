import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Fault, QuestionRule } from '../rule.ts';
import { listsOf } from './parts/listed.ts';
import { placeIn } from './parts/place.ts';

const letter = '[«"“(]?(?:[A-DА-Г]|[1-6])[»"”)]?';

/** Ways in which an option speaks of the other options, by language. */
const sweeping: Readonly<Record<Locale, readonly RegExp[]>> = {
  ky: [
    /(жогорудагы|аталган|көрсөтүлгөн|саналган)(лар)?(дын|нын)? ?(баары|бардыгы|эч|экөө)/iu,
    /^(мунун|булардын|алардын|ушулардын)? ?(баары|бардыгы|экөө|экөө тең|эч кимиси|эч бири|эч кайсысы)( тең)?( да)?( туура)?( эмес)?\.?$/iu,
    /(баары|бардык (жооптор|варианттар)) туура( эмес)?\.?$/iu,
    /туура жооп жок/iu,
    new RegExp(`^${letter} (жана|менен|же) ${letter}( экөө)?( тең)?( туура)?\\.?$`, 'iu'),
  ],
  ru: [
    /(вс[её]|ничего|ни одного|ни один|ни одна|оба|обе) (из )?(выше ?)?(перечисленн|сказанн|указанн|названн|приведённ|приведенн)/iu,
    /^вс[её] (эти )?(ответы|варианты)|^(вс[её]|оба|обе|ни один|никакой)( из (них|этого))?( ответ(а|ов)?| вариант(а|ов)?)?( верн[оы]| правильн[оы]| не вер[а-я]+)?\.?$/iu,
    /(нет (верного|правильного) (ответа|варианта))/iu,
    new RegExp(`^(и |варианты |ответы )?${letter} (и|или) ${letter}( верн[оы]| вместе)?\\.?$`, 'iu'),
  ],
  en: [
    /\b(all|none|any|both|neither|either) of (the )?(above|these|them|options|answers)\b/iu,
    /^(all|none|both|neither)( (are|is) (right|correct|true|wrong))?\.?$/iu,
    /^all (the )?(answers|options)/iu,
    /\bno (right|correct) answer\b/iu,
    new RegExp(
      `^([Bb]oth |[Oo]ptions? |[Aa]nswers? |[Nn]either )?${letter} (and|or|nor) ${letter}( together)?\\.?$`,
      'u',
    ),
  ],
};

const speaksOfOthers = (text: string, locale: Locale) =>
  sweeping[locale].some((pattern) => pattern.test(text.normalize('NFC').trim()));

export const rule: QuestionRule = {
  id: 'all-of-the-above',
  severity: 'error',
  over: 'question',
  alone: true,
  about: 'No option speaks of the other options, such as “all of the above”: their order is mixed.',
  measured: '0 of 837 texts; 17 of 17 in its test are found',
  check: ({ question, ...asked }) =>
    listsOf(question)
      .flat()
      .filter(({ path }) => path[0] !== 'segments')
      .flatMap(({ path, text }) =>
        locales
          .filter((locale) => speaksOfOthers(text[locale], locale))
          .map(
            (locale): Fault => ({
              ...placeIn({ question, ...asked }, [...path, locale]),
              found: `"${text[locale]}", an option about the other options`,
              mend: 'write an answer of its own; where several are right, use the type "several-choices"',
            }),
          ),
      ),
};
