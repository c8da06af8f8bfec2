import type { GroupsQuestion } from './props.ts';

/** Every group with its items and why, for those who ask to see it. */
export default function Solution({ question: { groups, items } }: { readonly question: GroupsQuestion }) {
  return (
    <ul class="q-key">
      {groups.map(({ id, text }) => (
        <li key={id}>
          <strong>{text}</strong>
          <ul>
            {items
              .filter(({ group }) => group === id)
              .map((item) => (
                <li key={item.id}>
                  {item.text}
                  <p>{item.reason}</p>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
