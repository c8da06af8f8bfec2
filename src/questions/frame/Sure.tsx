import type { Sureness } from '@/core/record/answer.ts';
import type { Strings } from '@/i18n/fill.ts';

interface Props {
  readonly name: string;
  readonly chosen: Sureness | undefined;
  readonly strings: Strings;
  readonly onChoose: (sure: Sureness) => void;
}

/** How sure the learner is of an answer just shaped; to be said or not. It comes with the answer, so that a page of questions stays short. */
export function Sure({ name, chosen, strings, onChoose }: Props) {
  return (
    <fieldset class="q-sure">
      <legend class="soft">{strings['sure']}</legend>
      {([1, 2, 3] as const).map((sure) => (
        <label class="q-row" key={sure}>
          <input
            type="radio"
            name={`sure-${name}`}
            checked={sure === chosen}
            onChange={() => onChoose(sure)}
          />
          {strings[`sure_${sure}`]}
        </label>
      ))}
    </fieldset>
  );
}
