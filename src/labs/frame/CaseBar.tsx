import { useState } from 'preact/hooks';
import { isSeed } from '@/core/random/seed.ts';
import { CheckProof } from './CheckProof.tsx';
import { type Kit, word } from './kit.ts';

/** The number of the case: the same number gives a class the same case, another a fresh one. */
export function CaseBar({ kit }: { readonly kit: Kit }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const { seed } = kit.view.state;
  const open = (event: Event) => {
    event.preventDefault();
    const wanted = typed.trim().toLowerCase();
    if (!isSeed(wanted)) return setProblem(word(kit, 'caseWrong'));
    setProblem('');
    setTyped('');
    return void kit.restart(wanted);
  };
  return (
    <details class="case-bar no-print">
      <summary>
        {word(kit, 'caseNumber')}: <span class="mono">{seed}</span>
      </summary>
      <p class="soft">
        {word(kit, 'caseHelp')} <a href={`#seed=${seed}`}>{word(kit, 'caseLink')}</a>
      </p>
      <div class="row">
        <button type="button" class="button quiet" onClick={() => void kit.restart(seed)}>
          {word(kit, 'caseAgain')}
        </button>
        <button type="button" class="button quiet" onClick={() => void kit.restart()}>
          {word(kit, 'caseNew')}
        </button>
      </div>
      <form class="row" onSubmit={open}>
        <label>
          {word(kit, 'caseType')}
          <input
            class="field mono"
            value={typed}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-invalid={problem !== ''}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button quiet">
          {word(kit, 'caseOpen')}
        </button>
      </form>
      <p role="status">{problem}</p>
      <CheckProof kit={kit} />
    </details>
  );
}
