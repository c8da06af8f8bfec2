/*
 * The endings of Kyrgyz in the order in which they may follow each other, read from the end of the word.
 *
 * Templates: A = а е о ө, I = ы и у ү, U = у ү whatever the rounding, D = д т, G = г к, N = н д т, L = л д т, B = б п,
 * each as harmony and the letter before ask; ^ = only after a vowel; W = -уу after a consonant, O = -оо (а + уу),
 * Y = -уу of a root in -у. Other letters stand for themselves; ң may be typed н.
 */

import { lastLetters } from './ky-letters.ts';

/** Where a reading of a word stands; its name says what may still come off. */
export type State =
  | 'word' // nothing is off
  | 'asked' // the question particle is off
  | 'case' // a case is off
  | 'caseOfMine' // -а, -ан after -ым, -ың: one of them must follow
  | 'caseOfThird' // -на, -н, -нда … after -ы, -сы: it must follow
  | 'owned' // a possessive is off
  | 'many' // the plural is off
  | 'verb'; // what is left is the stem of a verb

/** One ending: its form, where it leads once it is off, and how far it is trusted. */
export interface Ending {
  readonly template: string;
  readonly next: State;
  /** Quarters of a letter: added to the length of what comes off; tuned on half of the development data. */
  readonly trust: number;
}

// By the last letter of the ending, so that a word is held against few of them.
type Table = Record<State, Map<string, Ending[]>>;
const table: Table = {
  word: new Map(),
  asked: new Map(),
  case: new Map(),
  caseOfMine: new Map(),
  caseOfThird: new Map(),
  owned: new Map(),
  many: new Map(),
  verb: new Map(),
};

function row(states: readonly State[], next: State, trust: number, templates: string): void {
  for (const template of templates.split(' ')) {
    for (const letter of lastLetters(template)) {
      for (const state of states) {
        const known = table[state].get(letter) ?? [];
        table[state].set(letter, [...known, { template, next, trust }]);
      }
    }
  }
}

/** Each with every person: айт-са-м, айт-са-ңыз. */
function inPersons(stems: string, persons: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => persons.split(' ').map((person) => stem + person))
    .join(' ');
}

// Nouns
row(['word'], 'case', 3, 'NIн NI GA DA DAн');
row(['word'], 'case', -3, 'чA');
row(['word'], 'case', -2, '^нAн');
row(['word'], 'caseOfThird', 5, 'нA н ндA нAн');
row(['word'], 'caseOfMine', 3, 'A Aн');
row(['word'], 'case', -2, 'DAгI NIкI');
row(['word'], 'caseOfThird', -2, 'ндAгI');
row(['word', 'case'], 'owned', -2, 'Iм ^м Iң ^ң IбIз ^бIз IңIз ^ңIз IңAр ^ңAр IңIздAр ^ңIздAр');
row(['caseOfMine'], 'owned', -2, 'Iм ^м Iң ^ң');
row(['word', 'case', 'caseOfThird'], 'owned', -2, 'I ^сI');
row(['word', 'case', 'owned'], 'many', 1, 'LAр');
row(['owned', 'many'], 'case', -2, 'DAгI');
row(['owned', 'many'], 'caseOfThird', -2, 'ндAгI');
row(['word'], 'asked', -8, 'BI');

// Participles and verbal nouns, which take the endings of nouns
const nominal: readonly State[] = ['word', 'asked', 'case', 'owned', 'many'];
row(nominal, 'verb', -2, 'GAн BAс WчI OчI BAGAн');
row(nominal, 'verb', 0, 'Aр ^р W');
row(nominal, 'verb', -2, 'O');
row(nominal, 'verb', -5, 'Y');
row(nominal, 'verb', 5, 'чU');
row(nominal, 'verb', -7, 'GI');

// Finite forms, with their persons
const finite: readonly State[] = ['word', 'asked'];
row(finite, 'verb', 3, `DI сA ${inPersons('DI сA', 'м ң ңIз к ңAр ңIздAр')}`);
const persons = 'мIн сIң сIз бIз сIңAр сIздAр';
row(finite, 'verb', 2, `${inPersons('A ^й', `м т ${persons}`)}`);
row(finite, 'verb', -1, inPersons('Aр ^р BAс', persons));
row(finite, 'verb', -2, `${inPersons('GAн', `м ${persons}`)} ${inPersons('чU WдA OдA', persons)} чUңAр чUк`);
row(finite, 'verb', 0, `Iп ^п IптIр ^птIр ${inPersons('Iп ^п', persons)}`);
row(finite, 'verb', 2, 'A ^й');
row(finite, 'verb', -2, 'GIн GIлA IңIз ^ңIз IңIздAр сIн сIндAр');
row(finite, 'verb', -3, 'AйлI ^йлI AлI ^лI AлIк ^лIк AйлIк ^йлIк AйIн ^йIн AйIм ^йIм');
row(finite, 'verb', -5, 'GAнчA GIчA BAйIнчA GAнI GAч GAндA GAйBI мAк мAкчI мAй');

// Before all of these: not, and one another
row(['verb'], 'verb', 0, 'BA');
row(['verb'], 'verb', 0, 'Iш ^ш');

const none: readonly Ending[] = [];

/** The endings that a word may have at its end when a reading stands in a state. */
export function endingsOf(state: State, word: string): readonly Ending[] {
  return table[state].get(word.charAt(word.length - 1)) ?? none;
}
