import { useState } from 'preact/hooks';
import type { Stage, StageState } from '@/core/scenario/domains/miner/plan.ts';
import { plural } from '@/i18n/plural.ts';
import { type Kit, word } from '../frame/kit.ts';
import { readNumber } from '../frame/read-number.ts';
import { Digits, Head } from './Digits.tsx';
import { count } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly stage: Stage;
  readonly state: StageState;
  readonly target: string;
}

/** The newest tries: what each nonce gave, held against the target. */
function Newest({ kit, state, target }: Omit<Props, 'stage'>) {
  const [last, ...older] = state.newest;
  if (!last) return <p class="soft">{word(kit, 'mineNoTry')}</p>;
  return (
    <>
      <p class="last-try">
        <span>{word(kit, 'mineLast', { nonce: count(kit, last.nonce) })}</span>
        <Digits hash={last.hash} />
        <span class="soft">{word(kit, last.hash <= target ? 'mineBelow' : 'mineAbove')}</span>
      </p>
      {older.length > 0 && (
        <ol class="older-tries">
          {older.map(({ nonce, hash }, at) => (
            <li key={`${at} ${nonce}`}>
              <span>{count(kit, nonce)}</span> <Head hash={hash} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Mining by hand: a nonce, a press, a hash. The next nonce is put into the field, but any other may be typed. */
export function ByHand({ kit, stage, state, target }: Props) {
  const last = state.newest[0];
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState(false);
  const shown = typed ?? String(last ? last.nonce + 1 : 0);
  const press = async (many: number) => {
    const nonce = Number(readNumber(shown) ?? Number.NaN);
    const sound = Number.isInteger(nonce) && nonce >= 0 && nonce <= 0xffffffff;
    setProblem(!sound);
    if (!sound) return;
    const block = state.found.length;
    const events = await kit.act({ t: 'miner.try', stage: stage.id, block, nonce, count: many });
    setTyped(null);
    const mined = events.find(({ type }) => type === 'mined');
    if (mined) {
      const { nonce: good, tries } = mined.data;
      kit.say(word(kit, 'mineFound', { nonce: count(kit, Number(good)), tries: count(kit, Number(tries)) }));
    }
  };
  return (
    <section class="by-hand">
      <h4>{word(kit, 'mineBlock', { n: state.found.length + 1, total: stage.blocks })}</h4>
      <p class="target">
        {word(kit, 'mineTarget')} <Head hash={target} />
      </p>
      <label>
        {word(kit, 'mineNonce')}
        <input
          class="field"
          inputMode="numeric"
          autocomplete="off"
          value={shown}
          aria-invalid={problem}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {problem && (
        <p class="problem" role="alert">
          {word(kit, 'mineNonceWrong')}
        </p>
      )}
      <div class="row">
        {stage.presses.map((many) => (
          <button key={many} type="button" class="button quiet" onClick={() => void press(many)}>
            {plural(kit.strings, 'mineTry', many, kit.locale)}
          </button>
        ))}
      </div>
      <div role="status" class="stack">
        <p>
          <strong>{plural(kit.strings, 'mineTried', state.tries, kit.locale)}</strong>
        </p>
        <Newest kit={kit} state={state} target={target} />
      </div>
    </section>
  );
}
