import { useState } from 'preact/hooks';
import type { SafeView } from '@/core/scenario/domains/safe/view.ts';
import { Address } from '../frame/Address.tsx';
import { type Kit, nameOf, refusal, refusedCode, word } from '../frame/kit.ts';

/** The request for a new key, unfolded while a key of an owner is lost. */
export function Replace({ kit, safe }: { readonly kit: Kit; readonly safe: SafeView }) {
  if (safe.owners.some(({ lost }) => lost))
    return (
      <section>
        <h3>{word(kit, 'safe-replace')}</h3>
        <Propose kit={kit} safe={safe} />
      </section>
    );
  return (
    <details>
      <summary>{word(kit, 'safe-replace')}</summary>
      <Propose kit={kit} safe={safe} />
    </details>
  );
}

/** Makes the request that puts a new key in the place of an owner's old one. */
function Propose({ kit, safe }: { readonly kit: Kit; readonly safe: SafeView }) {
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const [problem, setProblem] = useState('');
  const owners = safe.owners.filter(({ who }) => who !== 'learner');
  const taken = new Set(safe.owners.map(({ address }) => address));
  const offered = kit.view.state.inbox.filter(({ address }) => address !== null && !taken.has(address));
  const propose = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!old || !fresh) {
      setProblem(word(kit, 'safe-replace-missing'));
      return form.querySelector<HTMLInputElement>(old ? '[name=fresh]' : '[name=old]')?.focus();
    }
    const code = refusedCode(await kit.sign('safe', { replace: old, fresh }));
    setProblem(code ? refusal(kit, code) : '');
    if (!code) kit.say(word(kit, 'safe-proposed'));
  };
  return (
    <form class="safe-replace" onSubmit={(event) => void propose(event)}>
      <fieldset>
        <legend>{word(kit, 'safe-replace-old')}</legend>
        {owners.map(({ who, address }) => (
          <label key={address}>
            <input
              type="radio"
              name="old"
              value={address}
              checked={old === address}
              onChange={() => setOld(address)}
            />
            <span>
              {who === 'stranger' ? word(kit, 'stranger') : nameOf(kit, who)} <Address address={address} />
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{word(kit, 'safe-replace-new')}</legend>
        {offered.length === 0 && <p class="soft">{word(kit, 'safe-replace-none')}</p>}
        {offered.map(({ from, address, id }) => (
          <label key={id}>
            <input
              type="radio"
              name="fresh"
              value={address ?? ''}
              checked={fresh === address}
              onChange={() => setFresh(address ?? '')}
            />
            <span>
              {word(kit, 'safe-in-message', { name: nameOf(kit, from) })} <Address address={address ?? ''} />
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" class="problem">
        {problem}
      </p>
      <button type="submit" class="button">
        {word(kit, 'safe-propose')}
      </button>
    </form>
  );
}
