/** Names of what can be opened, as keys of the strings, by the tag of the block. */
const names: Readonly<Record<string, string>> = {
  P: 'paragraph',
  H2: 'heading',
  H3: 'heading',
  UL: 'list',
  OL: 'list',
  TABLE: 'table',
  FIGURE: 'drawing',
  BLOCKQUOTE: 'paragraph',
};

/** Children of the text that are blocks of its author; a note that a block is older, and what was opened, stand between them. */
export function blocksIn(root: ParentNode): HTMLElement[] {
  return [
    ...root.querySelectorAll<HTMLElement>('.prose > :not([data-older]):not(.second):not(script):not(style)'),
  ];
}

/** What a block is called to a reader; undefined for one that has no words of the text, such as the quiz. */
export function nameOf(block: Element): string | undefined {
  return block.matches('[role=note]') ? 'box' : names[block.tagName];
}

/** The tags of blocks in their order, by which two versions of a text are known to fit. */
export function shapeOf(blocks: readonly Element[]): string {
  return blocks.map(({ tagName }) => tagName).join();
}
