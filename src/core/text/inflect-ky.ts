// Harmony and assimilation as school grammar has them: the last vowel of a word gives the vowels of its ending, the
// last letter gives the first consonant.
const low: Readonly<Record<string, string>> = {
  ...{ а: 'а', ы: 'а', у: 'а', ю: 'а', я: 'а' },
  ...{ е: 'е', э: 'е', и: 'е', о: 'о', ё: 'о', ө: 'ө', ү: 'ө' },
};
const high: Readonly<Record<string, string>> = {
  ...{ а: 'ы', ы: 'ы', я: 'ы', е: 'и', э: 'и', и: 'и' },
  ...{ о: 'у', у: 'у', ё: 'у', ю: 'у', ө: 'ү', ү: 'ү' },
};
const vowels = 'аеёиоуыэюяөү';
const voiceless = 'пктсшчфхцщ';
const voiced: Readonly<Record<string, string>> = { к: 'г', п: 'б' };

/** The first consonants that assimilate: after a vowel, after a voiced consonant, after a voiceless one. */
const first: Readonly<Record<string, readonly [string, string, string]>> = {
  L: ['л', 'д', 'т'],
  N: ['н', 'д', 'т'],
  D: ['д', 'д', 'т'],
  G: ['г', 'г', 'к'],
  B: ['б', 'б', 'п'],
};

/** A kind of ending, and the kinds that may follow it. */
interface Step {
  readonly endings: readonly string[];
  readonly next: readonly string[];
}

/**
 * The endings of a noun in their order. Capitals change with what stands before: `A` is а е о ө, `I` is ы и у ү,
 * the others are in `first`; `+` is only after a vowel, `-` only after a consonant.
 */
const steps: Readonly<Record<string, Step>> = {
  plural: { endings: ['LAр'], next: ['mine', 'own', 'case', 'place', 'last'] },
  mine: { endings: ['+м', '+ң', '-Iм', '-Iң'], next: ['case', 'place', 'ownCase', 'last'] },
  own: {
    endings: [
      ...['+ңIз', '+сI', '+бIз', '+ңAр', '+ңIздAр'],
      ...['-IңIз', '-I', '-IбIз', '-IңAр', '-IңIздAр'],
    ],
    next: ['case', 'place', 'ownCase', 'last'],
  },
  case: { endings: ['NIн', 'NI', 'GA', 'DAн', 'NIкI', 'чA'], next: ['last'] },
  ownCase: { endings: ['+н', '+нA', '+нAн', '-A', '-Aн'], next: ['last'] },
  place: { endings: ['DA', '+нDA'], next: ['ofPlace', 'last'] },
  ofPlace: { endings: ['гI'], next: ['plural', 'case', 'ownCase', 'last'] },
  last: { endings: ['BI', 'DIр', 'DAй'], next: [] },
};
const begin = ['plural', 'own', 'case', 'place', 'last'];

/** The shortest noun that is believed to be somebody's own: битим is "agreement" and not "my bit". */
const longEnough = 4;

function lastVowel(word: string): string {
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const letter = word[at] ?? '';
    if (vowels.includes(letter)) return letter;
  }
  return 'а';
}

/** An ending as it is spelled after a word; undefined when it cannot stand there. */
function spelled(ending: string, before: string): string | undefined {
  let word = before;
  for (const sign of ending) {
    const last = word.at(-1) ?? '';
    const isVowel = vowels.includes(last);
    if (sign === '+' || sign === '-') {
      if (isVowel !== (sign === '+')) return undefined;
      continue;
    }
    const vowel = lastVowel(word);
    const kind = isVowel ? 0 : voiceless.includes(last) ? 2 : 1;
    // лар stands after р and й as well, where other endings take д.
    const place = sign === 'L' && 'рй'.includes(last) ? 0 : kind;
    if (sign === 'A') word += low[vowel] ?? 'а';
    else if (sign === 'I') word += high[vowel] ?? 'ы';
    else word += first[sign]?.[place] ?? sign;
  }
  return word.slice(before.length);
}

/** How a word ends before a vowel where its last sound is then spoken softly: капчык → капчыг, китеп → китеб; but банк stays. */
function softened(word: string): string | undefined {
  const soft = voiced[word.at(-1) ?? ''];
  return soft !== undefined && vowels.includes(word.at(-2) ?? '') ? word.slice(0, -1) + soft : undefined;
}

