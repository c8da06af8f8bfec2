import { useEffect, useRef, useState } from 'preact/hooks';
import { readPractice } from '@/core/codes/practice.ts';
import { unitsFor } from '@/core/ledgers/till/price.ts';
import type { VisitView } from '@/core/scenario/domains/till/view.ts';
import { readSum } from '@/core/wallet/amount.ts';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { sumIn, tillOf, tillPlan } from '../frame/till.ts';

interface Props {
  readonly kit: Kit;
  readonly visit: VisitView;
}

/** Reasons to walk away, as the engine knows them. */
const whys = ['payee', 'sum', 'expired'] as const;

function Leave({ kit, visit }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div class="stack">
      <button type="button" class="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {word(kit, 'payNot')}
      </button>
      {open && (
        <fieldset class="choices">
          <legend>{word(kit, 'payWhy')}</legend>
          {whys.map((why) => (
            <button
              key={why}
              type="button"
              class="button quiet"
              onClick={() => void kit.act({ t: 'till.leave', visit: visit.id, why })}
            >
              {word(kit, `pay-why-${why}`)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** What will be paid, to whom, in what; then the PIN. Its three lines are all that a buyer can check. */
export function Confirm({ kit, visit }: Props) {
  const till = tillOf(kit);
  const plan = tillPlan(kit);
  const heading = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState('');
  const [pin, setPin] = useState('');
  const [asset, setAsset] = useState(till.assets[0]?.id ?? '');
  const [problem, setProblem] = useState('');
  // Once more when the program locks: then the button that was pressed is gone.
  useEffect(() => heading.current?.focus(), [till.lockedUntil === null]);

  const read = readPractice(visit.code);
  if (!read.ok) return null;
  const { name, account, sum, order } = read.code;
  const own = readSum(typed, 2);
  const amount = sum ?? (own.ok ? own.amount : null);
  const rate = plan.assets.find(({ id }) => id === asset)?.rate ?? 100;
  const inAsset = amount && amount !== '0' && rate !== 100 ? unitsFor(amount, rate) : null;

  const pay = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const stop = (text: string, field: string) => {
      setProblem(text);
      form.querySelector<HTMLElement>(field)?.focus();
    };
    if (amount === null || amount === '0') return stop(word(kit, 'payNoSum'), '[name="pay-sum"]');
    if (pin === '') return stop(word(kit, 'payNoPin'), '[name="pay-pin"]');
    // The digits stay here; the engine is told only whether they were right.
    const right = pin === till.pin;
    const events = await kit.act({ t: 'till.pin', visit: visit.id, right });
    setPin('');
    const refused = refusedCode(events);
    if (refused) return setProblem(refusal(kit, refused));
    if (!right) {
      const left = events.find(({ type }) => type === 'till.pin')?.data.left;
      const counted = typeof left === 'number' && left >= 0 && plan.pin.tries !== null;
      return stop(
        word(kit, counted ? 'payPinWrongLeft' : 'payPinWrong', { left: Number(left) }),
        '[name="pay-pin"]',
      );
    }
    const code = refusedCode(await kit.act({ t: 'till.pay', visit: visit.id, sum: amount, asset }));
    setProblem(code ? refusal(kit, code) : '');
    setTyped('');
  };

  return (
    <section class="confirm">
      <h3 ref={heading} tabIndex={-1}>
        {word(kit, 'payTitle')}
      </h3>
      <dl>
        <dt>{word(kit, 'payPayee')}</dt>
        <dd class="confirm-payee" translate={false}>
          {name}
        </dd>
        <dt>{word(kit, 'payAccount')}</dt>
        <dd class="mono" translate={false}>
          {account}
        </dd>
        {sum !== null && (
          <>
            <dt>{word(kit, 'paySum')}</dt>
            <dd class="confirm-sum">{sumIn(kit, 'som', sum)}</dd>
          </>
        )}
        {order !== null && (
          <>
            <dt>{word(kit, 'payOrder')}</dt>
            <dd>
              <span class="mono" translate={false}>
                {order}
              </span>
              {' · '}
              {word(kit, 'payUntil', { until: visit.until ?? '', now: till.block })}
            </dd>
          </>
        )}
      </dl>
      {till.lockedUntil === null ? (
        <form class="stack" onSubmit={(event) => void pay(event)}>
          {sum === null && (
            <label>
              {word(kit, 'payTypeSum')}
              <input
                class="field"
                name="pay-sum"
                inputMode="decimal"
                autocomplete="off"
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            </label>
          )}
          {till.assets.length > 1 && (
            <fieldset class="speeds">
              <legend>{word(kit, 'payAsset')}</legend>
              {till.assets.map(({ id, has }) => (
                <label key={id}>
                  <input
                    type="radio"
                    name="asset"
                    value={id}
                    checked={asset === id}
                    onChange={() => setAsset(id)}
                  />
                  <span>{word(kit, 'payHas', { sum: sumIn(kit, id, has) })}</span>
                </label>
              ))}
            </fieldset>
          )}
          {inAsset && (
            <p class="confirm-cost">
              {word(kit, 'payCost', {
                sum: sumIn(kit, asset, inAsset),
                rate: sumIn(kit, 'som', String(rate)),
              })}
            </p>
          )}
          <label>
            {word(kit, 'payPin')}
            <input
              class="field pay-pin"
              name="pay-pin"
              type="password"
              inputMode="numeric"
              autocomplete="off"
              maxLength={4}
              value={pin}
              aria-describedby="pay-pin-note"
              onInput={(event) => setPin(event.currentTarget.value.replace(/\D/g, ''))}
            />
          </label>
          <p id="pay-pin-note" class="soft">
            {word(kit, 'payPinNote', { pin: till.pin })}
          </p>
          <p role="status" class="problem">
            {problem}
          </p>
          <button type="submit" class="button">
            {word(kit, 'payNow')}
          </button>
        </form>
      ) : (
        <div class="stack">
          <p role="status" class="problem">
            {word(kit, 'payLocked', { hours: plan.pin.hours })}
          </p>
          <button
            type="button"
            class="button"
            onClick={() => void kit.act({ t: 'till.cash', visit: visit.id })}
          >
            {word(kit, 'payCash')}
          </button>
        </div>
      )}
      <Leave kit={kit} visit={visit} />
    </section>
  );
}
