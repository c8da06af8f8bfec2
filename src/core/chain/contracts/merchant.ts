import type { Address } from '../../wallet/address.ts';
import type { AbiValue } from '../abi.ts';
import * as abi from '../abi.ts';
import { type ContractState, type Frame, type NativeContract, Revert } from '../contract.ts';
import { must, nobody, onlyOwner, payOut } from './own.ts';

/** An order of a merchant; times in whole seconds, `token` null where coins are wanted, `payer` null until it is paid. */
export interface Order {
  readonly token: Address | null;
  readonly amount: string;
  readonly expires: number;
  readonly payer: Address | null;
  readonly refunded: boolean;
}

/** What a merchant's till on the chain keeps: orders by their id (32 bytes). */
export interface MerchantStore {
  readonly owner: Address;
  readonly orders: Readonly<Record<string, Order>>;
}

/** A till without orders. */
export function merchantState(owner: Address): ContractState {
  return { kind: 'merchant', storage: { owner, orders: {} } };
}

function orderOf(frame: Frame, id: AbiValue | undefined): Order {
  const { orders } = frame.load<MerchantStore>();
  const order = Object.hasOwn(orders, String(id)) ? orders[String(id)] : undefined;
  if (!order) throw new Revert('Merchant: no such order');
  return order;
}

function keep(frame: Frame, id: AbiValue | undefined, order: Order): void {
  const store = frame.load<MerchantStore>();
  frame.store({ ...store, orders: { ...store.orders, [String(id)]: order } });
}

/** Orders are opened by the merchant, paid by anyone once and in time, refunded in what was paid: coins as coins, tokens as tokens. */
export const merchant: NativeContract = {
  abi,
  kind: 'merchant',
  events: {
    'OrderOpened(bytes32,address,uint256)': [true, true, false],
    'OrderPaid(bytes32,address,uint256)': [true, true, false],
    'OrderRefunded(bytes32,address,uint256)': [true, true, false],
  },
  functions: {
    'open(bytes32,address,uint256,uint256)': {
      gas: 70_000,
      run: (frame, [id, token, amount, expires]) => {
        onlyOwner(frame);
        if (Object.hasOwn(frame.load<MerchantStore>().orders, String(id)))
          throw new Revert('Merchant: order exists');
        keep(frame, id, {
          token: token === nobody ? null : (token as Address),
          amount: String(amount),
          expires: Number(expires),
          payer: null,
          refunded: false,
        });
        frame.log('OrderOpened(bytes32,address,uint256)', [id ?? '', token ?? '', amount ?? 0n]);
        return [];
      },
    },
    'pay(bytes32)': {
      gas: 30_000,
      payable: true,
      run: (frame, [id]) => {
        const order = orderOf(frame, id);
        const amount = BigInt(order.amount);
        if (order.payer) throw new Revert('Merchant: already paid');
        if (frame.time > order.expires * 1000) throw new Revert('Merchant: order expired');
        if (frame.value !== (order.token ? 0n : amount)) throw new Revert('Merchant: wrong amount');
        keep(frame, id, { ...order, payer: frame.sender });
        if (order.token)
          must(frame, order.token, 'transferFrom(address,address,uint256)', [
            frame.sender,
            frame.self,
            amount,
          ]);
        frame.log('OrderPaid(bytes32,address,uint256)', [id ?? '', frame.sender, amount]);
        return [];
      },
    },
    'refund(bytes32)': {
      gas: 15_000,
      run: (frame, [id]) => {
        onlyOwner(frame);
        const order = orderOf(frame, id);
        if (!order.payer || order.refunded) throw new Revert('Merchant: nothing to refund');
        keep(frame, id, { ...order, refunded: true });
        payOut(frame, order.token ?? nobody, order.payer, BigInt(order.amount));
        frame.log('OrderRefunded(bytes32,address,uint256)', [id ?? '', order.payer, BigInt(order.amount)]);
        return [];
      },
    },
    'withdraw(address,uint256)': {
      gas: 12_000,
      run: (frame, [token, amount]) => {
        onlyOwner(frame);
        payOut(frame, token as Address, frame.sender, amount as bigint);
        return [];
      },
    },
    'isPaid(bytes32)': {
      returns: ['bool'],
      gas: 2_600,
      run: (frame, [id]) => {
        const { payer, refunded } = orderOf(frame, id);
        return [payer !== null && !refunded];
      },
    },
  },
};
