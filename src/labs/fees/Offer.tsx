import { useState } from 'preact/hooks';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { readNumber } from '../frame/read-number.ts';
import { type Estimate, estimate, type Fees, feeAt, gwei, marketOf, type Order } from './market.ts';

const speeds = ['slow', 'usual', 'fast'] as const;
type Choice = (typeof speeds)[number] | 'own';

/** What is to be signed: to whom, how much, and which waiting payment it replaces. */
export interface Task {
  readonly to: string;
  readonly value: string;
  readonly replaces: (Fees & { readonly nonce: number }) | null;
  readonly label: string;
}

function guess(kit: Kit, { of, within, from, to, price }: Estimate, left: number): string {
  if (from === null || to === null || price === null) return word(kit, 'feesGuessNever', { of });
  const fee = feeAt(kit, price);
  const when =
    from === to ? word(kit, 'feesGuessOne', { n: from, fee }) : word(kit, 'feesGuess', { from, to, fee });
  return left > 0 ? `${when} ${word(kit, 'feesGuessInTime', { within, of, left })}` : when;
}

/** Typed gwei in tenths; null for what is no price. */
function priceOf(text: string): number | null {
  const number = readNumber(text);
  const value = number === null ? Number.NaN : Math.round(Number(number) * 10);
  return value > 0 && value <= 10 ** 8 ? value : null;
}

/** The least that may replace a waiting payment: a tenth more of both. */
const raised = (price: number) => Math.ceil((price * 11) / 10);

function startFees(kit: Kit, { replaces }: Task): Fees {
  const { presets } = marketOf(kit);
  if (!replaces) return presets.usual;
  return {
    tip: Math.max(raised(replaces.tip), presets.usual.tip),
    cap: Math.max(raised(replaces.cap), presets.usual.cap),
  };
}

const fieldNames = { tip: 'feesTip', cap: 'feesCap' } as const;

/** Tip and cap, free to choose beside the wallet's speeds; what is guessed of them is told at once, then it is signed. */
export function OfferForm({
  kit,
  task,
  order,
}: {
  readonly kit: Kit;
  readonly task: Task;
  readonly order: Order;
}) {
  const market = marketOf(kit);
  const [choice, setChoice] = useState<Choice>(task.replaces ? 'own' : 'usual');
  const [typed, setTyped] = useState(() => {
    const fees = startFees(kit, task);
    return { tip: gwei(kit, fees.tip), cap: gwei(kit, fees.cap) };
  });
  const [problem, setProblem] = useState('');
  const own = { tip: priceOf(typed.tip), cap: priceOf(typed.cap) };
  const fees = choice === 'own' ? own : market.presets[choice];
  const send = async (event: Event) => {
    event.preventDefault();
    const { tip, cap } = fees;
    // The field to be mended takes the focus; what is wrong stands below.
    const form = event.currentTarget as HTMLFormElement;
    const wrong = (text: string) => {
      setProblem(text);
      form.querySelector<HTMLInputElement>('.fees-own input')?.focus();
    };
    if (tip === null || cap === null) return wrong(word(kit, 'feesNoNumber'));
    const payment = {
      to: task.to as `0x${string}`,
      value: task.value,
      tip: (BigInt(tip) * 10n ** 8n).toString(),
      cap: (BigInt(cap) * 10n ** 8n).toString(),
      ...(task.replaces ? { nonce: task.replaces.nonce } : {}),
    };
    const code = refusedCode(await kit.pay(payment));
    if (code) return wrong(feesRefusal(kit, code));
    setProblem('');
    kit.say(word(kit, 'feesSigned'));
  };
  const known = fees.tip !== null && fees.cap !== null ? { tip: fees.tip, cap: fees.cap } : null;
  return (
    <form class="fees-form" onSubmit={(event) => void send(event)}>
      <fieldset class="speeds">
        <legend>{word(kit, 'feesChoose')}</legend>
        {[...speeds, 'own' as const].map((speed) => (
          <label key={speed}>
            <input
              type="radio"
              name="fees-speed"
              checked={choice === speed}
              onChange={() => setChoice(speed)}
            />
            <span>
              {word(kit, `fees-${speed}`)}
              {speed !== 'own' && (
                <span class="soft">
                  {' '}
                  {word(kit, 'feesTipCap', {
                    tip: gwei(kit, market.presets[speed].tip),
                    cap: gwei(kit, market.presets[speed].cap),
                  })}
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      {choice === 'own' && (
        <div class="fees-own">
          {(['tip', 'cap'] as const).map((field) => (
            <label key={field}>
              {word(kit, fieldNames[field])}
              <input
                class="field"
                inputMode="decimal"
                autocomplete="off"
                value={typed[field]}
                aria-invalid={own[field] === null}
                onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
              />
            </label>
          ))}
          {task.replaces && (
            <p class="soft">
              {word(kit, 'feesLeast', {
                tip: gwei(kit, raised(task.replaces.tip)),
                cap: gwei(kit, raised(task.replaces.cap)),
              })}
            </p>
          )}
        </div>
      )}
      <p class="fees-guess" role="status">
        {known && guess(kit, estimate(market, known, order.left), order.left)}
        {known && known.tip > known.cap - market.base && known.cap > market.base && (
          <span> {word(kit, 'feesCapBites', { tip: gwei(kit, known.cap - market.base) })}</span>
        )}
        {known && <span class="soft"> {word(kit, 'feesAtMost', { fee: feeAt(kit, known.cap) })}</span>}
      </p>
      <p role="alert" class="problem">
        {problem}
      </p>
      <button type="submit" class="button">
        {task.label}
      </button>
    </form>
  );
}

function feesRefusal(kit: Kit, code: string): string {
  const own = { 'underpriced-replacement': 'feesUnderpriced', 'tip-above-cap': 'feesTipAboveCap' }[code];
  return own ? word(kit, own) : refusal(kit, code);
}
