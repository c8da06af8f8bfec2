import { entryOf, withText } from '@/core/classroom/book/notes.ts';
import { likelySame, merged } from '@/core/classroom/book/person.ts';
import { Heading } from '../frame/Heading.tsx';
import { groupsOf } from './view.ts';
import type { BookProps } from './words.ts';

/** All pupils with their groups, and names that may be one pupil. */
export function Pupils({ words, href, state, tell }: BookProps) {
  const { say } = words;
  const { pupils } = state.book;
  const near = likelySame(pupils.map(({ name }) => name)).slice(0, 20);
  const keyOf = (name: string) => pupils.find((pupil) => pupil.name === name)?.key ?? '';
  return (
    <>
      <p>
        <a href={href()}>{say('back')}</a>
      </p>
      <Heading text={say('pupils')} />
      {near.length > 0 && (
        <section class="note room-stack" aria-labelledby="book-near">
          <h3 id="book-near">{say('near_title')}</h3>
          <p>{say('near_text')}</p>
          <ul class="book-plain">
            {near.map(([one, other]) => (
              <li key={`${one}|${other}`}>
                <span>
                  {one} — {other}
                </span>
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    state.note((now) => ({ ...now, belongs: merged(now.belongs, keyOf(other), keyOf(one)) }));
                    tell(say('merge_done', { name: one }));
                  }}
                >
                  {say('merge')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{say('groups_text')}</p>
      <datalist id="book-groups">
        {groupsOf(state.book).map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <ul class="book-plain book-groups">
        {pupils.map((pupil) => (
          <li key={pupil.key}>
            <a href={href('pupil', pupil.key)}>{pupil.name}</a>
            <label>
              <span class="visually-hidden">{say('group_of', { name: pupil.name })}</span>
              <input
                class="field"
                list="book-groups"
                maxLength={30}
                placeholder={say('group')}
                defaultValue={pupil.group}
                onChange={({ currentTarget }) => {
                  const group = currentTarget.value;
                  state.note((now) =>
                    (entryOf(now.groups, pupil.key) ?? pupil.group) === group.trim()
                      ? now
                      : { ...now, groups: withText(now.groups, pupil.key, group) },
                  );
                }}
              />
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
