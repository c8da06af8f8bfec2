import { firstDifference } from '@/core/wallet/groups.ts';
import { Compare, compareResult } from '../frame/Compare.tsx';
import { type Kit, nameOf, told, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Proof } from '../frame/Proof.tsx';
import { Fidelity } from './Fidelity.tsx';
import { Goals } from './Goals.tsx';
import { WhatIf } from './WhatIf.tsx';

/** The actor whose address imitates another's, and whom it imitates. */
function twins({ scenario }: Kit): { copy: string; original: string } | null {
  for (const [copy, { key }] of Object.entries(scenario.actors))
    if (typeof key === 'object' && 'alike' in key) return { copy, original: key.alike };
  return null;
}

/** Where the trap stood: both addresses, group under group. */
function Trap({ kit }: { readonly kit: Kit }) {
  const pair = twins(kit);
  if (!pair) return null;
  const { actors } = kit.view.state;
  const [one = '', other = ''] = [actors[pair.original], actors[pair.copy]];
  return (
    <section>
      <h3>{word(kit, 'trapTitle')}</h3>
      <Compare
        kit={kit}
        one={one}
        other={other}
        oneName={nameOf(kit, pair.original)}
        otherName={nameOf(kit, pair.copy)}
      />
      <p>{compareResult(kit, firstDifference(one, other), one, other)}</p>
    </section>
  );
}

/** Looking back: what happened, where the trap stood, what would have happened, one habit, and the points. */
export function Debrief({ kit }: { readonly kit: Kit }) {
  const { view, texts } = kit;
  const words = texts.endings.find(({ id }) => id === view.ending?.id);
  if (!words) return null;
  return (
    <>
      <section>
        <h3 class={words.good ? 'verdict' : 'verdict refused'}>
          <LinkIcon state={words.good ? 'closed' : 'open'} />
          <span>{words.title}</span>
        </h3>
        <p>{told(kit, words.text)}</p>
      </section>
      <Trap kit={kit} />
      <WhatIf kit={kit} text={words.swap} />
      <section class="note">
        <h3>{word(kit, 'habitTitle')}</h3>
        <p>{words.habit}</p>
      </section>
      <Goals kit={kit} />
      <div class="row no-print">
        <button type="button" class="button" onClick={() => void kit.restart()}>
          {word(kit, 'caseNew')}
        </button>
        <button type="button" class="button quiet" onClick={() => void kit.restart(view.state.seed)}>
          {word(kit, 'caseAgain')}
        </button>
      </div>
      <Proof kit={kit} />
      <Fidelity kit={kit} />
    </>
  );
}
