import { useState } from 'preact/hooks';
import { commentKey, entryOf, withText } from '@/core/classroom/book/notes.ts';
import { merged, split } from '@/core/classroom/book/person.ts';
import { Ask } from '../frame/Ask.tsx';
import { Heading } from '../frame/Heading.tsx';
import { Note } from './Note.tsx';
import { StatusLine } from './Status.tsx';
import { type BookProps, taskTitle } from './words.ts';

/** One pupil: every assignment, where the work came from, and what the teacher wrote. */
export function Pupil({ pupilKey, ...props }: BookProps & { readonly pupilKey: string }) {
  const { words, shared, href, go, plan, state, tell } = props;
  const { say } = words;
  const [into, setInto] = useState('');
  const [asks, setAsks] = useState(false);
  const pupil = state.book.pupils.find(({ key }) => key === pupilKey);
  if (pupil === undefined)
    return (
      <>
        <Heading text={say('no_pupil')} />
        <p>
          <a href={href()}>{say('back')}</a>
        </p>
      </>
    );
  const { notes } = state.data;
  const others = state.book.pupils.filter(({ key }) => key !== pupil.key);
  const target = others.find(({ key }) => key === into);
  const line = state.book.cells.get(pupil.key);
  return (
    <>
      <p class="no-print">
        <a href={href()}>{say('back')}</a>
      </p>
      <Heading text={pupil.name} />
      <ul class="book-tasks">
        {state.tasks.map((task) => {
          const cell = line?.get(task.assignment.id);
          return (
            <li key={task.assignment.id}>
              <a href={href('pupil', pupil.key, task.assignment.id)}>
                <strong>{taskTitle(task, plan, words, state.tasks)}</strong>
                <span class="book-counts">
                  {cell && <StatusLine cell={cell} words={words} shared={shared} />}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      <Note
        key={pupil.key}
        label={say('comment_pupil')}
        text={entryOf(notes.comments, commentKey(pupil.key)) ?? ''}
        words={words}
        save={(text) =>
          state.note((now) => ({ ...now, comments: withText(now.comments, commentKey(pupil.key), text) }))
        }
      />
      <section class="room-stack no-print" aria-labelledby="book-sources">
        <h3 id="book-sources">{say('sources')}</h3>
        {pupil.sources.length === 0 && <p>{say('sources_none')}</p>}
        <ul class="book-plain">
          {pupil.sources.map((source) => (
            <li key={source.key}>
              <span>
                <strong>{source.name}</strong>{' '}
                <span class="soft">
                  {say('device', { device: source.device })} · {words.count('handed', source.count)}
                </span>
              </span>
              {pupil.sources.length > 1 && (
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    state.note((now) => ({ ...now, belongs: split(now.belongs, source.key) }));
                    tell(say('split_done', { name: source.name }));
                  }}
                >
                  {say('split')}
                </button>
              )}
            </li>
          ))}
        </ul>
        {pupil.sources.length > 1 && <p class="soft">{say('split_text')}</p>}
        {others.length > 0 && (
          <div class="room-ways">
            <label>
              <span>{say('merge_with')}</span>
              <select
                class="field"
                value={into}
                onChange={({ currentTarget }) => setInto(currentTarget.value)}
              >
                <option value="">{say('merge_choose')}</option>
                {others.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" class="button quiet" disabled={!target} onClick={() => setAsks(true)}>
              {say('merge')}
            </button>
          </div>
        )}
      </section>
      {asks && target && (
        <Ask
          title={say('merge_title')}
          yes={say('merge')}
          no={shared.say('cancel')}
          onNo={() => setAsks(false)}
          onYes={() => {
            setAsks(false);
            state.note((now) => ({ ...now, belongs: merged(now.belongs, pupil.key, target.key) }));
            tell(say('merge_done', { name: target.name }));
            go('pupil', target.key);
          }}
        >
          <p>{say('merge_text', { from: pupil.name, into: target.name })}</p>
        </Ask>
      )}
    </>
  );
}
