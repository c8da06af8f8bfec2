import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import lunrKy, { type LunrForKyrgyz } from './lunr-ky.ts';

const library = lunr as unknown as LunrForKyrgyz & { stemmerSupport?: unknown };

function indexOf(texts: readonly string[]): lunr.Index {
  return lunr(function () {
    if (library.ky !== undefined) this.use(library.ky);
    this.ref('id');
    this.field('text');
    for (const [id, text] of texts.entries()) this.add({ id, text });
  });
}

describe('the plug-in', () => {
  beforeEach(() => {
    stemmerSupport(lunr);
    lunrKy(library);
  });
  afterEach(() => {
    delete library.ky;
  });

  it('lets lunr find inflected Kyrgyz words, typed with and without ң ө ү', () => {
    const index = indexOf(['Сиздин капчыгыңызга салынды.', 'Көзөмөлдү текшериңиз', 'Башка сөз']);
    const found = (query: string) => index.search(query).map(({ ref }) => ref);
    expect(found('капчык')).toEqual(['0']);
    expect(found('Капчыктар')).toEqual(['0']);
    expect(found('козомол')).toEqual(['1']);
    expect(found('капчыгынызга')).toEqual(['0']);
    expect(found('китеп')).toEqual([]);
  });

  it('survives being written and read again', () => {
    const again = lunr.Index.load(JSON.parse(JSON.stringify(indexOf(['капчыгыңызга']))));
    expect(again.search('капчыктын')).toHaveLength(1);
  });

  it('says what is missing', () => {
    expect(() => lunrKy({ Pipeline: { registerFunction: () => {} } })).toThrow(/stemmer support/);
  });
});
