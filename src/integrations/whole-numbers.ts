import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Thousands parted by a space, as Kyrgyz and Russian write them. */
const thousands = /(?<![\d.,])(\d{1,3}(?: \d{3})+)(?!\d)/g;
/**
 * What is not read in a page: styles, scripts but for data, and the insides of tags, in data too; there a space parts numbers of a
 * drawing or a style.
 */
const unread =
  /<style\b[^>]*>[\s\S]*?<\/style>|<script\b(?![^>]*application\/json)[^>]*>[\s\S]*?<\/script>|(?:<|\\u003c)[^>]*?(?:>|\\u003e)/gi;

/** @example wholeNumbers('1 000 000 сом') // => the same with no-break spaces between the digits */
export function wholeNumbers(text: string): string {
  return text.replace(thousands, (number) => number.replaceAll(' ', '\u00A0'));
}

/** The same in what a page says, its code and its tags left as they are. */
export function wholeNumbersOfPage(html: string): string {
  let [made, read] = ['', 0];
  for (const { 0: skipped, index } of html.matchAll(unread)) {
    made += wholeNumbers(html.slice(read, index)) + skipped;
    read = index + skipped.length;
  }
  return made + wholeNumbers(html.slice(read));
}

/** Keeps a large number on one line, on every page and in every question, so that no author has to think of it. */
export function wholeNumbersOfSite(): AstroIntegration {
  return {
    name: 'whole-numbers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = await readdir(folder, { recursive: true });
        for (const name of names) {
          if (!/\.html$|(^|[\\/])quiz\.json$/.test(name)) continue;
          const path = join(folder, name);
          const before = await readFile(path, 'utf8');
          // The data of a quiz holds the drawings of its questions: tags in them are skipped as in a page.
          const after = wholeNumbersOfPage(before);
          if (after !== before) await writeFile(path, after);
        }
      },
    },
  };
}
