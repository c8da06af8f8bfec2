import { useEffect, useRef, useState } from 'preact/hooks';
import { type Kit, word } from '../frame/kit.ts';
import { Sale } from './Sale.tsx';
import { salesOf } from './sale.ts';

/** The counter of the shop: one sale after another. What is over stays until the next customer is called. */
export function Confirm({ kit }: { readonly kit: Kit }) {
  const { current, sales } = salesOf(kit);
  const at = sales.findIndex(({ sale }) => sale.id === current);
  const [shown, setShown] = useState(at < 0 ? sales.length - 1 : at);
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) place.current?.querySelector('h3')?.focus();
    first.current = false;
  }, [shown]);
  const line = sales[shown];
  if (!line) return null;
  const over = line.sale.end === 'overtaken' || line.sale.end === 'safe';
  return (
    <div class="confirm" ref={place}>
      <p class="soft">{word(kit, 'raceCustomer', { n: shown + 1, of: sales.length })}</p>
      <Sale key={line.sale.id} kit={kit} sale={line.sale} words={line.words} />
      {over && shown + 1 < sales.length && (
        <button type="button" class="button" onClick={() => setShown(shown + 1)}>
          {word(kit, 'raceNextCustomer')}
        </button>
      )}
    </div>
  );
}
