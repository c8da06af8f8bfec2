import { savedTerms } from '@/core/review/saved-terms.ts';
import { follow } from '@/storage/record.ts';
import { keepWord } from './saved-button.ts';

const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-save-word]')];
let saved: ReadonlyMap<string, string> = new Map();

// One hearing of the record serves all buttons of a page; until it comes they are there without being seen, so nothing moves.
follow((log) => {
  saved = savedTerms(log, Date.now());
  for (const button of buttons) {
    const { saveWord = '', add = '', remove = '' } = button.dataset;
    const isSaved = saved.has(saveWord);
    const text = button.querySelector('span');
    if (text) text.textContent = isSaved ? remove : add;
    button.classList.toggle('kept', isSaved);
    button.title = isSaved ? remove : add;
    button.hidden = false;
  }
});

for (const button of buttons) {
  const { saveWord = '' } = button.dataset;
  button.addEventListener('click', () => keepWord(saveWord, !saved.has(saveWord)));
}
