/*
 * Builds lunr.ky.js, one file without imports in the form of lunr-languages (AMD, CommonJS or a browser global):
 *   npm run build:lunr-ky [file]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

// In the order in which they need each other; none of their names stands in two of them.
const parts = ['ky-letters', 'ky-endings', 'ky-words', 'ky', 'lunr-ky'];
const folder = resolve(import.meta.dirname, '../src/search/stem');

const heading = `/*!
 * Lunr languages, \`Kyrgyz\` language
 * Stemmer and plug-in of Chynjyr, MIT License
 */`;

/** One module as statements of a function: types and imports gone, nothing exported. */
function plain(name: string): string {
  const source = readFileSync(resolve(folder, `${name}.ts`), 'utf8');
  const options = { target: ts.ScriptTarget.ES2019, module: ts.ModuleKind.ESNext };
  const script = ts.transpileModule(source, { compilerOptions: options }).outputText;
  return script
    .replace(/^import .*;$/gm, '')
    .replace(/^export (?:default )?/gm, '')
    .trim();
}

/** The text of lunr.ky.js. */
export function lunrKyScript(): string {
  return `${heading}
;(function (root, factory) {
  if (typeof define === 'function' && define.amd) define(factory);
  else if (typeof exports === 'object') module.exports = factory();
  else factory()(root.lunr);
})(this, function () {
${parts.map(plain).join('\n\n')}
return lunrKy;
});
`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const file = resolve(argv[2] ?? 'dist/lunr/lunr.ky.js');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lunrKyScript());
  console.log(file);
}
