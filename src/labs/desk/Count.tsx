import { useState } from 'preact/hooks';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { readNumber } from '../frame/read-number.ts';
import { hundredths, rateText } from '../frame/sums.ts';
import { deskOf } from './view.ts';

interface Props {
  readonly kit: Kit;
  readonly id: string;
}

/** The answer given last, from the log. */
export function lastFigure({ view }: Kit, way: string, what: string) {
  return view.state.log.findLast(
    ({ type, data }) => type === 'desk.figured' && data.way === way && data.what === what,
  )?.data;
}

const fields = ['percent', 'fixed', 'rate', 'home'] as const;
type Typed = Record<(typeof fields)[number], string>;
const nothing: Typed = { percent: '', fixed: '', rate: '', home: '' };

/** What the typed terms make of the sum, in whole tyiyn as a firm would reckon: fees up, what arrives down. */
function reckon(sum: string, typed: Typed): { rest: bigint; som: bigint; arrives: bigint } | null {
  const part = (text: string, digits: number): bigint | null => {
    const plain = readNumber(text === '' ? '0' : text);
    if (plain === null || plain.startsWith('-')) return null;
    const [whole = '0', rest = ''] = plain.split('.');
    return BigInt(whole + rest.slice(0, digits).padEnd(digits, '0'));
  };
  const [percent, fixed, rate, home] = [
    part(typed.percent, 2),
    part(typed.fixed, 2),
    part(typed.rate, 4),
    part(typed.home, 2),
  ];
  if (percent === null || fixed === null || rate === null || home === null || rate === 0n) return null;
  const all = BigInt(sum);
  const rest = all - fixed - (all * percent + 9_999n) / 10_000n;
  const som = (rest * rate) / 10_000n;
  const arrives = som - (som * home + 9_999n) / 10_000n;
  return arrives > 0n ? { rest, som, arrives } : null;
}

/** A calculator whose figures the learner takes from the terms; it shows each step. */
function Calculator({ kit, id, onResult }: Props & { readonly onResult: (sum: string) => void }) {
  const [typed, setTyped] = useState(nothing);
  const { sum } = deskOf(kit);
  const result = reckon(sum, typed);
  return (
    <div class="desk-calculator">
      {fields.map((field) => (
        <label key={field}>
          {word(kit, `desk-calc-${field}`)}
          <input
            class="field"
            inputMode="decimal"
            autocomplete="off"
            name={`${id}-${field}`}
            value={typed[field]}
            onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class="desk-steps" role="status">
        {result ? (
          <>
            {hundredths(kit, result.rest.toString())} × {typed.rate} ={' '}
            {hundredths(kit, result.som.toString())}
            <br />
            {word(kit, 'deskArrivesShown')} <strong>{hundredths(kit, result.arrives.toString())}</strong>
          </>
        ) : (
          word(kit, 'deskCalcEmpty')
        )}
      </p>
      {result && (
        <button
          type="button"
          class="button quiet"
          onClick={() => onResult((Number(result.arrives) / 100).toFixed(2))}
        >
          {word(kit, 'deskCalcUse')}
        </button>
      )}
    </div>
  );
}

/** After two misses the whole calculation is shown, line by line. */
function Shown({ kit, id }: Props) {
  const way = deskOf(kit).ways.find((line) => line.id === id)?.way;
  if (!way) return null;
  const taken = (side: string) =>
    way.charges
      .filter((line) => line.side === side)
      .reduce((all, line) => all + BigInt(line.sum), 0n)
      .toString();
  return (
    <p class="desk-steps">
      {hundredths(kit, way.sum, true)} − {hundredths(kit, taken('sender'))} = {hundredths(kit, way.toChange)}
      <br />
      {hundredths(kit, way.toChange)} × {rateText(kit, way.rate)} = {hundredths(kit, way.changed)}
      <br />
      {hundredths(kit, way.changed)} − {hundredths(kit, taken('home'))} ={' '}
      <strong>{hundredths(kit, way.received)}</strong>
    </p>
  );
}

/** How many som arrive by this way: reckoned by the learner, judged to the som. */
export function Count({ kit, id }: Props) {
  const given = lastFigure(kit, id, 'arrives');
  const [typed, setTyped] = useState('');
  const [helps, setHelps] = useState(false);
  const [problem, setProblem] = useState(false);
  const right = given?.right === true;
  const answer = async (event: Event) => {
    event.preventDefault();
    const value = readNumber(typed);
    const sound = value !== null && /^\d{1,9}(\.\d{1,4})?$/.test(value);
    setProblem(!sound);
    if (sound) await kit.act({ t: 'desk.figure', way: id, what: 'arrives', value });
    else
      (event.currentTarget as HTMLFormElement).querySelector<HTMLInputElement>('input.desk-answer')?.focus();
  };
  const shown = deskOf(kit).ways.find((line) => line.id === id)?.way;
  return (
    <form class="stack" onSubmit={(event) => void answer(event)}>
      {right ? (
        <p class="verdict" tabIndex={-1}>
          <LinkIcon state="closed" />
          <span>{word(kit, 'deskRight', { sum: hundredths(kit, shown?.received ?? '0') })}</span>
        </p>
      ) : (
        <>
          <button type="button" class="text-button" aria-expanded={helps} onClick={() => setHelps(!helps)}>
            {word(kit, 'deskCalc')}
          </button>
          {helps && <Calculator kit={kit} id={id} onResult={setTyped} />}
          <label>
            {word(kit, 'deskArrives')}
            <input
              class="field desk-answer"
              inputMode="decimal"
              autocomplete="off"
              name={`${id}-arrives`}
              value={typed}
              aria-invalid={problem}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button quiet">
            {word(kit, 'numberCheck')}
          </button>
        </>
      )}
      <div role="status">
        {problem && <p class="problem">{word(kit, 'numberNone')}</p>}
        {given && !right && (
          <p class="verdict refused">
            <LinkIcon state="open" />
            <span>{word(kit, 'deskWrong')}</span>
          </p>
        )}
        {given && !right && Number(given.misses) >= 1 && <Shown kit={kit} id={id} />}
      </div>
    </form>
  );
}
