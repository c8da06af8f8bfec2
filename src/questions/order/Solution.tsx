import type { OrderQuestion } from './props.ts';

/** The right order and why, for those who ask to see it. */
export default function Solution({ question }: { readonly question: OrderQuestion }) {
  return (
    <>
      <ol class="q-key">
        {question.items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      <p>{question.reason}</p>
    </>
  );
}
