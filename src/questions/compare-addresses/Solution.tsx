import type { ShownAddresses } from '@/core/grading/comparison.ts';
import type { Strings } from '@/i18n/fill.ts';
import { foundIn } from './found.ts';
import type { CompareAddresses } from './props.ts';

interface Props {
  readonly question: Pick<CompareAddresses, 'others'>;
  readonly shown: ShownAddresses;
  readonly strings: Strings;
}

/** For each address whether it is the same and where it first differs, for those who ask to see it. */
export default function Solution({ question, shown, strings }: Props) {
  return (
    <ul class="q-key">
      {question.others.map((other) => {
        const { fact, reason } = foundIn(other, shown, strings);
        return (
          <li key={other.id}>
            <strong>{other.text}</strong>: {fact}
            <p>{reason}</p>
          </li>
        );
      })}
    </ul>
  );
}
