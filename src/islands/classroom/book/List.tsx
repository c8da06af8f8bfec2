import { statuses } from '@/core/classroom/book/cell.ts';
import type { Pupil } from '@/core/classroom/book/gradebook.ts';
import { percentOf } from '@/core/classroom/book/report.ts';
import { StatusLine, StatusSign } from './Status.tsx';
import { cellsOf, countStatuses, doubtsOf, meanOf, type View } from './view.ts';
import { type BookProps, percentWord, statusWord } from './words.ts';

interface Props extends Pick<BookProps, 'words' | 'shared' | 'state' | 'href'> {
  readonly pupils: readonly Pupil[];
  readonly view: View;
}

/** The class as a list for a narrow screen: of each pupil how many assignments stand how, or how the one looked at stands. */
export function List({ words, shared, state, href, pupils, view }: Props) {
  return (
    <ul class="book-list">
      {pupils.map((pupil) => {
        const cells = cellsOf(state.book, pupil.key, view.assignment);
        const [only] = cells;
        const counts = countStatuses(cells);
        const doubts = doubtsOf(cells);
        const place = cells.length === 1 && only ? [pupil.key, only.assignment] : [pupil.key];
        return (
          <li key={pupil.key}>
            <a href={href('pupil', ...place)}>
              <span class="book-name">
                <strong>{pupil.name}</strong>
                {cells.length > 1 && <b>{percentWord(percentOf(meanOf(cells)), words)}</b>}
              </span>
              {(pupil.group !== '' || pupil.devices > 1) && (
                <span class="soft">
                  {[pupil.group, pupil.devices > 1 ? words.count('devices', pupil.devices) : '']
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              )}
              <span class="book-counts">
                {cells.length === 1 && only ? (
                  <StatusLine cell={only} words={words} shared={shared} />
                ) : (
                  statuses
                    .filter((status) => counts[status] > 0)
                    .map((status) => (
                      <span key={status} class="book-count">
                        <StatusSign status={status} /> {statusWord(shared, status)}: {counts[status]}
                      </span>
                    ))
                )}
                {cells.length > 1 && doubts > 0 && (
                  <strong class="book-doubt">{words.count('doubts', doubts)}</strong>
                )}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