/** Whether a word has `piece` at a place. */
type Has = (word: string, piece: string, at: number) => boolean;

const exactly: Has = (word, piece, at) => word.startsWith(piece, at);

const classOf = (letter: string | undefined) =>
  letter === undefined ? '' : 'аеоө'.includes(letter) ? 'A' : 'ыиуү'.includes(letter) ? 'I' : letter;

/** The same letters, but for vowels that stand where harmony may ask for another one of their kind. */
const butForHarmony: Has = (word, piece, at) =>
  [...piece].every((letter, index) => classOf(letter) === classOf(word[at + index]));

/** The right spelling of a word that goes on from `before` to its end with endings of these kinds; `isSoft` when its last letter was softened. */
function goesOn(
  word: string,
  before: string,
  kinds: readonly string[],
  isSoft: boolean,
  has: Has,
): string | undefined {
  if (word.length === before.length) return isSoft ? undefined : before;
  for (const kind of kinds) {
    const { endings = [], next = [] } = steps[kind] ?? {};
    for (const ending of endings) {
      const piece = spelled(ending, before);
      if (piece === undefined) continue;
      // к and п become г and б before a vowel, always and only there.
      const mustSoften = vowels.includes(piece[0] ?? '') && softened(before) !== undefined;
      if (mustSoften !== isSoft) continue;
      const base = isSoft ? (softened(before) ?? before) : before;
      const whole = reaches(word, before.length, base + piece, next, has);
      if (whole !== undefined) return whole;
    }
  }
  return undefined;
}

/** The right spelling of a word that has `whole` up to its end, softened or not, and goes on from there; what stands before `from` is known to fit. */
function reaches(
  word: string,
  from: number,
  whole: string,
  next: readonly string[],
  has: Has,
): string | undefined {
  const fits = (form: string | undefined) => form !== undefined && has(word, form.slice(from), from);
  const hard = fits(whole) ? goesOn(word, whole, next, false, has) : undefined;
  return hard ?? (fits(softened(whole)) ? goesOn(word, whole, next, true, has) : undefined);
}

function formOf(word: string, lemma: string, has: Has): string | undefined {
  // A soft sign falls: модуль, модулга.
  const stem = lemma.replace(/ь$/, '');
  if (!word.startsWith(stem.slice(0, -1))) return undefined;
  return reaches(word, 0, stem, stem.length < longEnough ? begin : [...begin, 'mine'], has);
}

/**
 * Whether a Kyrgyz word is a form of a noun or adjective: number, possession, case, -дагы, -ныкы, -ча, -дай, -дыр, -бы. What
 * -луу, -сыз and -лык make of a noun is a word of its own: баалуу is "valuable" and мыйзамсыз "illegal". Both in small letters.
 * @example isKyrgyzForm('капчыгыңызга', 'капчык') // => true
 */
export function isKyrgyzForm(word: string, lemma: string): boolean {
  return word === lemma || formOf(word, lemma, exactly) !== undefined;
}

/**
 * The right spelling of a word whose endings break the harmony of vowels; undefined when the word is no form of the
 * lemma, or a right one. Both in small letters.
 * @example harmonised('капчыкке', 'капчык') // => 'капчыкка'
 */
export function harmonised(word: string, lemma: string): string | undefined {
  if (isKyrgyzForm(word, lemma) || !word.startsWith(lemma.replace(/[ькп]$/, ''))) return undefined;
  return formOf(word, lemma, butForHarmony);
}

/**
 * The vowel that harmony asks for after some letters, of the kind of the given one: а е о ө are one kind, ы и у ү the
 * other; undefined where no vowel stands before, or where the letter is of neither kind.
 * @example vowelByHarmony('сөзд', 'а') // => 'ө'
 */
export function vowelByHarmony(before: string, vowel: string): string | undefined {
  if (![...before].some((letter) => vowels.includes(letter))) return undefined;
  const kind = classOf(vowel);
  if (kind === 'A') return low[lastVowel(before)];
  return kind === 'I' ? high[lastVowel(before)] : undefined;
}
