import { useState } from 'preact/hooks';
import { readSlip, type Slip } from '@/core/codes/slips.ts';
import { CodeReader, recognised } from './CodeReader.tsx';
import { type Kit, word } from './kit.ts';

interface Props {
  readonly kit: Kit;
  /** Which slip is wanted. */
  readonly kind: Slip['kind'];
  /** What is asked to be pasted. */
  readonly label: string;
  readonly rows?: number;
  /** Told when nothing that was pasted is such a slip. */
  readonly none: string;
  /** Takes the slip; true when it has been dealt with, otherwise what to say about it. */
  readonly onSlip: (text: string) => Promise<true | string>;
  /** A new text is being typed: what was found before is over. */
  readonly onEdit?: () => void;
}

/** What a text is that is not the slip that was wanted. */
async function otherwise(kit: Kit, text: string, none: string): Promise<string> {
  const { kind } = await recognised(text);
  if (['secret', 'real-merchant', 'real-wallet', 'real-connection', 'link'].includes(kind))
    return word(kit, `scan-${kind}`);
  return kind === 'practice' || kind === 'practice-address' || kind === 'slip'
    ? word(kit, 'slipOther')
    : none;
}

/** Takes a slip that a classmate shows: by camera, from a picture, or pasted as text. */
export function SlipReader({ kit, kind, label, rows = 3, none, onSlip, onEdit }: Props) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const hear = async (text: string): Promise<true | string> =>
    readSlip(text)?.kind === kind ? onSlip(text) : otherwise(kit, text, none);
  const read = async () => {
    const told = await hear(typed);
    setSaid(told === true ? '' : told);
  };
  return (
    <div class="stack">
      <CodeReader
        kit={kit}
        hear={(text) => {
          setSaid('');
          return hear(text);
        }}
      />
      <label>
        {label}
        <textarea
          class="field mono"
          rows={rows}
          value={typed}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          translate={false}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setSaid('');
            onEdit?.();
          }}
        />
      </label>
      <button type="button" class="button quiet" onClick={() => void read()}>
        {word(kit, 'slipRead')}
      </button>
      <p role="status" class="problem">
        {said}
      </p>
    </div>
  );
}
