import { brief } from '../limits.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../xml-tree.ts';
import type { MoodleWords } from './moodle-words.ts';

// What Moodle writes there by itself, in the languages of its users here, says nothing that ours does not.
const standard =
  /^(your answer is (partially )?(in)?correct\.?|ваш ответ (частично )?(не)?(верный|верен|правильный)\.?|.{0,40}жооб.{0,40}туура.{0,12})$/i;

/** What a question of Moodle says beside its answers and ours has no place for. */
export function generalNotes(element: XmlElement, words: MoodleWords): string[] {
  const notes: string[] = [];
  const number = (name: string) => Number(textIn(childOf(element, name)));
  if (childOf(element, 'defaultgrade') && ![0, 1].includes(number('defaultgrade')))
    notes.push(`its weight of ${brief(textIn(childOf(element, 'defaultgrade')), 12)} points is left out`);
  const isFixed = ['0', 'false'].includes(textIn(childOf(element, 'shuffleanswers')).trim());
  if (isFixed && element.attributes.type !== 'ordering')
    notes.push('its answers stood in a fixed order: here they are mixed');
  for (const name of ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']) {
    const said = words.of(childOf(element, name));
    if (said !== '' && !standard.test(said))
      notes.push(`what it says to every such answer is left out: “${said}”`);
  }
  const tags = childrenOf(childOf(element, 'tags'), 'tag').map((tag) => textIn(childOf(tag, 'text')).trim());
  if (tags.length > 0) notes.push(`its tags are left out: ${tags.join(', ').slice(0, 200)}`);
  if (textIn(childOf(element, 'usecase')).trim() === '1')
    notes.push('capital and small letters counted: here they do not');
  return notes;
}
