import { Heading } from '../frame/Heading.tsx';
import type { PartProps } from '../frame/part.ts';
import { hashOf } from '../frame/place.ts';
import { changedSince, type OptionGroup } from './choice.ts';
import { dueLine, titleOfAll } from './titles.ts';
import type { DeskAssignment } from './use-assignments.ts';

interface Props extends PartProps {
  readonly kept: readonly DeskAssignment[];
  readonly groups: readonly OptionGroup[] | undefined;
}

/** The assignments of a class: open ones first, the latest on top. */
export function AssignmentList({ kept, groups, klass, words, href }: Props) {
  const { say } = words;
  const sorted = [...kept].sort(
    (a, b) =>
      Number(a.isClosed) - Number(b.isClosed) || b.assignment.issued.localeCompare(a.assignment.issued),
  );
  return (
    <div class="room-part">
      <div class="room-stack">
        <Heading text={say('list_title')} />
        {kept.length === 0 && <p id="desk-empty">{say('list_empty')}</p>}
        <p>
          <a class="button" href={href('new', 'what')}>
            {say('create')}
          </a>
        </p>
        {kept.length === 0 && (
          <p>
            {say('copy_advice')} <a href={hashOf(klass.id, 'keep', 'copy')}>{say('copy_link')}</a>
          </p>
        )}
      </div>
      {sorted.length > 0 && (
        <ul class="desk-list">
          {sorted.map((each) => (
            <li key={each.assignment.id} class="card">
              <h3>
                <a href={href(each.assignment.id)}>{titleOfAll(each.assignment.items, groups, words)}</a>
              </h3>
              <Standing {...{ each, groups, words }} total={klass.roster.length} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface StandingProps extends Pick<PartProps, 'words'> {
  readonly each: DeskAssignment;
  readonly groups: readonly OptionGroup[] | undefined;
  /** How many the list of the class has. */
  readonly total: number;
}

/** How an assignment stands: by when, who has handed in, whether it is closed or the site has changed. */
function Standing({ each: { assignment, isClosed, pupils }, groups, words, total }: StandingProps) {
  const { say, number, dayTime } = words;
  const isPast = assignment.due !== '' && Date.parse(assignment.due) < Date.now();
  const changed = groups && changedSince(assignment.items, groups);
  return (
    <p class="desk-standing">
      {isClosed && <strong>{say('is_closed')}</strong>}
      <span>{isPast ? say('past', { when: dayTime(assignment.due) }) : dueLine(assignment, words)}</span>
      <span>
        {total > 0
          ? say('handed_of', { count: number(pupils), total: number(total) })
          : say('handed', { count: number(pupils) })}
      </span>
      {changed !== undefined && changed.edited.length + changed.gone.length > 0 && (
        <span>{say('changed_mark')}</span>
      )}
    </p>
  );
}
