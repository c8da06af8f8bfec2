import { type Kit, word } from './kit.ts';
import { LinkIcon } from './LinkIcon.tsx';

/** The goals of a world without an end: first steps, each an open or a closed link. */
export function FirstSteps({ kit }: { readonly kit: Kit }) {
  return (
    <section class="first-steps">
      <h3>{word(kit, 'firstSteps')}</h3>
      <ul>
        {kit.texts.goals.map(({ id, text }) => {
          const [points, most] = kit.view.details.goals[id] ?? [0, 1];
          const done = points === most;
          return (
            <li key={id}>
              <LinkIcon state={done ? 'closed' : 'open'} />
              <span>{text}</span>
              <span class="visually-hidden"> ({word(kit, done ? 'stepDone' : 'stepOpen')})</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
