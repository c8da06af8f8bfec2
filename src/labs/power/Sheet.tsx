import type { Machine, Network } from '@/core/ledgers/power/power.ts';
import { type Kit, word } from '../frame/kit.ts';
import { decimal } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly machine: Machine;
  readonly network: Network | undefined;
}

/** What is given: the machine's plate, the tariff, the tax, and the network. */
export function Sheet({ kit, machine, network }: Props) {
  const line = (key: string, value: string) => (
    <div>
      <dt>{word(kit, `power-given-${key}`)}</dt>
      <dd>
        {decimal(kit, value)} {word(kit, `power-given-${key}-unit`)}
      </dd>
    </div>
  );
  return (
    <dl class="power-sheet">
      {line('speed', machine.speed)}
      {line('hunger', machine.hunger)}
      {line('hours', machine.hours)}
      {line('tariff', machine.tariff)}
      {line('tax', machine.tax)}
      {network && line('network', network.speed)}
      {network && line('coins', network.coins)}
      {network && line('price', network.price)}
      {network && line('poolFee', network.poolFee)}
    </dl>
  );
}
