import type { MatchQuestion } from './props.ts';

/** Every line with its match and why, for those who ask to see it. */
export default function Solution({ question: { left, right } }: { readonly question: MatchQuestion }) {
  return (
    <ul class="q-key">
      {left.map(({ id, text, match }) => {
        const answer = right.find((each) => each.id === match);
        return (
          <li key={id}>
            <strong>{text}</strong>: {answer?.text}
            <p>{answer?.reason}</p>
          </li>
        );
      })}
    </ul>
  );
}
