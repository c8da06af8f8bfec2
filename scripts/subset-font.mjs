// Makes the title face from Onest (OFL 1.1): one weight, the letters of our three languages, in three files,
// so that a page fetches only the alphabets it shows. Run by hand after a new version: `node scripts/subset-font.mjs`.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const subsets = {
  latin: `${range(0x20, 0x7e)}\u00a0«»–—…„“”’·`,
  cyrillic: `${range(0x410, 0x44f)}Ёё№`,
  // The six letters that Kyrgyz adds to the Russian alphabet; a face without them would break words in two.
  'cyrillic-ext': 'ҢңӨөҮү',
};

for (const [name, text] of Object.entries(subsets)) {
  const source = await readFile(
    require.resolve(`@fontsource-variable/onest/files/onest-${name}-wght-normal.woff2`),
  );
  const font = await subsetFont(source, text, { targetFormat: 'woff2', variationAxes: { wght: 700 } });
  await writeFile(new URL(`../src/styles/fonts/onest-700-${name}.woff2`, import.meta.url), font);
  console.log(name, font.length, 'bytes');
}
