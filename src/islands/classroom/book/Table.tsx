import { Component } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Cell, Task } from '@/core/classroom/book/cell.ts';
import type { Pupil } from '@/core/classroom/book/gradebook.ts';
import { StatusLine } from './Status.tsx';
import { type BookProps, taskTitle } from './words.ts';

interface Props extends Pick<BookProps, 'words' | 'shared' | 'plan' | 'state' | 'href'> {
  readonly pupils: readonly Pupil[];
  readonly tasks: readonly Task[];
  /** Whether all rows are wanted at once, as for paper. */
  readonly atOnce?: boolean;
}

interface RowProps extends Pick<Props, 'words' | 'shared' | 'href' | 'tasks'> {
  readonly pupil: Pupil;
  readonly line: ReadonlyMap<string, Cell> | undefined;
}

/** A pupil's row; drawn anew only when something in it has changed. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps) {
    const { pupil, line, tasks } = this.props;
    if (pupil.name !== next.pupil.name || pupil.group !== next.pupil.group || pupil.key !== next.pupil.key)
      return true;
    if (pupil.devices !== next.pupil.devices || tasks !== next.tasks) return true;
    return next.tasks.some(({ assignment: { id } }) => line?.get(id) !== next.line?.get(id));
  }
  override render() {
    const { pupil, line, tasks, words, shared, href } = this.props;
    return (
      <tr>
        <th scope="row">
          <a href={href('pupil', pupil.key)}>{pupil.name}</a>
          {(pupil.group !== '' || pupil.devices > 1) && (
            <span class="soft">
              {[pupil.group, pupil.devices > 1 ? words.count('devices', pupil.devices) : '']
                .filter(Boolean)
                .join(' · ')}
            </span>
          )}
        </th>
        {tasks.map(({ assignment: { id } }) => {
          const cell = line?.get(id);
          return (
            <td key={id} class={cell?.status}>
              {cell && (
                <a href={href('pupil', pupil.key, id)}>
                  <StatusLine cell={cell} words={words} shared={shared} />
                </a>
              )}
            </td>
          );
        })}
      </tr>
    );
  }
}

/** Widths in rem: columns of a known width spare the browser to measure thousands of cells. */
const nameWidth = 13;
const taskWidth = 10.5;

/** How many rows are drawn at a time, so that a large class shows at once and the rest follows while it is looked at. */
const stride = 30;

/** Every pupil at every assignment; the names stay at the side. */
export function Table({ words, shared, plan, state, href, pupils, tasks, atOnce = false }: Props) {
  const [drawn, setDrawn] = useState(stride);
  const isAll = atOnce || drawn >= pupils.length;
  useEffect(() => {
    if (isAll) return;
    const timer = setTimeout(() => setDrawn(drawn + stride), 16);
    return () => clearTimeout(timer);
  }, [drawn, isAll]);
  return (
    <section class="book-scroll" aria-label={words.say('table')} aria-busy={!isAll}>
      <table class="book-table" style={{ width: `${nameWidth + tasks.length * taskWidth}rem` }}>
        <thead>
          <tr>
            <th scope="col">{words.say('pupil')}</th>
            {tasks.map((task) => (
              <th scope="col" key={task.assignment.id}>
                <a href={href('questions', task.assignment.id)}>
                  {taskTitle(task, plan, words, state.tasks)}
                </a>
                {task.assignment.due !== '' && (
                  <span class="soft">{words.say('until', { when: words.day(task.assignment.due) })}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pupils.slice(0, isAll ? pupils.length : drawn).map((pupil) => (
            <Row
              key={pupil.key}
              pupil={pupil}
              line={state.book.cells.get(pupil.key)}
              tasks={tasks}
              words={words}
              shared={shared}
              href={href}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
