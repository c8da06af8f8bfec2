/** What a sample author may do to the blocks of a text. */
export const textEdits = [
  'source-typo',
  'source-meaning',
  'source-back',
  'translate-ru',
  'translate-en',
  'rewrite',
  'insert',
  'remove',
  'move',
] as const;

/** One edit: what is done, and where (any number is a place). */
export interface TextEdit {
  readonly kind: (typeof textEdits)[number];
  readonly at: number;
  readonly to: number;
}

/** A block with an identity, which the files do not have. */
export interface SampleBlock {
  readonly id: number;
  ky: string;
  ru: string;
  en: string;
  /** What the release said last. */
  released: { ky: string; ru: string; en: string } | undefined;
  /** Whether the source has meant something else since the last release. */
  hasOtherMeaning: boolean;
  /** The truth: since which day a translation has been older. */
  older: { ru?: string; en?: string };
}

/** An author at work on one page: knows of each block what it was and what was meant, as no program can. */
export class SampleTranslator {
  readonly blocks: SampleBlock[] = [];
  private turn = 0;

  constructor(count: number) {
    for (let made = 0; made < count; made += 1) this.blocks.push(this.fresh());
  }

  /** The page in a language, one paragraph a block. */
  mdx(locale: 'ky' | 'ru' | 'en'): string {
    return `## Who\n\n${this.blocks.map((block) => `${block[locale]}\n`).join('\n')}`;
  }

  /** Blocks of which the next release has to ask: the source changed, and a translation stayed. */
  asked(): SampleBlock[] {
    return this.blocks.filter(
      ({ ky, ru, en, released }) =>
        released !== undefined && ky !== released.ky && (ru === released.ru || en === released.en),
    );
  }

  /** Takes over a release of a day, with what it must know afterwards. */
  release(day: string): void {
    for (const block of this.blocks) {
      const { released } = block;
      for (const locale of ['ru', 'en'] as const) {
        if (released === undefined || block[locale] !== released[locale]) delete block.older[locale];
        else if (block.ky !== released.ky && block.hasOtherMeaning) block.older[locale] ??= day;
      }
      block.released = { ky: block.ky, ru: block.ru, en: block.en };
      block.hasOtherMeaning = false;
    }
  }

  /** Does one edit at the block it hits. */
  edit({ kind, at, to }: TextEdit): void {
    this.turn += 1;
    const block = this.blocks[at % this.blocks.length];
    if (block === undefined || kind === 'insert')
      this.blocks.splice(at % (this.blocks.length + 1), 0, this.fresh());
    else if (kind === 'remove') this.blocks.splice(this.blocks.indexOf(block), 1);
    else if (kind === 'move') {
      this.blocks.splice(this.blocks.indexOf(block), 1);
      this.blocks.splice(to % (this.blocks.length + 1), 0, block);
    } else this.write(block, kind);
  }

  private write(block: SampleBlock, kind: TextEdit['kind']): void {
    if (kind === 'source-back') block.ky = block.released?.ky ?? block.ky;
    else if (kind.startsWith('source') || kind === 'rewrite') block.ky = this.words('ky', block.id);
    if (kind === 'source-meaning' || kind === 'rewrite') block.hasOtherMeaning = true;
    if (kind === 'translate-ru' || kind === 'rewrite') block.ru = this.words('ru', block.id);
    if (kind === 'translate-en' || kind === 'rewrite') block.en = this.words('en', block.id);
  }

  private words(locale: string, id: number): string {
    return `${locale} block ${id} wording ${this.turn}`;
  }

  private fresh(): SampleBlock {
    this.turn += 1;
    const id = this.turn;
    const words = { ky: this.words('ky', id), ru: this.words('ru', id), en: this.words('en', id) };
    return { id, ...words, released: undefined, hasOtherMeaning: false, older: {} };
  }
}
