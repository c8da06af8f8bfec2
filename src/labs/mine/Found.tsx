import { meanTries } from '@/core/scenario/domains/miner/foretell.ts';
import type { Stage, StageState } from '@/core/scenario/domains/miner/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { Head } from './Digits.tsx';
import { count } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly stage: Stage;
  readonly state: StageState;
}

/** The blocks of a stage: their nonces, hashes and tries, and the mean beside what was foretold by the rule. */
export function Found({ kit, stage, state }: Props) {
  if (state.found.length === 0) return null;
  const all = state.found.reduce((sum, { tries }) => sum + tries, 0);
  const most = Math.max(...state.found.map(({ tries }) => tries), meanTries(stage.digits));
  const share = (tries: number) => `--share: ${((100 * tries) / most).toFixed(1)}%`;
  return (
    <section class="found-blocks">
      <h4>{word(kit, 'mineFoundTitle')}</h4>
      <ol>
        {state.found.map(({ nonce, hash, tries }) => (
          <li key={hash}>
            <span>{word(kit, 'mineFoundLine', { nonce: count(kit, nonce), tries: count(kit, tries) })}</span>
            <span class="bar" style={share(tries)} />
            <Head hash={hash} />
          </li>
        ))}
        {stage.digits > 0 && (
          <li>
            <strong>
              {word(kit, 'mineMean', {
                mean: count(kit, all / state.found.length),
                wanted: count(kit, meanTries(stage.digits)),
              })}
            </strong>
            <span class="bar mean" style={share(meanTries(stage.digits))} />
          </li>
        )}
      </ol>
    </section>
  );
}
