import type { PowerState } from '@/core/scenario/domains/power/plan.ts';
import { Decision } from '../frame/Decision.tsx';
import { type Kit, word } from '../frame/kit.ts';
import { Calculator } from './Calculator.tsx';
import { Reckon } from './Reckon.tsx';
import { Sheet } from './Sheet.tsx';
import { Tariffs } from './Tariffs.tsx';
import { viewOf, wordsOf } from './words.ts';

/** A machine's day: what is given, the learner's own numbers one after another, tariffs told apart, and then the calculator. */
export function Power({ kit }: { readonly kit: Kit }) {
  const step = kit.scenario.steps[kit.view.state.step]?.id ?? '';
  const { cases, tariffs, date } = wordsOf(kit);
  const own = kit.view.state.own.power as unknown as PowerState;
  const view = viewOf(kit);
  const isRight = (key: string) => own.answers[key]?.right === true;
  const ofStep = cases.filter((one) => one.step === step);
  const billed = (one: (typeof cases)[number]) => one.ask.every((field) => isRight(`${one.id}.${field}`));
  // The next machine comes when the one before is reckoned.
  const here = ofStep.slice(0, ofStep.findIndex((one) => !billed(one)) + 1 || ofStep.length);
  const of = cases.find(({ id }) => id === tariffs?.of);
  const ofMachine = view.cases.find(({ id }) => id === tariffs?.of)?.machine;
  const weighed = kit.view.state.log.some(({ type }) => type === 'weighed');
  return (
    <>
      {here.map((one) => {
        const machine = view.cases.find(({ id }) => id === one.id)?.machine;
        if (!machine) return null;
        // One field follows from the other, so they open one after another.
        const open = one.ask.findIndex((field) => !isRight(`${one.id}.${field}`));
        const fields = open < 0 ? one.ask : one.ask.slice(0, open + 1);
        return (
          <section key={one.id} class="power-case">
            <h3>{one.title}</h3>
            <Sheet kit={kit} machine={machine} network={one.network} />
            {fields.map((field) => (
              <Reckon key={field} kit={kit} caseId={one.id} field={field} />
            ))}
          </section>
        );
      })}
      <p class="soft power-date">{date}</p>
      {tariffs?.step === step && <Tariffs kit={kit} tariffs={tariffs} />}
      {kit.scenario.decisions
        .filter(({ id }) => id.startsWith(`${step}-`))
        .map(({ id }) => (
          <Decision key={id} kit={kit} id={id} />
        ))}
      {tariffs?.step === step &&
        (weighed && of?.network && ofMachine ? (
          <Calculator kit={kit} machine={ofMachine} network={of.network} />
        ) : (
          <p class="soft">{word(kit, 'powerCalculatorLater')}</p>
        ))}
    </>
  );
}
