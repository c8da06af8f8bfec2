import { useState } from 'preact/hooks';
import {
  costOf,
  type Machine,
  type Network,
  tariffAtBreakEven,
  yieldOf,
} from '@/core/ledgers/power/power.ts';
import { isDecimal, rounded } from '@/core/ledgers/power/ratio.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import { type Kit, word } from '../frame/kit.ts';
import { decimal, inField, shown } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly machine: Machine;
  readonly network: Network;
}

const fields = ['speed', 'hunger', 'hours', 'tariff', 'tax', 'network', 'price'] as const;
type Key = (typeof fields)[number];

/** The calculator, open once the learner has reckoned by hand: any number may be changed, and the day is worked out anew. */
export function Calculator({ kit, machine, network }: Props) {
  const draft = `power:${kit.scenario.id}:${kit.view.state.seed}`;
  const given: Record<Key, string> = { ...machine, network: network.speed, price: network.price };
  const kept = loadDraft(draft, 1);
  const [typed, setTyped] = useState(() => {
    const start =
      typeof kept === 'object' && kept !== null
        ? { ...given, ...(kept as Partial<Record<Key, string>>) }
        : given;
    // With the mark of the page's language; either mark may be typed.
    return Object.fromEntries(fields.map((key) => [key, inField(kit, start[key])])) as Record<Key, string>;
  });
  const set = (key: Key, value: string) => {
    const next = { ...typed, [key]: value.replace(/[\s\u00a0]/g, '') };
    setTyped(next);
    saveDraft(draft, 1, next);
  };
  const sound = fields.every((key) => isDecimal(typed[key])) && /[1-9]/.test(typed.network);
  const other: Machine = typed;
  const world: Network = { ...network, speed: typed.network, price: typed.price };
  const cost = sound ? costOf(other) : null;
  const gain = sound ? yieldOf(other, world) : null;
  const most = sound ? tariffAtBreakEven(other, world) : null;
  return (
    <details class="calculator">
      <summary>{word(kit, 'powerCalculator')}</summary>
      <p class="soft">{word(kit, 'powerCalculatorHelp')}</p>
      <div class="power-fields">
        {fields.map((key) => (
          <label key={key}>
            {word(kit, `power-given-${key}`)}
            <span class="number-field">
              <input
                class="field"
                inputMode="decimal"
                autocomplete="off"
                value={typed[key]}
                aria-invalid={!isDecimal(typed[key])}
                onInput={(event) => set(key, event.currentTarget.value)}
              />
              <span>{word(kit, `power-given-${key}-unit`)}</span>
            </span>
          </label>
        ))}
      </div>
      <div role="status">
        {cost && gain ? (
          <dl class="power-sheet result">
            <div>
              <dt>{word(kit, 'power-total')}</dt>
              <dd>
                {shown(kit, 'total', cost.total)} {word(kit, 'power-total-unit')}
              </dd>
            </div>
            <div>
              <dt>{word(kit, 'power-income')}</dt>
              <dd>
                {shown(kit, 'income', gain.income)} {word(kit, 'power-income-unit')}
              </dd>
            </div>
            <div>
              <dt>{word(kit, 'power-profit')}</dt>
              <dd>
                <strong>
                  {shown(kit, 'profit', gain.profit)} {word(kit, 'power-profit-unit')}
                </strong>
              </dd>
            </div>
            {most && (
              <div>
                <dt>{word(kit, 'powerMostTariff')}</dt>
                <dd>
                  {decimal(kit, rounded(most, 2))} {word(kit, 'power-given-tariff-unit')}
                </dd>
              </div>
            )}
          </dl>
        ) : (
          <p class="problem">{word(kit, 'numberNone')}</p>
        )}
      </div>
      <p class="soft">{word(kit, 'powerLeftOut')}</p>
    </details>
  );
}
