import { Heading } from '../frame/Heading.tsx';
import type { PartProps } from '../frame/part.ts';
import { parts } from '../parts.ts';
import { Acts } from './Acts.tsx';
import { ChangedNote } from './ChangedNote.tsx';
import type { OptionGroup } from './choice.ts';
import { HandOut } from './HandOut.tsx';
import { passLine, triesLine } from './terms-lines.ts';
import { dueLine, titleOf, titleOfAll } from './titles.ts';
import type { DeskAssignment } from './use-assignments.ts';

/** What a place of one assignment gets. */
export interface AssignmentProps extends PartProps {
  readonly kept: DeskAssignment;
  readonly groups: readonly OptionGroup[] | undefined;
}

/** One assignment: how to give it out, what it says, what else can be done with it. */
export function AssignmentPage(props: AssignmentProps) {
  const { kept, groups, words, klass, href, goTo } = props;
  const { say, number, dayTime } = words;
  const { assignment, pupils, isClosed } = kept;
  return (
    <div class="room-part">
      <div class="room-stack">
        <p>
          <a href={href()}>{say('to_list')}</a>
        </p>
        <Heading text={titleOfAll(assignment.items, groups, words)} />
        <p>
          <strong>{dueLine(assignment, words)}</strong>
          {isClosed && <> · {say('is_closed')}</>}
        </p>
        <p>{say('handed', { count: number(pupils) })}</p>
        {parts.book && pupils > 0 && (
          <p>
            <button type="button" class="button quiet" onClick={() => goTo(klass.id, 'book')}>
              {say('to_book')}
            </button>
          </p>
        )}
      </div>
      <ChangedNote items={assignment.items} groups={groups} words={words} />
      <HandOut {...props} />
      <details class="card">
        <summary>{say('terms_of')}</summary>
        <div class="room-stack">
          <p>{say('issued', { when: dayTime(assignment.issued) })}</p>
          <p>{passLine(assignment.pass, words)}</p>
          <p>{say('look_tries', { tries: triesLine(assignment.tries, words) })}</p>
          <p>
            {say('seeds')}: {say(`seeds_${assignment.seeds}`)}
          </p>
          {assignment.note !== '' && <p>{assignment.note}</p>}
          <h3>{say('parts')}</h3>
          <ul>
            {assignment.items.map((item) => (
              <li key={JSON.stringify(item)}>{titleOf(item, groups)}</li>
            ))}
          </ul>
        </div>
      </details>
      <Acts {...props} />
    </div>
  );
}
