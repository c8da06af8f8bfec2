import { longestName, nameFault } from '@/core/record/certificate-name.ts';
import { keepName } from '@/storage/certificate-name.ts';
import type { Words } from './words.ts';

interface Props {
  /** As typed, also what cannot be taken. */
  readonly name: string;
  readonly isKept: boolean;
  readonly onName: (name: string) => void;
  readonly onKeep: (isKept: boolean) => void;
  readonly words: Words;
}

/** The name that goes on the sheet, kept on the device only for who wants it; what looks like a secret or a number is refused. */
export function NameForm({ name, isKept, onName, onKeep, words: { say } }: Props) {
  const fault = nameFault(name);
  const take = (typed: string, keep: boolean) => {
    onName(typed);
    onKeep(keep);
    keepName(keep && nameFault(typed) === undefined ? typed : null);
  };
  return (
    <form class="cert-name" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <label for="cert-name">{say('name')}</label>
      <input
        id="cert-name"
        class="field"
        value={name}
        aria-describedby="cert-name-hint cert-name-fault"
        aria-invalid={fault !== undefined}
        onInput={({ currentTarget }) => take(currentTarget.value, isKept)}
      />
      <p id="cert-name-fault" class="cert-fault" role="status">
        {fault && say(`name_${fault}`, { most: longestName })}
      </p>
      <p id="cert-name-hint" class="soft">
        {say('name_hint')}
      </p>
      <label class="cert-tick">
        <input
          type="checkbox"
          checked={isKept}
          onChange={({ currentTarget }) => take(name, currentTarget.checked)}
        />
        {say('name_keep')}
      </label>
    </form>
  );
}
