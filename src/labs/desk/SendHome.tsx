import { useState } from 'preact/hooks';
import { stages } from '@/core/ledgers/remittance/transfer.ts';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { hundredths, percentText } from '../frame/sums.ts';
import { deskOf, deskWords } from './view.ts';

const hour = 12_000;

/** The clock of the desk: an hour, or straight on to where something happens. */
function Hours({ kit, more }: { readonly kit: Kit; readonly more: number }) {
  const desk = deskOf(kit);
  const wait = (hours: number) => void kit.act({ t: 'clock.advance', ms: hours * hour });
  return (
    <div class="wait-bar">
      <p>
        {word(kit, 'deskHourNow')} <strong>{desk.hour}</strong> / {desk.deadline}
      </p>
      <div class="row">
        <button type="button" class="button quiet" onClick={() => wait(1)}>
          {word(kit, 'deskNextHour')}
        </button>
        {more > 1 && (
          <button type="button" class="button quiet" onClick={() => wait(more)}>
            {word(kit, 'deskNextNews')}
          </button>
        )}
      </div>
    </div>
  );
}

/** A transfer on its way: each station a link. */
function Follow({ kit }: { readonly kit: Kit }) {
  const desk = deskOf(kit);
  const [transfer] = desk.transfers;
  if (!transfer) return null;
  const at = stages.indexOf(transfer.stage);
  const paid = transfer.stage === 'paid-out';
  const state = (place: number) => (place < at || paid ? 'closed' : place === at ? 'now' : 'open');
  return (
    <section class="desk-follow" data-keep tabIndex={-1}>
      <h3>{deskWords(kit).ways.find(({ id }) => id === transfer.way)?.name}</h3>
      <ol>
        {stages.map((stage, place) => (
          <li key={stage} aria-current={place === at ? 'step' : undefined}>
            <LinkIcon state={state(place)} />
            <span>{word(kit, `desk-stage-${stage}`)}</span>
          </li>
        ))}
      </ol>
      {paid && (
        <p class="desk-home">
          <span class="soft">{word(kit, 'deskAtHome')}</span>
          <strong>{word(kit, 'deskSom', { sum: hundredths(kit, desk.accounts.family) })}</strong>
        </p>
      )}
      {!paid && <Hours kit={kit} more={transfer.due - desk.hour} />}
    </section>
  );
}

/** What every way would have brought, and how dear that is beside the world. */
function WouldHave({ kit }: { readonly kit: Kit }) {
  const desk = deskOf(kit);
  const words = deskWords(kit);
  const dollars = (part: number, all: number) =>
    hundredths(kit, String(Math.round((words.dollars * part) / all)));
  const sent = desk.transfers[0]?.way;
  const lines = desk.ways
    .flatMap(({ id, way }) => (way ? [{ id, way }] : []))
    .sort((one, other) => Number(BigInt(other.way.received) - BigInt(one.way.received)));
  return (
    <section class="desk-table">
      <h3>{word(kit, 'deskWouldHave')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{word(kit, 'deskWay')}</th>
            <th scope="col">{word(kit, 'deskArrivesShort')}</th>
            <th scope="col">{word(kit, 'deskCost')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, way }) => (
            <tr key={id} class={id === sent ? 'desk-chosen' : ''}>
              <th scope="row">
                {words.ways.find((line) => line.id === id)?.name}
                {id === sent && <span class="soft"> ({word(kit, 'deskChosen')})</span>}
              </th>
              <td>{hundredths(kit, way.received)}</td>
              <td>
                {percentText(kit, way.cost)}
                <br />
                <span class="soft">
                  {dollars(Number(way.worth) - Number(way.received), Number(way.worth))} $
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{word(kit, 'deskWorld')}</h3>
      <ul class="desk-world">
        {words.world.map(({ percent, text }) => (
          <li key={percent}>
            <strong>
              {percentText(kit, percent)} = {dollars(percent, 10_000)} $
            </strong>{' '}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Choosing a way, sending, and following the money until it is counted out at home. */
export function SendHome({ kit }: { readonly kit: Kit }) {
  const [problem, setProblem] = useState('');
  const desk = deskOf(kit);
  const words = deskWords(kit).ways;
  const sent = desk.transfers.length > 0;
  const send = async (t: 'desk.send' | 'desk.ask', way: string) => {
    const code = refusedCode(await kit.act({ t, way }));
    setProblem(code ? refusal(kit, code) : '');
  };
  if (sent)
    return (
      <>
        <Follow kit={kit} />
        {desk.transfers[0]?.stage === 'paid-out' && <WouldHave kit={kit} />}
      </>
    );
  return (
    <section class="desk-offers" data-keep tabIndex={-1}>
      <h3>{word(kit, 'deskChoose')}</h3>
      <p class="soft">{word(kit, 'deskDeadline', { n: desk.deadline })}</p>
      {desk.ways.map(({ id, quote, holds, way, tariff }) => (
        <article key={id} class="desk-offer">
          <h4>{words.find((line) => line.id === id)?.name}</h4>
          <p class="desk-brief">
            <strong>{word(kit, 'deskSom', { sum: hundredths(kit, way?.received ?? '0') })}</strong>
            <span>{word(kit, 'deskHours', { n: tariff?.hours ?? 0 })}</span>
          </p>
          <p class="soft">
            {holds ? word(kit, 'deskHoldsUntil', { n: quote?.until ?? 0 }) : word(kit, 'deskOver')}
          </p>
          <button
            type="button"
            class={holds ? 'button' : 'button quiet'}
            aria-label={`${word(kit, holds ? 'deskSend' : 'deskAsk')}: ${words.find((line) => line.id === id)?.name}`}
            onClick={() => void send(holds ? 'desk.send' : 'desk.ask', id)}
          >
            {word(kit, holds ? 'deskSend' : 'deskAsk')}
          </button>
        </article>
      ))}
      <p role="status" class="problem">
        {problem}
      </p>
      <Hours kit={kit} more={0} />
    </section>
  );
}
