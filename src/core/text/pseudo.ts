// A pseudo-language: what comes from a dictionary or from content is read with accents, longer, and in brackets. What then stands
// without brackets is written into the code; what runs out of its box would run out of it in a longer translation too.

/** The signs around every text of the pseudo-language; no text of the site has them. */
export const brackets = ['⟦', '⟧'] as const;

/** How much longer a text gets, by its letters: what German needs beside English, and more than Kyrgyz beside Russian. */
const usualGrowth = 0.4;

// Places for values, gaps, marks of labs and of HTML, references, code and addresses: what a program reads must stay as it is.
const untouched =
  /\{\{[^}]*\}\}|\[\[[^\]]*\]\]|<[^<>]*>|&#?\w+;|`[^`]*`|\bhttps?:\/\/\S+|\]\([^)\s]*\)|\$\{[^}]*\}/g;

const letter = /\p{Script=Cyrillic}/u;
const vowel = /[аеёиоуыэюяөүАЕЁИОУЫЭЮЯӨҮ]/;
/** Combining acute accent. */
const accent = '\u0301';

/** A piece of prose with every vowel accented and so many of its letters doubled, vowels before consonants, that it has grown. */
function grown(piece: string, growth: number): string {
  const signs = [...piece];
  const wanted = Math.ceil(signs.filter((sign) => letter.test(sign)).length * growth);
  const order = [vowel, letter].flatMap((kind) =>
    signs.flatMap((sign, index) => (kind.test(sign) ? [index] : [])),
  );
  const doubled = new Set([...new Set(order)].slice(0, wanted));
  return signs
    .map((sign, index) => {
      const shown = vowel.test(sign) ? sign + accent : sign;
      return doubled.has(index) ? shown + sign.toLowerCase() : shown;
    })
    .join('');
}

/**
 * A text in the pseudo-language. Places for values (`{{name}}`), gaps (`[[key]]`), HTML, references, code and addresses stay as they
 * are, and so does everything that is not Cyrillic; a text without Cyrillic letters comes back unchanged. `growth` is how much longer
 * it gets, by its letters.
 * @example pseudo('Сабак: {{title}}') // => '⟦Саа́баа́к: {{title}}⟧'
 */
export function pseudo(text: string, growth = usualGrowth): string {
  if (!letter.test(text.replace(untouched, ''))) return text;
  let [from, shown] = [0, ''];
  for (const { 0: kept, index } of text.matchAll(untouched)) {
    shown += grown(text.slice(from, index), growth) + kept;
    from = index + kept.length;
  }
  const [open, close] = brackets;
  return `${open}${shown}${grown(text.slice(from), growth)}${close}`;
}
