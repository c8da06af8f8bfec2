import type { Stage, StageState } from '@/core/scenario/domains/miner/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { NumberForm } from '../frame/NumberForm.tsx';
import { readNumber } from '../frame/read-number.ts';
import { wordsOf } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly stage: Stage;
  readonly state: StageState | undefined;
}

/** A whole number of tries, from one to a million million; null for anything else. */
function readTries(text: string): number | null {
  const tries = Number(readNumber(text) ?? Number.NaN);
  return Number.isInteger(tries) && tries >= 1 && tries <= 1e12 ? tries : null;
}

/** How many tries will it take on average? Said before the first one; a miss gets the reason of its idea. */
export function Foretell({ kit, stage, state }: Props) {
  const said = state?.foretold ?? null;
  const idea = kit.view.state.log.findLast(({ type, data }) => type === 'foretold' && data.stage === stage.id)
    ?.data.idea;
  return (
    <NumberForm
      kit={kit}
      label={<strong>{word(kit, 'mineForetell', { n: stage.digits })}</strong>}
      unit={word(kit, 'mineTriesUnit')}
      typed={said ? String(said.tries) : ''}
      button={word(kit, 'mineForetellSay')}
      read={readTries}
      given={said ? { right: said.right, said: wordsOf(kit).reasons[String(idea)] } : null}
      onAnswer={(tries) => kit.act({ t: 'miner.foretell', stage: stage.id, tries })}
    />
  );
}
