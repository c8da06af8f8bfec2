import { useState } from 'preact/hooks';
import { Decision } from '../frame/Decision.tsx';
import { type Kit, word } from '../frame/kit.ts';

/** The passphrase of the wallet, shown on a press, and where it is kept: the decision named like the step. */
export function Passphrase({ kit }: { readonly kit: Kit }) {
  const [text, setText] = useState('');
  const step = kit.scenario.steps[kit.view.state.step];
  const toggle = async () => {
    const shown = text !== '';
    setText(
      shown ? '' : String(await kit.ask({ type: 'query', domain: 'recovery', what: { passphrase: true } })),
    );
    await kit.act({ t: 'ui', what: shown ? 'hide' : 'reveal', id: 'passphrase' });
    if (!shown) kit.say(word(kit, 'passphraseShown'));
  };
  return (
    <>
      <section>
        <h3>{word(kit, 'passphraseTitle')}</h3>
        {text ? (
          <p class="words-veil passphrase mono" lang="en" translate={false}>
            {text}
          </p>
        ) : (
          <p class="words-veil" aria-hidden="true">
            • • •
          </p>
        )}
        <button
          type="button"
          class={text ? 'button quiet' : 'button'}
          onClick={() => void toggle().catch(() => undefined)}
        >
          {word(kit, text ? 'passphraseHide' : 'passphraseShow')}
        </button>
        <p class="soft">{word(kit, 'passphraseExact')}</p>
      </section>
      <Decision kit={kit} id={step?.id ?? ''} />
    </>
  );
}
