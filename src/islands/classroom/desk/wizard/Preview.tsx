import type { Assignment } from '@/core/classroom/assignment.ts';
import type { Words } from '../../frame/words.ts';
import { passLine, triesLine } from '../terms-lines.ts';
import { dueLine } from '../titles.ts';

interface Props {
  readonly words: Words;
  readonly className: string;
  readonly from: string;
  readonly titles: readonly string[];
  readonly assignment: Pick<Assignment, 'due' | 'pass' | 'tries' | 'note'>;
}

/** What a pupil will read on opening the link: from whom, what, by when and how it counts. */
export function Preview({ words, className, from, titles, assignment }: Props) {
  const { say } = words;
  return (
    <div class="card desk-preview">
      <p class="desk-preview-head">
        {say('look_head')}: {className}
      </p>
      {from !== '' && <p>{say('look_from', { name: from })}</p>}
      <p>
        <strong>{dueLine(assignment, words)}</strong>
      </p>
      {assignment.note !== '' && <p class="note">{assignment.note}</p>}
      <p class="soft">
        {passLine(assignment.pass, words)}. {say('look_tries', { tries: triesLine(assignment.tries, words) })}
        .
      </p>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </div>
  );
}
