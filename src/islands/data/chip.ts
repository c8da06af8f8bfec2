import { h, render } from 'preact';
import { isUncovered, knownLearners, thisLearner } from '@/storage/learners.ts';
import { rescueHeld } from '@/storage/rescue.ts';
import { Picture } from './learners/Picture.tsx';

// Who is learning, in the corner of the page; only where there are several, and not on lessons, which carry no byte of it.
void rescueHeld();
const chip = document.querySelector<HTMLAnchorElement>('[data-who]');
const { pathname, search } = location;
const cover = chip?.dataset['cover'];
// The page itself asks for the PIN; others go there for it.
if (cover && !isUncovered() && !cover.startsWith(pathname + search)) location.replace(cover);
if (chip && knownLearners().length > 1) {
  const { name, picture } = thisLearner();
  const shown = name || chip.dataset['nameless'] || '';
  chip.hidden = false;
  chip.title = shown;
  const holder = document.createElement('span');
  holder.className = 'who-chip-shown';
  render([h(Picture, { name: picture, size: 36 }), h('span', { class: 'who-chip-name' }, shown)], holder);
  chip.append(holder);
}
