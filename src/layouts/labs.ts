import { labBest } from '@/core/record/lab-best.ts';
import { follow } from '@/storage/record.ts';

// The page of all labs stands as HTML; what the learner has reached in each is put in where it is known.
const tiles = [...document.querySelectorAll<HTMLElement>('[data-lab]')];

follow((log) => {
  for (const tile of tiles) {
    const { lab = '', rev = '1', pass = '70', passed = '', tried = '' } = tile.dataset;
    const best = labBest(log, lab, Number(rev));
    tile.hidden = best === undefined;
    if (best === undefined) continue;
    const reached = best * 100 >= Number(pass);
    tile.dataset.state = reached ? 'closed' : 'open';
    const words = tile.querySelector('span');
    if (words)
      words.textContent = (reached ? passed : tried).replace('{{percent}}', String(Math.round(best * 100)));
  }
});
