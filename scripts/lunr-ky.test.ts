import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { stem } from '@/search/stem/ky.ts';
import { kyrgyzSample } from '@/search/stem/ky-sample.ts';
import { lunrKyScript } from './lunr-ky.ts';

interface Lunr {
  (
    config: (this: { [key: string]: (value: unknown) => void }) => void,
  ): {
    search: (query: string) => unknown[];
  };
  ky: { stemmer: (token: unknown) => { toString: () => string } };
  Token: new (text: string, metadata: object) => object;
}

it('the file for other sites works alone, and stems as the site does', () => {
  const require = createRequire(import.meta.url);
  const lunr = require('lunr') as Lunr;
  require('lunr-languages/lunr.stemmer.support.js')(lunr);
  const script = lunrKyScript();
  expect(script).not.toMatch(/^\s*(?:import|export)\b/m);
  const asModule: { exports: unknown } = { exports: {} };
  runInNewContext(script, { module: asModule, exports: asModule.exports });
  (asModule.exports as (library: Lunr) => void)(lunr);
  for (const form of kyrgyzSample.match(/(?<=[: ])\S+/g)?.slice(0, 200) ?? []) {
    if (/[ңөүё]/.test(form)) continue;
    expect(lunr.ky.stemmer(new lunr.Token(form, {})).toString()).toBe(stem(form));
  }
});
