import type { Strings } from '@/i18n/fill.ts';
import { ChoiceKey } from '../frame/Choices.tsx';
import type { VerdictQuestion } from './props.ts';

interface Props {
  readonly question: VerdictQuestion;
  readonly order: readonly string[];
  readonly strings: Strings;
}

/** The right verdict and all reasons, for those who ask to see them. */
export default function Solution({ question, order, strings }: Props) {
  return (
    <>
      <p>
        <strong>{strings[String(question.truth)]}</strong>
      </p>
      <ChoiceKey options={question.options} order={order} strings={strings} />
    </>
  );
}
