import { type AbiValue, encodeCall } from '../chain/abi.ts';
import { unlimited } from '../chain/contracts/token.ts';
import type { Json } from '../record/event.ts';
import type { Hex } from '../wallet/hex.ts';
import type { State } from './state.ts';

/** A contract call in symbols: the signature and its values, in which `@name` is an address, `$name` what was drawn, `unlimited` the largest number. */
export interface CallPlan {
  readonly call: string;
  readonly values: readonly Json[];
}

function abiValue({ vars, actors }: Pick<State, 'vars' | 'actors'>, value: Json): AbiValue {
  if (Array.isArray(value)) return value.map((one: Json) => abiValue({ vars, actors }, one));
  if (typeof value === 'number') return BigInt(value);
  if (typeof value !== 'string') return Boolean(value);
  if (value === 'unlimited') return unlimited;
  if (value.startsWith('@')) return actors[value.slice(1)] ?? '0x';
  const plain = value.startsWith('$') ? String(vars[value.slice(1)] ?? '0') : value;
  return /^\d+$/.test(plain) ? BigInt(plain) : plain;
}

/** Call data of a plan in a state. Throws when the values do not fit the signature: the checker of scenarios sees to that. */
export function callData(state: Pick<State, 'vars' | 'actors'>, { call, values }: CallPlan): Hex {
  return encodeCall(
    call,
    values.map((value) => abiValue(state, value)),
  );
}
