/** Letters that end a noun in the nominative, and what stands in their place in its other cases and in the plural. */
const nouns: readonly (readonly [end: RegExp, endings: string])[] = [
  [/ия$/, 'ия ии ию ией иею ий иям иями иях'],
  [/ие$/, 'ие ия ию ием ии ий иям иями иях'],
  [/[ая]$/, 'а я ы и е у ю ой ою ей ею ам ям ами ями ах ях'],
  [/[оеё]$/, 'о е а я у ю ом ем ам ям ами ями ах ях'],
  [/[ьй]$/, 'ь й я и ю е ью ем ей ев ям ями ях'],
  [/[бвгджзклмнпрстфхцчшщ]$/, ' а у ом ем е ы и ов ев ей ам ами ах'],
];

/** Endings of an adjective in all genders, cases and numbers. */
const ofAdjectives =
  'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ой ей ою ею ых их ыми ими'.split(' ');
const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые)$/;

/** Genitive plural without an ending: сумма, сумм. */
const bare = /[ая]$/;

/** ё is written е as often as not. */
function withoutYo(word: string): string {
  return word.replaceAll('ё', 'е');
}

/** The stem with its last vowel dropped, as before an ending in кошелёк, кошелька; the same stem when there is none to drop. */
function withoutFleeting(stem: string): string {
  return stem.replace(/л[ео]к$/, 'льк').replace(/[ео]([кц])$/, '$1');
}

/** What a lemma can become, worked out once a lemma: a text is held against each term at each of its words. */
interface Paradigm {
  readonly lemma: string;
  readonly rows: readonly { readonly stem: string; readonly endings: ReadonlySet<string> }[];
}

const paradigms = new Map<string, Paradigm>();

function paradigmOf(dictionary: string): Paradigm {
  const known = paradigms.get(dictionary);
  if (known) return known;
  const lemma = withoutYo(dictionary);
  const row = (stem: string, endings: readonly string[]) => ({ stem, endings: new Set(endings) });
  const [end, list = ''] = nouns.find(([ending]) => ending.test(lemma)) ?? [];
  const endings = list.split(' ');
  const stem =
    end && lemma.replace(end, (letters) => (/[бвгджзклмнпрстфхцчшщ]/.test(letters) ? letters : ''));
  const made = {
    lemma,
    rows: [
      ...(adjective.test(lemma) ? [row(lemma.slice(0, -2), ofAdjectives)] : []),
      ...(stem === undefined
        ? []
        : [
            row(stem, bare.test(lemma) ? [...endings, ''] : endings),
            row(withoutFleeting(stem), endings.slice(1)),
          ]),
    ],
  };
  paradigms.set(dictionary, made);
  return made;
}

/**
 * Whether a Russian word is a form of a noun or adjective: gender, case, number, with ё or е. Tables and not a stemmer,
 * since the dictionary form is known and a stemmer would take газета for газ and miss кошелька. Both in small letters.
 * @example isRussianForm('кошелька', 'кошелёк') // => true
 */
export function isRussianForm(written: string, dictionary: string): boolean {
  const word = withoutYo(written);
  const { lemma, rows } = paradigmOf(dictionary);
  return (
    word === lemma ||
    rows.some(({ stem, endings }) => word.startsWith(stem) && endings.has(word.slice(stem.length)))
  );
}
