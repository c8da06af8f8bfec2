import { useState } from 'preact/hooks';
import { type Kit, word } from './kit.ts';
import { MarkedCode } from './MarkedCode.tsx';

interface Props {
  readonly kit: Kit;
  /** The slip, as a code and a line to be pasted carry it. */
  readonly slip: string;
  /** What «copy» gives, when that is less than the slip. */
  readonly line?: string;
  /** Name of the picture for who does not see it. */
  readonly name: string;
  readonly copyName: string;
  readonly copied: string;
}

/** A slip to be shown to a classmate: as a practice code, or copied as text. */
export function SlipCode({ kit, slip, line = slip, name, copyName, copied }: Props) {
  const [code, setCode] = useState(false);
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(line).then(
      () => true,
      () => false,
    );
    kit.say(done ? copied : word(kit, 'slipNotCopied'));
  };
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {copyName}
        </button>
        <button type="button" class="button quiet" aria-expanded={code} onClick={() => setCode(!code)}>
          {word(kit, 'slipCode')}
        </button>
      </div>
      {code && <MarkedCode text={slip} label={name} />}
    </div>
  );
}
