import { useEffect, useState } from 'preact/hooks';
import { Heading } from '../frame/Heading.tsx';
import { hashOf } from '../frame/place.ts';
import { Export } from './Export.tsx';
import { Filters } from './Filters.tsx';
import { List } from './List.tsx';
import { Table } from './Table.tsx';
import { pupilsIn, type View, wholeView } from './view.ts';
import { type BookProps, taskTitle } from './words.ts';

const wide = '(min-width: 48rem)';

function useWide(): boolean {
  const query = typeof matchMedia === 'function' ? matchMedia(wide) : undefined;
  const [isWide, setWide] = useState(query?.matches ?? true);
  useEffect(() => {
    const hear = () => setWide(query?.matches ?? true);
    query?.addEventListener?.('change', hear);
    return () => query?.removeEventListener?.('change', hear);
  }, []);
  return isWide;
}

// Kept while the page is open: who comes back from a pupil finds the table as it was.
let lastView = wholeView;

/** The class at a glance. */
export function Overview(props: BookProps) {
  const { words, href, state, klass } = props;
  const { say } = words;
  const [view, setView] = useState(lastView);
  const isWide = useWide();
  const change = (next: View) => {
    lastView = next;
    setView(next);
  };
  const { book, tasks, labs, data } = state;
  const pupils = pupilsIn(book, view);
  const shown =
    view.assignment === '' ? tasks : tasks.filter((task) => task.assignment.id === view.assignment);
  const isEmpty = book.pupils.length === 0;
  return (
    <>
      <Heading text={say('title')} />
      <div class="room-ways no-print">
        {tasks.length === 0 && (
          <a class="button" href={hashOf(klass.id, 'desk', 'new')}>
            {say('give')}
          </a>
        )}
        <a class={tasks.length === 0 ? 'button quiet' : 'button'} href={href('take')}>
          {say('take')}
        </a>
        {!isEmpty && (
          <a class="button quiet" href={href('pupils')}>
            {say('pupils')}
          </a>
        )}
      </div>
      {labs.waiting() > 0 && (
        <p class="note" role="status">
          {words.count('waiting', labs.waiting())}
        </p>
      )}
      {tasks.length === 0 && <p class="note">{say('no_tasks')}</p>}
      {isEmpty && tasks.length > 0 && <p class="note">{say('no_work')}</p>}
      {book.strangers.length > 0 && <p class="note">{words.count('strangers', book.strangers.length)}</p>}
      {!isEmpty && (
        <>
          <Filters {...props} view={view} change={change} count={pupils.length} />
          {pupils.length === 0 ? (
            <p>{say('none_shown')}</p>
          ) : isWide ? (
            <Table {...props} pupils={pupils} tasks={shown} />
          ) : (
            <List {...props} pupils={pupils} view={view} />
          )}
          <nav class="book-analyses no-print" aria-labelledby="book-analyses">
            <h3 id="book-analyses">{say('questions_of')}</h3>
            <Analyses {...props} />
          </nav>
          <Export {...props} pupils={pupils} />
        </>
      )}
      <details class="no-print">
        <summary>{say('honest_title')}</summary>
        <p>{say('honest')}</p>
        <p>{say('rules')}</p>
      </details>
      <p class="soft">{say('kept', { count: data.handedIn.length, name: klass.name })}</p>
    </>
  );
}

function Analyses({ state, plan, words, href }: BookProps) {
  return (
    <ul>
      {state.tasks.map((task) => (
        <li key={task.assignment.id}>
          <a href={href('questions', task.assignment.id)}>{taskTitle(task, plan, words, state.tasks)}</a>
        </li>
      ))}
    </ul>
  );
}
