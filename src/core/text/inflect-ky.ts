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

/** Whether the word goes on from `before` to its end with endings of these kinds; `isSoft` when its last letter was softened. */
function goesOn(word: string, before: string, kinds: readonly string[], isSoft: boolean): boolean {
  if (word.length === before.length) return !isSoft;
  return kinds.some((kind) => {
    const { endings = [], next = [] } = steps[kind] ?? {};
    return endings.some((ending) => {
      const piece = spelled(ending, before);
      if (piece === undefined) return false;
      // к and п become г and б before a vowel, always and only there.
      const mustSoften = vowels.includes(piece[0] ?? '') && softened(before) !== undefined;
      return mustSoften === isSoft && reaches(word, before.length, before + piece, next);
    });
  });
}

/** Whether a word has `whole` up to its end, softened or not, and goes on from there; what stands before `from` is known to fit. */
function reaches(word: string, from: number, whole: string, next: readonly string[]): boolean {
  const fits = (form: string | undefined) => form !== undefined && word.startsWith(form.slice(from), from);
  return (
    (fits(whole) && goesOn(word, whole, next, false)) ||
    (fits(softened(whole)) && goesOn(word, whole, next, true))
  );
}

/**
 * Whether a Kyrgyz word is a form of a noun or adjective: number, possession, case, -дагы, -ныкы, -ча, -дай, -дыр, -бы. What
 * -луу, -сыз and -лык make of a noun is a word of its own: баалуу is "valuable" and мыйзамсыз "illegal". Both in small letters.
 * @example isKyrgyzForm('капчыгыңызга', 'капчык') // => true
 */
export function isKyrgyzForm(word: string, lemma: string): boolean {
  if (word === lemma) return true;
  // A soft sign falls: модуль, модулга.
  const stem = lemma.replace(/ь$/, '');
  return reaches(word, 0, stem, stem.length < longEnough ? begin : [...begin, 'mine']);
}
