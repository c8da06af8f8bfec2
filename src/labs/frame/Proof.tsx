import { useState } from 'preact/hooks';
import { type Kit, word } from './kit.ts';
import { codeOf } from './proof-code.ts';

/** The run as a code: whoever has it can play the run again and reckon the points anew. It holds no words, no keys and no name. */
export function Proof({ kit }: { readonly kit: Kit }) {
  const [code, setCode] = useState('');
  // What goes wrong is told by the status of the run.
  const show = async () => {
    const evidence = await kit.ask({ type: 'evidence', locale: kit.locale });
    setCode(await codeOf(evidence));
  };
  const copy = async () => {
    const copied = await navigator.clipboard?.writeText(code).then(
      () => true,
      () => false,
    );
    kit.say(word(kit, copied ? 'proofCopied' : 'copyFailed'));
  };
  return (
    <details class="proof no-print">
      <summary>{word(kit, 'proofTitle')}</summary>
      <p>{word(kit, 'proofHelp')}</p>
      {code ? (
        <>
          <textarea
            class="field mono"
            rows={4}
            readOnly
            value={code}
            aria-label={word(kit, 'proofCode')}
            translate={false}
          />
          <button type="button" class="button quiet" onClick={() => void copy()}>
            {word(kit, 'proofCopy')}
          </button>
        </>
      ) : (
        <button type="button" class="button quiet" onClick={() => void show().catch(() => undefined)}>
          {word(kit, 'proofShow')}
        </button>
      )}
    </details>
  );
}
