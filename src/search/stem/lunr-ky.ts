import type lunr from 'lunr';
import { stem } from './ky.ts';
import { typedPlainly } from './ky-letters.ts';

/** What this plug-in uses of lunr, and what it adds. */
export interface LunrForKyrgyz {
  Pipeline: { registerFunction: (fn: lunr.PipelineFunction, label: string) => void };
  /** Of `lunr-languages/lunr.stemmer.support.js`, as for every language of that package. */
  trimmerSupport?: { generateTrimmer: (wordCharacters: string) => lunr.PipelineFunction };
  ky?: KyrgyzPlugin;
}

interface KyrgyzPlugin {
  (this: lunr.Builder): void;
  wordCharacters: string;
  trimmer: lunr.PipelineFunction;
  stemmer: lunr.PipelineFunction;
}

/**
 * Teaches lunr Kyrgyz, in the way of lunr-languages: `this.use(lunr.ky)`. The stemmer folds ң ө ү ё after stemming, in
 * the index and in the query, so that words typed on a Russian keyboard are found. There is no stop list: words that
 * common lists hold (кыргыз, сөз) are words people search for.
 * @throws Error when lunr or its stemmer support is not loaded.
 */
export default function lunrKy(library: LunrForKyrgyz): void {
  if (library === undefined) throw new Error('lunr is not present: load it before lunr.ky.js');
  const support = library.trimmerSupport;
  if (support === undefined)
    throw new Error('lunr stemmer support is not present: load lunr.stemmer.support.js before lunr.ky.js');
  const wordCharacters = 'A-Za-z\u0400-\u052f0-9';
  const trimmer = support.generateTrimmer(wordCharacters);
  const stemmer: lunr.PipelineFunction = (token) =>
    token.update((word) => typedPlainly(stem(word.normalize('NFC').toLowerCase())));
  function ky(this: lunr.Builder): void {
    this.pipeline.reset();
    this.pipeline.add(trimmer, stemmer);
    this.searchPipeline.reset();
    this.searchPipeline.add(stemmer);
  }
  library.ky = Object.assign(ky, { wordCharacters, trimmer, stemmer });
  library.Pipeline.registerFunction(trimmer, 'trimmer-ky');
  library.Pipeline.registerFunction(stemmer, 'stemmer-ky');
}
