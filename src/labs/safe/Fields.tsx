import type { ComponentChildren } from 'preact';
import type { Decoded } from '@/core/scenario/domains/safe/view.ts';
import { Address, shortOf } from '../frame/Address.tsx';
import { type Kit, money, word } from '../frame/kit.ts';

/** In one sentence what a decoded transaction would do; addresses are cut, as sites cut them. */
export function sentence(kit: Kit, { kind, to, value, threshold, came }: Decoded): string {
  const who = shortOf(kind === 'swap' ? (came ?? to) : to);
  return word(kit, `safe-does-${kind}`, { who, sum: money(kit, value), n: threshold ?? 0 });
}

function Line({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The fields of a SafeTx as the device decodes them: nothing of what a site says about them. */
export function Fields({
  kit,
  asked,
  nonce,
}: {
  readonly kit: Kit;
  readonly asked: Decoded;
  readonly nonce: number;
}) {
  return (
    <dl class="safe-fields">
      <Line name={word(kit, 'safe-to')}>
        <Address address={asked.to} />
      </Line>
      <Line name={word(kit, 'safe-value')}>{money(kit, asked.value)}</Line>
      <Line name={word(kit, 'safe-operation')}>
        <strong>{asked.operation}</strong> · {word(kit, `safe-operation-${asked.operation}`)}
      </Line>
      <Line name={word(kit, 'safe-call')}>
        {asked.call ? <code translate={false}>{asked.call}</code> : word(kit, 'safe-no-call')}
        {asked.threshold !== null && (
          <span> · {word(kit, 'safe-new-threshold', { n: asked.threshold })}</span>
        )}
      </Line>
      {asked.gone && (
        <Line name={word(kit, 'safe-gone')}>
          <Address address={asked.gone} />
        </Line>
      )}
      {asked.came && (
        <Line name={word(kit, 'safe-came')}>
          <Address address={asked.came} />
        </Line>
      )}
      {asked.data !== '0x' && (
        <Line name={word(kit, 'safe-data')}>
          <code class="safe-data" translate={false}>
            {asked.data}
          </code>
        </Line>
      )}
      <Line name={word(kit, 'safe-nonce')}>{nonce}</Line>
    </dl>
  );
}
