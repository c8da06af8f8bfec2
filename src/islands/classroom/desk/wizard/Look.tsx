import { useState } from 'preact/hooks';
import { Heading } from '../../frame/Heading.tsx';
import { itemsOf } from '../choice.ts';
import { issue } from '../issue.ts';
import { dueOf } from '../terms.ts';
import { titleOf } from '../titles.ts';
import { firstDraft } from './draft.ts';
import { Preview } from './Preview.tsx';
import type { StepProps } from './Wizard.tsx';

/** The last step: the assignment as a pupil will see it, and the button that issues it. */
export function Look({ groups, draft, setDraft, klass, plan, words, shared, locale, goTo, href }: StepProps) {
  const { say } = words;
  const [state, setState] = useState<'open' | 'busy' | 'fault_fetch' | 'fault_keep'>('open');
  const items = itemsOf(draft.chosen, groups).map(({ item }) => item);
  const { terms } = draft;
  const make = async () => {
    if (plan === undefined || state === 'busy') return;
    setState('busy');
    const issued = await issue({ klass, items, terms, plan, locale, now: new Date() });
    if (typeof issued === 'string') return setState(issued);
    setDraft(firstDraft());
    goTo(klass.id, 'desk', issued.id);
  };
  return (
    <div class="room-part room-narrow">
      <div class="room-stack">
        <p class="soft">{say('step', { n: 3, total: 3 })}</p>
        <Heading text={say('look_title')} />
      </div>
      <Preview
        words={words}
        className={klass.name}
        from={klass.teacher}
        titles={items.map((item) => titleOf(item, groups))}
        assignment={{
          due: dueOf(terms) ?? '',
          pass: Number(terms.pass),
          tries: terms.tries,
          note: terms.note.trim(),
        }}
      />
      <p class="soft">{say('issue_hint')}</p>
      <p role="alert" class="room-fault">
        {state.startsWith('fault') && say(state)}
      </p>
      <div class="room-ways">
        <button type="button" class="button" onClick={() => void make()}>
          {say(state === 'busy' ? 'issuing' : 'issue')}
        </button>
        <a class="button quiet" href={href('new', 'terms')}>
          {shared.say('back')}
        </a>
      </div>
    </div>
  );
}
