import type { Item } from '@/core/classroom/assignment.ts';
import type { Words } from '../frame/words.ts';
import { changedSince, type OptionGroup } from './choice.ts';
import { titleOf } from './titles.ts';

interface Props {
  readonly items: readonly Item[];
  readonly groups: readonly OptionGroup[] | undefined;
  readonly words: Words;
}

/** Says plainly that the site is no longer what it was when the assignment was issued, and that answers stay right. */
export function ChangedNote({ items, groups, words: { say } }: Props) {
  if (groups === undefined) return null;
  const { edited, gone } = changedSince(items, groups);
  if (edited.length + gone.length === 0) return null;
  const titles = (some: readonly Item[]) => some.map((item) => `«${titleOf(item, groups)}»`).join(', ');
  return (
    <section class="note room-stack" aria-labelledby="desk-changed">
      <h3 id="desk-changed">{say('changed_title')}</h3>
      <p>{say('changed_text')}</p>
      {edited.length > 0 && <p>{say('changed_items', { titles: titles(edited) })}</p>}
      {gone.length > 0 && <p>{say('gone_items', { titles: titles(gone) })}</p>}
    </section>
  );
}
