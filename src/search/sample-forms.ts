/*
 * Forms of names for tests of looking up, made by the plain rules of each grammar, independently of the stemmers.
 */

const vowels = 'аеёиоуыэюяөү';
const isVowel = (letter: string) => letter !== '' && vowels.includes(letter);

function table(from: string, to: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...from].map((letter, at) => [letter, to.charAt(at)]));
}
const low = table('аяыуюоёеиэөү', 'аааааооеееөө');
const high = table('аяыуюоёеиэөү', 'ыыыууууиииүү');

/** Adds a Kyrgyz ending: A, I agree with the last vowel; D, G, N, L with the last letter. */
function withEnding(word: string, ending: string): string {
  let made = word;
  for (const symbol of ending) {
    const last = made.at(-1) ?? '';
    const vowel = [...made].findLast(isVowel) ?? 'а';
    const hard = 'пктсшчхфцщ'.includes(last);
    const choices: Readonly<Record<string, string>> = {
      A: low[vowel] ?? 'а',
      I: high[vowel] ?? 'ы',
      D: hard ? 'т' : 'д',
      G: hard ? 'к' : 'г',
      N: isVowel(last) ? 'н' : hard ? 'т' : 'д',
      L: hard ? 'т' : isVowel(last) || 'йр'.includes(last) ? 'л' : 'д',
    };
    made += choices[symbol] ?? symbol;
  }
  return made;
}

function kyrgyzForms(name: string): readonly string[] {
  // Before a vowel к and п are voiced.
  const soft = name.replace(
    /([аеёиоуыэюяөү])([кп])$/,
    (_, vowel: string, stop: string) => vowel + (stop === 'к' ? 'г' : 'б'),
  );
  const owned = isVowel(name.at(-1) ?? '') ? `${name}ң` : withEnding(soft, 'Iң');
  return [
    withEnding(name, 'NIн'),
    withEnding(name, 'GA'),
    withEnding(name, 'LAрDI'),
    withEnding(owned, 'IзDAн'),
    withEnding(name, 'LAрIбIзDAгI'),
  ];
}

const adjective = /(?:ый|ий|ой|ая|яя|ое|ее)$/;

/** Each row: the end of the dictionary form, and the ends of five cases. */
const russianEnds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ый$/, ['ого', 'ому', 'ым', 'ом', 'ые']],
  [/([гкхжшчщ])ий$/, ['$1ого', '$1ому', '$1им', '$1ом', '$1ие']],
  [/ой$/, ['ого', 'ому', 'ым', 'ом', 'ые']],
  [/ая$/, ['ой', 'ую', 'ой', 'ых', 'ые']],
  [/(ость|ись|ль|рь|дь|ть|сеть)$/, ['$1', '$1', '$1', '$1', '$1']],
  [/ие$/, ['ия', 'ию', 'ием', 'ии', 'иям']],
  [/ия$/, ['ии', 'ию', 'ией', 'ии', 'иям']],
  [/ёк$/, ['ька', 'ьку', 'ьком', 'ьке', 'ьки']],
  [/([гкхжшчщ])а$/, ['$1и', '$1е', '$1у', '$1ой', '$1ами']],
  [/а$/, ['ы', 'е', 'у', 'ой', 'ами']],
  [/я$/, ['и', 'е', 'ю', 'ей', 'ями']],
  [/о$/, ['а', 'у', 'ом', 'е', 'ами']],
  [/([гкхжшчщ])$/, ['$1а', '$1у', '$1ом', '$1е', '$1и']],
  [/([бвдзлмнпрстфц])$/, ['$1а', '$1у', '$1ом', '$1е', '$1ы']],
];

/** Adjectives up to the first noun agree with it; what follows stands in a case of its own. */
function russianForms(name: string): readonly string[] {
  const words = name.split(' ');
  const noun = words.findIndex((word) => !adjective.test(word));
  return Array.from({ length: 5 }, (_, at) =>
    words
      .map((word, place) => {
        const row = russianEnds.find(([end]) => end.test(word));
        return place > noun || row === undefined ? word : word.replace(row[0], row[1][at] ?? '');
      })
      .join(' '),
  );
}

function englishForms(name: string): readonly string[] {
  const many = /(?:s|x|ch|sh)$/.test(name)
    ? `${name}es`
    : /[^aeiou]y$/.test(name)
      ? name.replace(/y$/, 'ies')
      : `${name}s`;
  return [many, `${name}'s`, `${many}'`, `the ${name}`, `${many.toUpperCase()}`];
}

/** Five inflected forms of a name, as a learner may type them. A name that is no noun of the language comes back unchanged. */
export function inflected(name: string, locale: 'ky' | 'ru' | 'en'): readonly string[] {
  if (locale === 'en') return englishForms(name);
  if (!/[а-яёңөү]$/.test(name)) return Array.from({ length: 5 }, () => name);
  return locale === 'ky' ? kyrgyzForms(name) : russianForms(name);
}

const plain = table('абвгдезиклмнопрстуфэ', 'abvgdeziklmnoprstufe');
const shared = { ...plain, ё: 'yo', ц: 'ts', щ: 'shch', ъ: '', ь: '', ю: 'yu', я: 'ya' };

/** Four ways in which people write Kyrgyz in Latin letters: state names, chats, slugs, Turkish-like. */
export const latinStyles: readonly Readonly<Record<string, string>>[] = [
  { ...shared, ж: 'j', й: 'y', ң: 'ng', ө: 'ö', ү: 'ü', х: 'kh', ч: 'ch', ш: 'sh', ы: 'y' },
  { ...shared, ж: 'j', й: 'i', ң: 'n', ө: 'o', ү: 'u', х: 'h', ч: 'ch', ш: 'sh', ы: 'y' },
  { ...shared, ж: 'zh', й: 'y', ң: 'n', ө: 'o', ү: 'u', х: 'kh', ч: 'ch', ш: 'sh', ы: 'y' },
  { ...shared, ж: 'c', й: 'y', ң: 'ñ', ө: 'ö', ү: 'ü', х: 'h', ч: 'ç', ш: 'ş', щ: 'ş', ы: 'ı' },
];

/** A name in one of these ways. */
export function inLatin(name: string, style: Readonly<Record<string, string>>): string {
  return name.toLowerCase().replace(/[а-яёңөү]/g, (letter) => style[letter] ?? letter);
}
