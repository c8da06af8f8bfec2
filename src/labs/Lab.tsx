import { useEffect, useState } from 'preact/hooks';
import { announcement } from './frame/announce.ts';
import { CaseBar } from './frame/CaseBar.tsx';
import { Coach } from './frame/Coach.tsx';
import type { Kit } from './frame/kit.ts';
import type { LabProps } from './frame/mount-props.ts';
import { NextStep } from './frame/NextStep.tsx';
import { Phone } from './frame/Phone.tsx';
import { StepChain } from './frame/StepChain.tsx';
import { useRun } from './frame/use-run.ts';
import { parts } from './registry.ts';

/** What is said once when a run is opened: gone on with, or begun anew because the exercise has changed. */
function opening({ strings }: LabProps, status: string): string {
  return strings[`run-${status}`] ?? '';
}

function Desk({ kit, run, said }: { readonly kit: Kit; readonly run: string; readonly said: string }) {
  const { state } = kit.view;
  const step = kit.scenario.steps[state.step];
  const Part = parts[step?.part ?? ''];
  return (
    <>
      <StepChain kit={kit} />
      <div class="lab-desk">
        <Coach kit={kit} />
        <div class="lab-hand">
          {/* A new case or step begins with fresh screens, nothing left over from the last. */}
          <Phone strings={kit.strings} said={said}>
            {Part && <Part key={`${run} ${state.step}`} kit={kit} />}
          </Phone>
          <NextStep kit={kit} />
        </div>
      </div>
      <CaseBar kit={kit} />
    </>
  );
}

/** A lab on its page: ribbon, steps, coach and phone; the engine works beside the main thread. */
export default function Lab(props: LabProps) {
  const { scenario, texts, strings, locale } = props;
  const { status, view, run, busy, ask, act, restart } = useRun(scenario);
  const [said, say] = useState('');
  useEffect(() => say(opening(props, status)), [status]);
  const does = (request: Parameters<typeof act>[0]) =>
    act(request).then((events) => {
      // What was said before is over; a part may say more after this.
      say(view ? announcement({ strings, texts, view, locale }, events) : '');
      return events;
    });
  const kit: Kit | null = view && {
    scenario,
    texts,
    strings,
    locale,
    view,
    busy,
    ask,
    act: (action) => does({ type: 'act', action }),
    pay: (payment) => does({ type: 'pay', ...payment }),
    say,
    restart,
  };
  return (
    <div class="lab" aria-busy={busy}>
      <p class="lab-ribbon">
        <strong>{strings.ribbonName}</strong> {strings.ribbon}
      </p>
      {status === 'failed' && (
        <div class="note" role="alert">
          <p>{strings.failed}</p>
          <button type="button" class="button quiet" onClick={() => void restart(view?.state.seed)}>
            {strings.failedAgain}
          </button>
        </div>
      )}
      {kit ? (
        <Desk kit={kit} run={run} said={said} />
      ) : (
        status === 'opening' && (
          <Phone strings={strings} said="">
            <p>{strings.opening}</p>
          </Phone>
        )
      )}
    </div>
  );
}
