import { useEffect, useRef, useState } from 'preact/hooks';
import { announcement } from './frame/announce.ts';
import { CaseBar } from './frame/CaseBar.tsx';
import { Coach } from './frame/Coach.tsx';
import type { Kit } from './frame/kit.ts';
import type { LabProps } from './frame/mount-props.ts';
import { NextStep } from './frame/NextStep.tsx';
import { Phone } from './frame/Phone.tsx';
import { StepChain } from './frame/StepChain.tsx';
import { useHeldFocus } from './frame/use-held-focus.ts';
import { useRun } from './frame/use-run.ts';
import { loadParts, type Part } from './registry.ts';

/** What is said once when a run is opened: gone on with, or begun anew because the exercise has changed. */
function opening({ strings }: LabProps, status: string): string {
  return strings[`run-${status}`] ?? '';
}

interface DeskProps {
  readonly kit: Kit;
  readonly screens: Readonly<Record<string, Part>>;
  readonly run: string;
  readonly said: string;
}

function Desk({ kit, screens, run, said }: DeskProps) {
  const { state } = kit.view;
  const step = kit.scenario.steps[state.step];
  const Screen = screens[step?.part ?? ''];
  return (
    <>
      {!kit.scenario.endless && <StepChain kit={kit} />}
      <div class="lab-desk">
        <Coach kit={kit} />
        <div class="lab-hand">
          {/* A new case or step begins with fresh screens, nothing left over from the last. */}
          <Phone strings={kit.strings} said={said}>
            {Screen && <Screen key={`${run} ${state.step}`} kit={kit} />}
          </Phone>
          {!kit.scenario.endless && <NextStep kit={kit} />}
        </div>
      </div>
      {!kit.scenario.endless && <CaseBar kit={kit} />}
    </>
  );
}

/** A lab on its page: ribbon, steps, coach and phone; the engine works beside the main thread. */
export default function Lab(props: LabProps) {
  const { scenario, texts, strings, locale } = props;
  const place = useRef<HTMLDivElement>(null);
  const mark = useRef<() => void>(() => undefined);
  const { status, view, run, isBusy, ask, act, restart } = useRun(scenario, () => mark.current());
  const [said, say] = useState('');
  const [screens, setScreens] = useState<Readonly<Record<string, Part>> | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    // A screen that did not come over the line is told like an engine that did not start.
    loadParts(scenario.steps.flatMap(({ part, tabs }) => [part, ...tabs])).then(setScreens, () =>
      setBroken(true),
    );
  }, []);
  useEffect(() => say(opening(props, status)), [status]);
  mark.current = () => place.current?.setAttribute('aria-busy', String(isBusy() || !(screens || broken)));
  useHeldFocus(place, view);
  useEffect(() => mark.current(), [view, screens, broken]);
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
    screens: screens ?? {},
    get busy() {
      return isBusy();
    },
    ask,
    act: (action) => does({ type: 'act', action }),
    pay: (payment) => does({ type: 'pay', ...payment }),
    sign: (domain, what) => does({ type: 'sign', domain, what }),
    say,
    restart,
  };
  return (
    <div class="lab" aria-busy ref={place}>
      <p class="lab-ribbon">
        <strong>{strings.ribbonName}</strong> {strings.ribbon}
      </p>
      {(status === 'failed' || broken) && (
        <div class="note" role="alert">
          <p>{strings.failed}</p>
          <button
            type="button"
            class="button quiet"
            onClick={() => (broken ? location.reload() : void restart(view?.state.seed))}
          >
            {strings.failedAgain}
          </button>
        </div>
      )}
      {kit && screens ? (
        <Desk kit={kit} screens={screens} run={run} said={said} />
      ) : (
        status !== 'failed' &&
        !broken && (
          <Phone strings={strings} said="">
            <p>{strings.opening}</p>
          </Phone>
        )
      )}
    </div>
  );
}
