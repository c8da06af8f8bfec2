import { useState } from 'preact/hooks';
import { Address } from '../frame/Address.tsx';
import { Balance, myAddress } from '../frame/Balance.tsx';
import { History } from '../frame/History.tsx';
import { type Kit, nameOf, word } from '../frame/kit.ts';
import { Messages } from '../frame/Messages.tsx';
import { WaitBar } from '../frame/WaitBar.tsx';
import { Qr } from './Qr.tsx';

/** Who is told the address and pays in return, as the scenario has it. */
function payer({ scenario }: Kit): string {
  const deeds = scenario.consequences.filter(({ when }) => 'event' in when && when.where?.what === 'share');
  const [deed] = deeds.flatMap((line) => line.do);
  return deed && 'pay' in deed ? deed.pay.from : '';
}

/** Whether the address has been given away, as the log remembers. */
function isShared({ view }: Kit): boolean {
  return view.state.log.some(({ type, data }) => type === 'ui' && data.what === 'share');
}

function MyAddress({ kit }: { readonly kit: Kit }) {
  const [shown, setShown] = useState(false);
  const address = myAddress(kit);
  const copy = async () => {
    const copied = await navigator.clipboard?.writeText(`kgsim:${address}`).then(
      () => true,
      () => false,
    );
    await kit.act({ t: 'ui', what: 'copy', id: 'own-address' });
    kit.say(word(kit, copied ? 'addressCopied' : 'copyFailed'));
  };
  const toggle = async () => {
    setShown(!shown);
    if (!shown) await kit.act({ t: 'ui', what: 'scan', id: 'own-address' });
  };
  return (
    <section class="my-address">
      <h3>{word(kit, 'myAddress')}</h3>
      <p>
        <span class="soft mono">kgsim:</span> <Address address={address} />
      </p>
      <div class="row">
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {word(kit, 'copy')}
        </button>
        <button type="button" class="button quiet" aria-expanded={shown} onClick={() => void toggle()}>
          {word(kit, shown ? 'qrHide' : 'qrShow')}
        </button>
      </div>
      {shown && <Qr kit={kit} text={`web+kgsim:${address}`} />}
      <details>
        <summary>{word(kit, 'caseLettersQuestion')}</summary>
        <p>{word(kit, 'caseLettersAnswer')}</p>
      </details>
    </section>
  );
}

/** Receives: the learner's own address, a sender who is given it, and money that comes with the next blocks. */
export function Receive({ kit }: { readonly kit: Kit }) {
  const shared = isShared(kit);
  const name = nameOf(kit, payer(kit));
  return (
    <>
      <Balance kit={kit} />
      <MyAddress kit={kit} />
      <div class="stack">
        <button
          type="button"
          class={shared ? 'button quiet' : 'button'}
          onClick={() => void kit.act({ t: 'ui', what: 'share', id: 'address' })}
        >
          {word(kit, 'shareAddress', { name })}
        </button>
        <p class="soft" role="status">
          {shared ? word(kit, 'shared', { name }) : ''}
        </p>
      </div>
      <Messages kit={kit} />
      <History kit={kit} />
      <WaitBar kit={kit} />
    </>
  );
}
