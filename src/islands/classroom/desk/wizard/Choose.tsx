import { useState } from 'preact/hooks';
import { Heading } from '../../frame/Heading.tsx';
import { holds, itemsOf, mostItems, type OptionGroup, searched, toggled } from '../choice.ts';
import type { StepProps } from './Wizard.tsx';

/** The first step: what is assigned, from a list that unfolds and can be searched. */
export function Choose({ groups, draft, setDraft, words, go, href, shared }: StepProps) {
  const { say, number } = words;
  const [sought, setSought] = useState('');
  const [isTold, setTold] = useState(false);
  const found = searched(groups, sought);
  const chosen = itemsOf(draft.chosen, groups);
  const fault =
    chosen.length === 0
      ? say('fault_none')
      : chosen.length > mostItems && say('fault_many', { count: number(mostItems) });
  return (
    <form
      class="room-part desk-wizard"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (fault) setTold(true);
        else go('new', 'terms');
      }}
    >
      <div class="room-stack">
        <p class="soft">{say('step', { n: 1, total: 3 })}</p>
        <Heading text={say('what_title')} />
      </div>
      <div>
        <label for="desk-search">{say('search_label')}</label>
        <input
          id="desk-search"
          type="search"
          class="field"
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
          // The key that ends a search must not send the form.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </div>
      <div class="desk-groups">
        {found.map((group) => (
          <Group
            key={group.key}
            {...{ group, words }}
            all={groups.find(({ key }) => key === group.key) ?? group}
            chosen={draft.chosen}
            isOpen={sought.trim() !== ''}
            onToggle={(key) => {
              setTold(false);
              setDraft({ ...draft, chosen: toggled(draft.chosen, key, groups) });
            }}
          />
        ))}
        <p role="status">{found.length === 0 && say('nothing_found')}</p>
      </div>
      <div class="desk-foot">
        <p role="status">{say('chosen', { count: number(chosen.length) })}</p>
        <p role="alert" class="room-fault">
          {isTold && fault}
        </p>
        <div class="room-ways">
          <button type="submit" class="button">
            {say('next')}
          </button>
          <a class="button quiet" href={href()}>
            {shared.say('cancel')}
          </a>
        </div>
      </div>
    </form>
  );
}

interface GroupProps extends Pick<StepProps, 'words'> {
  readonly group: OptionGroup;
  /** The same group without a search. */
  readonly all: OptionGroup;
  readonly chosen: ReadonlySet<string>;
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
}

function Group({ group, all, chosen, isOpen, onToggle, words: { say, count, number } }: GroupProps) {
  const isWhole = all.whole !== undefined && chosen.has(all.whole.key);
  const within = all.options.filter((option) => holds(chosen, all, option)).length;
  return (
    <details class="card desk-group" open={isOpen || undefined}>
      <summary>
        <span>{group.title}</span>{' '}
        <span class="soft">
          {count('lessons', all.options.length)}
          {within > 0 && `, ${say('chosen_within', { count: number(within) })}`}
        </span>
      </summary>
      <ul class="desk-options">
        {group.whole && (
          <li>
            <label class="desk-option">
              <input
                type="checkbox"
                checked={isWhole}
                onChange={() => group.whole && onToggle(group.whole.key)}
              />
              <strong>{say('whole_course')}</strong>
            </label>
          </li>
        )}
        {group.options.map((option) => (
          <li key={option.key}>
            <label class="desk-option">
              <input
                type="checkbox"
                checked={holds(chosen, group, option)}
                disabled={isWhole}
                onChange={() => onToggle(option.key)}
              />
              <span>{option.title}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
