import { useState } from 'preact/hooks';
import type { Verdict } from '@/core/scenario/evidence.ts';
import { type Kit, word } from './kit.ts';
import { evidenceIn } from './proof-code.ts';

function found(kit: Kit, verdict: Verdict): string {
  if (!verdict.ok) return word(kit, `proof-${verdict.code}`);
  const { earned, total, evidence, honest } = verdict;
  return word(kit, honest ? 'proofHonest' : 'proofForged', { earned, total, seed: evidence.seed });
}

/** Plays a run again from its code and says what it really came to. Nothing of it is kept. */
export function CheckProof({ kit }: { readonly kit: Kit }) {
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState('');
  const check = async (event: Event) => {
    event.preventDefault();
    setAnswer('');
    const evidence = await evidenceIn(typed);
    const verdict: Verdict =
      evidence === null ? { ok: false, code: 'malformed' } : await kit.ask({ type: 'judge', evidence });
    setAnswer(found(kit, verdict));
  };
  return (
    <form class="stack" onSubmit={(event) => void check(event).catch(() => undefined)}>
      <label>
        {word(kit, 'proofCheck')}
        <input
          class="field mono"
          value={typed}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          translate={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p role="status">{answer}</p>
      <button type="submit" class="button quiet">
        {word(kit, 'proofCheckDo')}
      </button>
    </form>
  );
}
