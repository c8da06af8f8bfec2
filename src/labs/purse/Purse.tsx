import { useState } from 'preact/hooks';
import { Decision } from '../frame/Decision.tsx';
import { Keep } from '../frame/Keep.tsx';
import { type Kit, word } from '../frame/kit.ts';
import { Messages } from '../frame/Messages.tsx';
import { Bench } from './Bench.tsx';
import { Asks, Mine, Moves } from './Mine.tsx';
import { AirSwitch, Findings, PhoneCard, synchronise } from './PhoneCard.tsx';
import { Predict } from './Predict.tsx';
import { Record } from './Record.tsx';
import { personName, purseOf, som } from './view.ts';

function SyncButton({ kit, id }: { readonly kit: Kit; readonly id: string }) {
  const [problem, setProblem] = useState('');
  return (
    <>
      <button type="button" class="button quiet" onClick={() => void synchronise(kit, id).then(setProblem)}>
        {word(kit, 'purseSync')}
        <span class="visually-hidden">: {personName(kit, id)}</span>
      </button>
      <p role="status" class="problem">
        {problem}
      </p>
    </>
  );
}

function Offline({ kit }: { readonly kit: Kit }) {
  const { phones, devices } = purseOf(kit);
  const mine = devices.learner;
  return (
    <>
      <Mine kit={kit} />
      {mine && !mine.air && <Moves kit={kit} />}
      {mine && !mine.air && mine.sent.length > 0 && <SyncButton kit={kit} id="learner" />}
      <Asks kit={kit} way="offline" />
      <section>
        <h3>{word(kit, 'purseOthers')}</h3>
        {phones.map((id) => (
          <PhoneCard key={id} kit={kit} id={id} />
        ))}
      </section>
    </>
  );
}

function Sync({ kit }: { readonly kit: Kit }) {
  return (
    <>
      <Predict kit={kit} />
      <Mine kit={kit} />
      <SyncButton kit={kit} id="learner" />
      <Findings kit={kit} id="learner" />
      <section>
        <h3>{word(kit, 'purseOthers')}</h3>
        {purseOf(kit)
          .phones.filter((id) => id !== 'learner')
          .map((id) => (
            <PhoneCard key={id} kit={kit} id={id}>
              <AirSwitch kit={kit} id={id} />
              <SyncButton kit={kit} id={id} />
              <Findings kit={kit} id={id} />
            </PhoneCard>
          ))}
      </section>
      <details>
        <summary>{word(kit, 'purseMore')}</summary>
        <Moves kit={kit} />
      </details>
      <Record kit={kit} />
    </>
  );
}

function Lost({ kit }: { readonly kit: Kit }) {
  const step = kit.scenario.steps[kit.view.state.step]?.id ?? '';
  const left = purseOf(kit).purses.learner?.behind ?? '0';
  return (
    <>
      <Messages kit={kit} />
      <Mine kit={kit} air={false} />
      <p class={left === '0' ? 'som-note' : 'som-note som-gone'}>
        {left === '0' ? word(kit, 'purseLostNothing') : word(kit, 'purseLost', { sum: som(kit, left) })}
      </p>
      {kit.scenario.decisions
        .filter(({ id }) => id.startsWith(`${step}-`))
        .map(({ id }) => (
          <Decision key={id} kit={kit} id={id} />
        ))}
    </>
  );
}

function Online({ kit }: { readonly kit: Kit }) {
  return (
    <>
      <Mine kit={kit} air={false} />
      <Asks kit={kit} way="online" />
      <details>
        <summary>{word(kit, 'purseMore')}</summary>
        <Moves kit={kit} />
      </details>
      <Record kit={kit} />
    </>
  );
}

const screens = { online: Online, offline: Offline, sync: Sync, bench: Bench, lost: Lost } as const;

/** The digital som in a bank's app: on line, off line, synchronising, the test bench, a lost phone, by what the step is about. */
export function Purse({ kit }: { readonly kit: Kit }) {
  const Screen = screens[purseOf(kit).scene ?? 'online'];
  return (
    <Keep>
      <Screen kit={kit} />
    </Keep>
  );
}
