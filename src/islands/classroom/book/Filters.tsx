import { statuses } from '@/core/classroom/book/cell.ts';
import type { View } from './view.ts';
import { groupsOf } from './view.ts';
import { type BookProps, statusWord, taskTitle } from './words.ts';

interface Props extends Pick<BookProps, 'words' | 'shared' | 'plan' | 'state'> {
  readonly view: View;
  readonly change: (view: View) => void;
  readonly count: number;
}

/** Which pupils are shown and in which order. */
export function Filters({ words, shared, plan, state, view, change, count }: Props) {
  const { say } = words;
  const groups = groupsOf(state.book);
  const select = <K extends keyof View>(key: K, options: readonly (readonly [string, string])[]) => (
    <label>
      <span>{say(`filter_${key}`)}</span>
      <select
        class="field"
        value={view[key]}
        onChange={({ currentTarget }) => change({ ...view, [key]: currentTarget.value })}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset class="book-filters no-print">
      <legend class="visually-hidden">{say('filters')}</legend>
      <label>
        <span>{say('filter_find')}</span>
        <input
          class="field"
          type="search"
          autocomplete="off"
          value={view.find}
          onInput={({ currentTarget }) => change({ ...view, find: currentTarget.value })}
        />
      </label>
      {groups.length > 0 &&
        select('group', [['', say('all_groups')], ...groups.map((group) => [group, group] as const)])}
      {state.tasks.length > 1 &&
        select('assignment', [
          ['', say('all_assignments')],
          ...state.tasks.map(
            (task) => [task.assignment.id, taskTitle(task, plan, words, state.tasks)] as const,
          ),
        ])}
      {select('status', [
        ['', say('all_statuses')],
        ...statuses.map((status) => [status, statusWord(shared, status)] as const),
      ])}
      {select(
        'sort',
        (['name', 'share', 'help', 'latest'] as const).map((sort) => [sort, say(`sort_${sort}`)] as const),
      )}
      <p class="soft" role="status">
        {words.count('shown', count)}
      </p>
    </fieldset>
  );
}
