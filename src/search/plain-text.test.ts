import { describe, expect, it } from 'vitest';
import { sectionsOf } from './plain-text.ts';

const only = (mdx: string) => sectionsOf(mdx)[0]?.text;

describe('sections of a text', () => {
  it('are cut at each second-level heading, what comes before being the first', () => {
    const sections = sectionsOf(
      'Кириш сөз.\n\n## Биринчи *баш*\n\nБир.\n\n### Ичинде\n\nЭки.\n\n## Экинчи\n',
    );
    expect(sections).toEqual([
      { heading: '', text: 'Кириш сөз.', words: 2 },
      { heading: 'Биринчи баш', text: 'Бир. Ичинде Эки.', words: 3 },
      { heading: 'Экинчи', text: '', words: 0 },
    ]);
  });

  it('begin with an empty one when a heading comes first', () => {
    expect(sectionsOf('## Баш\n\nСөз.').map(({ heading }) => heading)).toEqual(['', 'Баш']);
  });

  it('do not take a heading inside an aside for a section', () => {
    expect(sectionsOf('<Aside kind="note">\n\n## Ичинде\n\nСөз.\n\n</Aside>')).toHaveLength(1);
  });
});

describe('plain text', () => {
  it('keeps the inner words of terms, emphasis, links and code, and glues none of them', () => {
    const mdx =
      '<Term id="private-key">Жеке ачкычты</Term>, **ко**юп, [шилтеме](https://example.org) жана `m/44`.';
    expect(only(mdx)).toBe('Жеке ачкычты, коюп, шилтеме жана m/44.');
  });

  it('keeps a line that is nothing but a term', () => {
    expect(only('<Term id="wallet">Капчык</Term>')).toBe('Капчык');
  });

  it('drops figures, labs, quizzes, links to facts, expressions and comments', () => {
    const mdx =
      'Бир.<Fact id="B4.03" />\n\n<Figure id="one" />\n\n<Lab id="two" />\n\n{/* эскертүү */}\n\n<Quiz />';
    expect(only(mdx)).toBe('Бир.');
  });

  it('keeps the title and the text of an aside, lists and tables, word by word', () => {
    const mdx =
      '<Aside kind="case" title="Окуя">\n\n- бир\n- эки\n  1. үч\n\n</Aside>\n\n| а | б |\n| - | - |\n| в | г |\n\n> сөз';
    expect(only(mdx)).toBe('Окуя бир эки үч а б в г сөз');
  });

  it('reads entities, and takes soft hyphens and hard breaks for what they are', () => {
    expect(only('Бло&shy;к &amp;\\\nчын\u00ADжыр&nbsp;бар')).toBe('Блок & чынжыр бар');
  });

  it('counts a hyphened word once and a dash not at all', () => {
    expect(sectionsOf('Сид-фраза — бул 12 сөз.')[0]?.words).toBe(4);
  });

  it('tells the place of what the site could not compile', () => {
    expect(() => sectionsOf('Бир\n\nэки {үч')).toThrow(/3:/);
  });
});
