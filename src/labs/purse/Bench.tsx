import { useState } from 'preact/hooks';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { AirSwitch, Findings, PhoneCard, synchronise } from './PhoneCard.tsx';
import { personName, purseOf, som } from './view.ts';

/** The test bench: a phone and its copy spend the same number at two stalls; then the stalls meet the network. */
export function Bench({ kit }: { readonly kit: Kit }) {
  const [problem, setProblem] = useState('');
  const { phones, asks, devices, purses } = purseOf(kit);
  const [tester = '', ...stalls] = phones;
  const copy = `${tester}-copy`;
  const does = async (action: { readonly t: string; readonly [field: string]: string }, said: string) => {
    const events = await kit.act(action);
    const code = refusedCode(events);
    const turned = events.find(({ type }) => type === 'purse.turned')?.data.code;
    setProblem(code ? refusal(kit, code) : turned ? word(kit, `purse-turned-${turned}`) : '');
    if (!code && !turned) kit.say(said);
  };
  const closed = purses[tester]?.closed === 'twice';
  const handed = (by: string) =>
    kit.view.state.log.find(({ type, data }) => type === 'purse.handed' && data.by === by)?.data;
  const payer = (id: string) => (
    <PhoneCard key={id} kit={kit} id={id}>
      <div class="choices">
        {asks.map(({ to = '', sum = '0' }) => (
          <button
            key={to}
            type="button"
            class="button quiet"
            onClick={() =>
              void does(
                { t: 'purse.hand', phone: id, to, sum },
                word(kit, 'purseHandedTo', { name: personName(kit, to) }),
              )
            }
          >
            {personName(kit, to)}: {som(kit, sum)}
          </button>
        ))}
        {handed(id) && (
          <button
            type="button"
            class="button quiet"
            onClick={() => void does({ t: 'purse.again', phone: id, to: String(handed(id)?.to) }, '')}
          >
            {word(kit, 'purseAgain')}
          </button>
        )}
      </div>
    </PhoneCard>
  );
  return (
    <>
      <section data-keep tabIndex={-1}>
        <h3>{word(kit, 'purseBenchPhones')}</h3>
        {payer(tester)}
        {devices[copy] ? (
          payer(copy)
        ) : (
          <button
            type="button"
            class="button quiet"
            onClick={() => void does({ t: 'purse.copy', phone: tester }, word(kit, 'purseCopied'))}
          >
            {word(kit, 'purseCopy')}
          </button>
        )}
        <p role="status" class={problem ? 'som-note' : ''}>
          {problem}
        </p>
      </section>
      <section data-keep tabIndex={-1}>
        <h3>{word(kit, 'purseBenchStalls')}</h3>
        {stalls.map((id) => (
          <PhoneCard key={id} kit={kit} id={id}>
            <AirSwitch kit={kit} id={id} />
            <button
              type="button"
              class="button quiet"
              onClick={() => void synchronise(kit, id).then(setProblem)}
            >
              {word(kit, 'purseSync')}
              <span class="visually-hidden">: {personName(kit, id)}</span>
            </button>
            <Findings kit={kit} id={id} />
          </PhoneCard>
        ))}
        {closed && <p class="som-note">{word(kit, 'purseClosedTwice')}</p>}
      </section>
    </>
  );
}
