import { limits } from './limits.ts';

/** The words of a text that may hold HTML, and what of it was taken off. */
export interface PlainText {
  readonly text: string;
  readonly notes: readonly string[];
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  times: '×',
  divide: '÷',
  minus: '−',
  plusmn: '±',
  deg: '°',
  le: '≤',
  ge: '≥',
  ne: '≠',
  rarr: '→',
  larr: '←',
  euro: '€',
  copy: '©',
  middot: '·',
  bull: '•',
  shy: '',
  zwnj: '',
};

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,20});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isSign = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isSign ? String.fromCodePoint(code) : '';
  });
}

const breaks = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'table',
  'pre',
]);
const silentTags = new Set(['br', 'p', 'div', 'span']);

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*("([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return decodeEntities(match?.[2] ?? match?.[3] ?? '').trim();
}

function noteOf(name: string, tag: string): string | undefined {
  if (tag.startsWith('</') || silentTags.has(name)) return undefined;
  if (['img', 'audio', 'video', 'iframe', 'object', 'embed', 'source', 'svg'].includes(name)) {
    const what = attribute(tag, 'alt') || attribute(tag, 'src').split('/').pop() || 'without a name';
    return `a ${name === 'img' ? 'picture' : `<${name}>`} is left out (${what.slice(0, 80)})`;
  }
  if (name === 'a') return `the address of a link is left out (${attribute(tag, 'href').slice(0, 120)})`;
  if (name === 'sup' || name === 'sub')
    return `<${name}> became plain letters: look whether the sense is still right`;
  return `the formatting <${name}> is taken off`;
}

/**
 * Words without HTML. Nothing of a tag is carried, whatever it is: what is lost is told, scripts and styles go with their content.
 * @example plainOf('<p>a &lt; b</p>').text // => 'a < b'
 */
export function plainOf(html: string): PlainText {
  const notes = new Set<string>();
  if (html.length > limits.question) notes.add(`a text of ${html.length} letters is cut`);
  const text = html
    .slice(0, limits.question)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[^<>]*>[\s\S]*?(<\/\1\s*>|$)/gi, (_, name: string) => {
      notes.add(`a <${name.toLowerCase()}> is left out with its content`);
      return '';
    })
    .replace(/<\/?([a-z][a-z0-9:-]*)\b[^<>]*>/gi, (tag, raw: string) => {
      const name = raw.toLowerCase();
      const note = noteOf(name, tag);
      if (note !== undefined) notes.add(note);
      return breaks.has(name) ? '\n' : '';
    });
  return { text: tidy(decodeEntities(text)), notes: [...notes] };
}

/** Spaces and lines made regular, no-break spaces as they are: at most one empty line between paragraphs. */
export function tidy(text: string): string {
  return text
    .replace(/[\t ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
