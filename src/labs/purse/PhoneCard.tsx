import type { ComponentChildren } from 'preact';
import type { Slip as SlipData } from '@/core/ledgers/som/slip.ts';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { personName, purseOf, som } from './view.ts';

/** Flight mode: a switch by name and word, not by colour. */
export function AirSwitch({ kit, id }: { readonly kit: Kit; readonly id: string }) {
  const air = purseOf(kit).devices[id]?.air === true;
  const press = async () => {
    await kit.act({ t: 'purse.air', phone: id, on: !air });
    kit.say(word(kit, air ? 'purseNetOn' : 'purseNetOff', { name: personName(kit, id) }));
  };
  return (
    <button type="button" class="som-air" aria-pressed={air} onClick={() => void press()}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
        {air ? (
          <path
            d="M3 13l8-2V5a1.500 1.500 0 0 1 3 0v6l7 2v2l-7-1v4l2 2v1l-3.500-1-3.500 1v-1l2-2v-4l-8 1z"
            fill="currentColor"
          />
        ) : (
          <path
            d="M4 10a12 12 0 0 1 16 0M7 13.500a7.500 7.500 0 0 1 10 0M10 17a3.500 3.500 0 0 1 4 0"
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
            stroke-linecap="round"
          />
        )}
      </svg>
      <span>{word(kit, 'purseAir')}</span>
      <strong>{word(kit, air ? 'purseOn' : 'purseOff')}</strong>
    </button>
  );
}

/** A slip as a ticket: number, from whom to whom, sum, the beginning of its signature. */
export function Slip({ kit, slip }: { readonly kit: Kit; readonly slip: SlipData }) {
  return (
    <li class="som-slip">
      <span class="som-number">{word(kit, 'purseNumber', { n: slip.counter })}</span>
      <span>
        {personName(kit, slip.from)} — {personName(kit, slip.to)}
      </span>
      <strong>{som(kit, slip.sum)}</strong>
      <span class="mono" translate={false}>
        {word(kit, 'purseSignature')} {slip.signature.slice(0, 4)} {slip.signature.slice(4, 8)} …
      </span>
    </li>
  );
}

/** Meets the network, if there is one. */
export async function synchronise(kit: Kit, id: string): Promise<string> {
  const events = await kit.act({ t: 'purse.sync', phone: id });
  const code = refusedCode(events);
  if (code) return refusal(kit, code);
  const twice = events.some(({ type, data }) => type === 'purse.found' && data.verdict === 'twice');
  kit.say(word(kit, twice ? 'purseFoundTwice' : 'purseSynced', { name: personName(kit, id) }));
  return '';
}

interface CardProps {
  readonly kit: Kit;
  readonly id: string;
  readonly children?: ComponentChildren;
}

/** Somebody else's phone beside the learner's: its network, its slips that wait, its on-line wallet. */
export function PhoneCard({ kit, id, children }: CardProps) {
  const { devices, wallets } = purseOf(kit);
  const device = devices[id];
  if (!device) return null;
  const wallet = device.copy ? null : wallets[device.purse]?.balance;
  const slips = [...device.got, ...device.sent];
  return (
    <article class={device.copy ? 'som-phone som-copy' : 'som-phone'} data-keep tabIndex={-1}>
      <h4>{personName(kit, id)}</h4>
      <dl>
        {wallet !== null && wallet !== undefined && (
          <div>
            <dt>{word(kit, 'purseWallet')}</dt>
            <dd>{som(kit, wallet)}</dd>
          </div>
        )}
        {(device.balance !== '0' || device.sent.length > 0 || device.copy) && (
          <div>
            <dt>{word(kit, 'pursePurse')}</dt>
            <dd>{som(kit, device.balance)}</dd>
          </div>
        )}
      </dl>
      {slips.length > 0 && (
        <>
          <p class="soft">{word(kit, 'purseWaits')}</p>
          <ul class="som-slips">
            {slips.map((slip) => (
              <Slip key={slip.signature} kit={kit} slip={slip} />
            ))}
          </ul>
        </>
      )}
      {children}
    </article>
  );
}

/** What the platform said when this phone met the network, from the log. */
export function Findings({ kit, id }: { readonly kit: Kit; readonly id: string }) {
  const { log } = kit.view.state;
  const at = log.findLastIndex(({ type, data }) => type === 'purse.synced' && data.phone === id);
  if (at < 0) return null;
  const count = Number(log[at]?.data.slips);
  const found = log.slice(at - count, at).map(({ data }) => data);
  return (
    <ul class="som-found">
      {found.map((data) => {
        const good = data.verdict === 'credited' || data.verdict === 'known';
        return (
          <li
            key={`${data.from} ${data.counter} ${data.to} ${data.sum}`}
            class={good ? 'verdict' : 'verdict refused'}
          >
            <LinkIcon state={good ? 'closed' : 'open'} />
            <span>
              {word(kit, 'purseNumber', { n: Number(data.counter) })}, {som(kit, String(data.sum))}:{' '}
              {word(kit, `purse-found-${data.verdict}`)}
            </span>
          </li>
        );
      })}
      {found.length === 0 && <li class="soft">{word(kit, 'purseNothingNew')}</li>}
    </ul>
  );
}
