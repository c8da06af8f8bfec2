import { useState } from 'preact/hooks';
import type { RequestView, SafeAnswer } from '@/core/scenario/domains/safe/view.ts';
import { type Kit, nameOf, refusal, refusedCode, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { SlipCode } from '../frame/SlipCode.tsx';
import { SlipReader } from '../frame/SlipReader.tsx';
import { hashStart } from './Hashes.tsx';

/** Why a classmate's signature does not count for the request at hand. */
function reason(kit: Kit, answer: SafeAnswer): string {
  if (answer.kind === 'other-hash')
    return word(kit, 'safe-seal-other-hash', { one: hashStart(answer.mine), other: hashStart(answer.start) });
  if (answer.kind === 'already-signed' || answer.kind === 'lost-key')
    return word(kit, `safe-seal-${answer.kind}`, { name: nameOf(kit, answer.who) });
  if (answer.kind === 'no-request') return word(kit, 'refused-no-such-request');
  return word(kit, `safe-seal-${answer.kind === 'no-owner' ? 'no-owner' : 'none'}`);
}

/** Asks a classmate to sign as one of the relatives: the request goes there as a code, the signature comes back as one. */
export function Helper({ kit, request }: { readonly kit: Kit; readonly request: RequestView }) {
  const [counted, setCounted] = useState('');
  const read = async (text: string): Promise<true | string> => {
    setCounted('');
    // Looked at before it is put into the run: what does not count leaves nothing there.
    const answer = (await kit.ask({
      type: 'query',
      domain: 'safe',
      what: { read: text },
    })) as unknown as SafeAnswer;
    if (answer.kind !== 'counts') return reason(kit, answer);
    const { signature, who } = answer;
    const code = refusedCode(await kit.act({ t: 'safe.confirm', request: request.id, signature }));
    if (code) return refusal(kit, code);
    setCounted(word(kit, 'safe-seal-counts', { name: nameOf(kit, who) }));
    return true;
  };
  return (
    <details class="safe-mate">
      <summary>{word(kit, 'safe-helper')}</summary>
      <div class="stack">
        <p class="soft">{word(kit, 'safe-helper-how', { seed: kit.view.state.seed })}</p>
        <SlipCode
          kit={kit}
          slip={request.slip}
          name={word(kit, 'safe-slip-name')}
          copyName={word(kit, 'safe-slip-copy')}
          copied={word(kit, 'safe-slip-copied')}
        />
        <h5>{word(kit, 'safe-helper-back')}</h5>
        <SlipReader
          kit={kit}
          kind="seal"
          label={word(kit, 'safe-seal-line')}
          none={word(kit, 'safe-seal-none')}
          onSlip={read}
          onEdit={() => setCounted('')}
        />
        <p role="status" class={counted ? 'verdict' : ''}>
          {counted && <LinkIcon state="closed" />}
          {counted && <span>{counted}</span>}
        </p>
      </div>
    </details>
  );
}
