import { useEffect, useState } from 'preact/hooks';
import type { AddressCheck } from '@/core/wallet/address.ts';
import { Compare, compareResult } from '../frame/Compare.tsx';
import { type Kit, nameOf, word } from '../frame/kit.ts';

interface Props {
  readonly kit: Kit;
  readonly to: string;
  /** Whether a look at the payment was asked for, so that an empty field is a fault. */
  readonly tried: boolean;
  readonly onChange: (to: string) => void;
}

/** Judges a typed address beside the main thread; null until the answer is there. */
export function useAddress({ ask }: Kit, text: string): AddressCheck | null {
  const [check, setCheck] = useState<{ text: string; result: AddressCheck } | null>(null);
  useEffect(() => {
    let gone = false;
    // What goes wrong is told by the status of the run.
    ask({ type: 'address', text }).then(
      (result) => {
        if (!gone) setCheck({ text, result });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [text]);
  return check?.text === text ? check.result : null;
}

/** Holds the typed address against the one in the message and names the first difference. */
function CompareWithMessage({ kit, address }: { readonly kit: Kit; readonly address: string }) {
  const [found, setFound] = useState<{ address: string; group: number | null } | null>(null);
  // Held against the message it most looks like: that is the one it came from, or the one it imitates.
  const ends = (text: string) => text.slice(2, 6).toLowerCase() + text.slice(-4).toLowerCase();
  const letters = [...kit.view.state.inbox].reverse().filter((line) => line.address !== null);
  const message = letters.find((line) => ends(line.address ?? '') === ends(address)) ?? letters[0];
  if (!message?.address) return null;
  const theirs = message.address;
  const compare = async () => {
    const events = await kit.act({ t: 'compare', address, to: message.from });
    const event = events.find(({ type }) => type === 'compared');
    if (event) setFound({ address, group: event.data.group === null ? null : Number(event.data.group) });
  };
  const shown = found?.address === address ? found : null;
  return (
    <div class="stack">
      <button type="button" class="button quiet" onClick={() => void compare()}>
        {word(kit, 'compare')}
      </button>
      {shown && (
        <Compare
          kit={kit}
          one={theirs}
          other={address}
          oneName={word(kit, 'compareMessage', { name: nameOf(kit, message.from) })}
          otherName={word(kit, 'compareField')}
        />
      )}
      <p role="status" class={shown?.group === null ? 'verdict' : 'verdict refused'}>
        {shown && compareResult(kit, shown.group, theirs, address)}
      </p>
    </div>
  );
}

/** The recipient's address: typed, or put in from a message or the history; what is wrong with it is said at once. */
export function Recipient({ kit, to, tried, onChange }: Props) {
  const check = useAddress(kit, to);
  const wrong = check && !check.ok && (tried || check.code !== 'empty');
  const problem = wrong ? word(kit, `address-${check.code}`) : '';
  return (
    <div class="stack">
      <label>
        {word(kit, 'recipient')}
        <textarea
          class="field mono"
          rows={2}
          value={to}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          translate={false}
          aria-invalid={problem !== ''}
          aria-describedby="recipient-problem"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <p id="recipient-problem" role="status" class="problem">
        {problem || (check?.ok && !check.checked ? word(kit, 'address-unchecked') : '')}
      </p>
      {check?.ok && <CompareWithMessage kit={kit} address={check.address} />}
    </div>
  );
}
