import { useState } from 'preact/hooks';
import type { MinerState, Stage, StageState } from '@/core/scenario/domains/miner/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { useNextFocus } from '../frame/use-next-focus.ts';
import { Aim } from './Aim.tsx';
import { ByHand } from './ByHand.tsx';
import { Foretell } from './Foretell.tsx';
import { Found } from './Found.tsx';
import { Luck } from './Luck.tsx';
import { Machine } from './Machine.tsx';
import { Warm } from './Warm.tsx';
import { viewOf, wordsOf } from './words.ts';

const untouched: StageState = { foretold: null, found: [], tries: 0, newest: [] };

interface Props {
  readonly kit: Kit;
  readonly own: MinerState;
  readonly stage: Stage & { readonly title: string };
  readonly shown: { readonly bytes: string; readonly target: string };
  /** Hashes a second as measured in this tab. */
  readonly rate: number;
  readonly onMeasured: (rate: number) => void;
}

function StageScreen({ kit, own, stage, shown, rate, onMeasured }: Props) {
  const state = own.stages[stage.id] ?? untouched;
  const done = state.found.length >= stage.blocks;
  const byHand = stage.presses.length > 0;
  const ready = stage.digits > 0 ? state.foretold !== null : own.halfBits > 0;
  const { bytes, target } = shown;
  return (
    <section class="stage">
      <h3 tabIndex={-1}>
        <LinkIcon state={done ? 'closed' : 'now'} /> {stage.title}
      </h3>
      {stage.digits > 0 && !done && <Foretell kit={kit} stage={stage} state={state} />}
      {stage.digits === 0 && !done && <Aim kit={kit} state={own} rate={rate} onMeasured={onMeasured} />}
      {ready && !done && byHand && <ByHand kit={kit} stage={stage} state={state} target={target} />}
      {ready && !byHand && (
        <Machine kit={kit} stage={stage} state={state} bytes={bytes} target={target} rate={rate} />
      )}
      {byHand && <Found kit={kit} stage={stage} state={state} />}
      {done && <Luck kit={kit} stage={stage} state={state} own={own} rate={rate} />}
    </section>
  );
}

/** Mining: foretell, try by hand, let the machine search; each stage opens when the one before is done. */
export function Mine({ kit }: { readonly kit: Kit }) {
  const [rate, setRate] = useState(0);
  const own = kit.view.state.own.miner as unknown as MinerState;
  const { stages, warm } = viewOf(kit);
  const plan = wordsOf(kit) as unknown as { warm?: { step: string; window: number } };
  const isDone = (stage: Stage) => (own.stages[stage.id]?.found.length ?? 0) >= stage.blocks;
  const here = wordsOf(kit).stages.filter(({ id }) => stages.some((one) => one.id === id));
  const open = here.findIndex((stage) => !isDone(stage));
  // The screen of a stage goes when it is done: the next heading is read.
  const screen = useNextFocus<HTMLDivElement>(here.filter(isDone).length, '.stage:last-of-type > h3');
  const visible = open < 0 ? here : here.slice(0, open + 1);
  return (
    <div class="mine-screen" ref={screen}>
      <p class="soft">{word(kit, 'mineNothingEarned')}</p>
      {warm && plan.warm && <Warm kit={kit} warm={plan.warm} miss={warm} state={own} />}
      {visible.map((stage) => {
        const shown = stages.find(({ id }) => id === stage.id);
        return (
          shown && (
            <StageScreen
              key={stage.id}
              kit={kit}
              own={own}
              stage={stage}
              shown={shown}
              rate={rate}
              onMeasured={setRate}
            />
          )
        );
      })}
    </div>
  );
}
