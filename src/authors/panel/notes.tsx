import { render } from 'preact';
import { blocksIn } from '@/islands/bilingual/blocks.ts';
import { byWeight, type Placed, type Spot } from '../finding.ts';
import { spotName } from '../spot-name.ts';
import { type Here, isBeside } from './here.ts';
import style from './panel.css?inline';
import { Telling } from './Telling.tsx';

/** What a note stands after; the nearest thing of the page where its own place is not on it. */
function placeOf(spot: Spot, root: Document): Element | undefined {
  const title = root.querySelector('main h1') ?? undefined;
  if (spot.kind === 'question')
    return (
      root.querySelector(`[data-question="${CSS.escape(spot.id)}"]`) ?? root.querySelector('#quiz') ?? title
    );
  if (spot.kind === 'fact') return root.getElementById(spot.id)?.lastElementChild ?? title;
  if (spot.kind === 'title') return title;
  const block = blocksIn(root)[spot.index];
  const older = block?.nextElementSibling;
  return (older?.matches('[data-older]:not([data-author-note])') ? older : block) ?? title;
}

let isFirst = true;

/** Puts what was found beside what it speaks of, in place of the notes of before. */
export function putNotes(findings: readonly Placed[], here: Here, root: Document): void {
  for (const old of root.querySelectorAll('[data-author-note]')) old.remove();
  const groups = new Map<Element, Placed[]>();
  for (const finding of byWeight(findings.filter((each) => isBeside(each, here)))) {
    const place = placeOf(finding.spot, root);
    if (place) groups.set(place, [...(groups.get(place) ?? []), finding]);
  }
  for (const [place, group] of groups) {
    const note = root.createElement('div');
    note.dataset['authorNote'] = '';
    // So that whatever counts the blocks of a text passes it over, like a note that a block is older.
    note.dataset['older'] = '';
    note.lang = 'en';
    if (group[0]) note.id = spotName(group[0].spot);
    const shadow = note.attachShadow({ mode: 'open' });
    render(
      <>
        <style>{style}</style>
        <div class="note">
          {group.map((finding) => (
            <Telling key={`${finding.line} ${finding.rule} ${finding.found}`} finding={finding} isShort />
          ))}
        </div>
      </>,
      shadow,
    );
    place.after(note);
  }
  // Who came by a link of the panel wants to see the note, which was not there when the page opened.
  if (isFirst)
    root
      .querySelector(`[data-author-note][id="${CSS.escape(location.hash.slice(1))}"]`)
      ?.scrollIntoView({ block: 'center' });
  isFirst = false;
}
