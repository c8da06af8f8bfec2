import { plainOf, tidy } from '../html-text.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../xml-tree.ts';

/** The texts of one question as plain words, and what was taken off them. */
export class MoodleWords {
  readonly notes = new Set<string>();

  /** The words of an element that has a `<text>` in it; empty where it is missing. */
  of(element: XmlElement | undefined): string {
    if (element === undefined) return '';
    for (const file of childrenOf(element, 'file'))
      this.notes.add(`the file ${(file.attributes.name ?? 'without a name').slice(0, 80)} in it is left out`);
    const text = textIn(childOf(element, 'text'));
    if (element.attributes.format === 'plain_text') return tidy(text);
    if (element.attributes.format === 'markdown' && /[*_`#[\]]/.test(text))
      this.notes.add('Markdown signs stand in the text as they are');
    return this.html(text);
  }

  /** The words of an element whose text Moodle shows letter by letter, whatever stands in it. */
  plain(element: XmlElement | undefined): string {
    return tidy(textIn(childOf(element, 'text')));
  }

  /** The words of a text that may hold HTML. */
  html(text: string): string {
    const plain = plainOf(text);
    for (const note of plain.notes) this.notes.add(note);
    return plain.text;
  }
}
