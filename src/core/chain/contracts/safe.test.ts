import { Interface } from 'ethers';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Address, addressOfKey, checksummed } from '../../wallet/address.ts';
import { fromHex, type Hex } from '../../wallet/hex.ts';
import { signDigest } from '../../wallet/signature.ts';
import { encodeCall } from '../abi.ts';
import { chainId } from '../chain.ts';
import { mask, maskState } from './mask.ts';
import { execCall, safe, safeState } from './safe.ts';
import { type SafeTx, safeTxHash } from './safe-hash.ts';
import { ownerBefore } from './safe-owners.ts';
import { packSignatures } from './safe-signatures.ts';
import type { SafeStore } from './safe-store.ts';
import { addressNamed, SampleWorld } from './sample-world.ts';

const keys = [1, 2, 3, 4].map((digit) => fromHex(`0x${String(digit).repeat(64)}`));
const [me, spouse, granny, stranger] = keys.map(addressOfKey) as [Address, Address, Address, Address];
const vault = checksummed(addressNamed('5'));
const landlord = checksummed(addressNamed('6'));
const trap = checksummed(addressNamed('7'));

const abi = new Interface([
  'function execTransaction(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,uint256 gasPrice,address gasToken,address refundReceiver,bytes signatures) payable returns (bool)',
  'function getTransactionHash(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,uint256) view returns (bytes32)',
  'function getOwners() view returns (address[])',
  'event ExecutionSuccess(bytes32 indexed txHash, uint256 payment)',
  'event AddedOwner(address indexed owner)',
  'event RemovedOwner(address indexed owner)',
  'event ChangedThreshold(uint256 threshold)',
  'event SafeReceived(address indexed sender, uint256 value)',
]);
const nobody = `0x${'0'.repeat(40)}`;

let world: SampleWorld;
const store = () => world.storage<SafeStore>(vault);
const plain = (part: Partial<SafeTx>): SafeTx => ({
  to: landlord,
  value: '0',
  data: '0x',
  operation: 0,
  nonce: store().nonce,
  ...part,
});
const signed = (tx: SafeTx, ...by: number[]) => {
  const hash = safeTxHash(chainId, vault, tx);
  return packSignatures(
    by.map((index) => ({
      owner: addressOfKey(keys[index] as Uint8Array),
      signature: signDigest(hash, keys[index] as Uint8Array),
    })),
  );
};
const exec = (tx: SafeTx, ...by: number[]) => world.call(stranger, vault, execCall(tx, signed(tx, ...by)));
const reason = (result: { ok: boolean; reason?: string }) => (result.ok ? '' : result.reason);
const itself = (signature: string, values: readonly (string | bigint)[]) =>
  plain({ to: vault, data: encodeCall(signature, values) });

beforeEach(() => {
  world = new SampleWorld(
    { safe, mask },
    { [vault]: safeState({ owners: [me, spouse, granny], threshold: 2 }), [trap]: maskState },
    { [vault]: '900', [landlord]: '0' },
  );
});

describe('a Safe of three', () => {
  it('has call data as ethers makes them, with the selector of Safe', () => {
    const tx = plain({ value: '50', data: '0x1234' });
    const mine = execCall(tx, '0xabcd');
    expect(mine).toBe(
      abi.encodeFunctionData('execTransaction', [
        landlord,
        50n,
        '0x1234',
        0,
        0,
        0,
        0,
        nobody,
        nobody,
        '0xabcd',
      ]),
    );
    expect(mine.slice(0, 10)).toBe('0x6a761202');
  });

  it('tells the hash that the owners sign', () => {
    const tx = plain({ value: '50' });
    const data = abi.encodeFunctionData('getTransactionHash', [
      landlord,
      50n,
      '0x',
      0,
      0,
      0,
      0,
      nobody,
      nobody,
      0,
    ]);
    const told = world.call(me, vault, data as Hex);
    expect(told.ok && told.out).toBe(safeTxHash(chainId, vault, tx));
  });

  it('pays when any two have signed, whoever sends it, and logs the hash', () => {
    const tx = plain({ value: '50' });
    expect(exec(tx, 0, 2).ok).toBe(true);
    expect([world.balance(vault), world.balance(landlord)]).toEqual(['850', '50']);
    const [log] = world.logs.map(({ topics, data }) => abi.parseLog({ topics: [...topics], data }));
    expect(log?.name).toBe('ExecutionSuccess');
    expect(log?.args.txHash).toBe(safeTxHash(chainId, vault, tx));
  });

  it('pays nothing for one signature, a stranger’s, or an approval that was already used', () => {
    const tx = plain({ value: '50' });
    expect(reason(exec(tx, 0))).toBe('GS020');
    expect(reason(exec(tx, 0, 3))).toBe('GS026');
    expect(store().nonce).toBe(0);
    expect(exec(tx, 0, 1).ok).toBe(true);
    expect(reason(exec(tx, 0, 1))).toBe('GS026');
    expect(world.balance(landlord)).toBe('50');
  });

  it('cannot be spoken to as if it were itself', () => {
    for (const data of [
      encodeCall('changeThreshold(uint256)', [1n]),
      encodeCall('addOwnerWithThreshold(address,uint256)', [stranger, 1n]),
      encodeCall('swapOwner(address,address,address)', [me, spouse, stranger]),
      encodeCall('removeOwner(address,address,uint256)', [me, spouse, 1n]),
    ])
      expect(reason(world.call(me, vault, data))).toBe('GS031');
  });

  it('replaces a lost key by two of the others; the old key counts no more, the new one does', () => {
    const swap = itself('swapOwner(address,address,address)', [
      ownerBefore(store(), granny),
      granny,
      stranger,
    ]);
    expect(exec(swap, 0, 1).ok).toBe(true);
    expect(store().owners).toEqual([me, spouse, stranger]);
    expect(world.logs.map(({ topics, data }) => abi.parseLog({ topics: [...topics], data })?.name)).toEqual([
      'RemovedOwner',
      'AddedOwner',
      'ExecutionSuccess',
    ]);
    expect(reason(exec(plain({ value: '1' }), 0, 2))).toBe('GS026');
    expect(exec(plain({ value: '1' }), 0, 3).ok).toBe(true);
  });

  it('undoes everything when what it was to do fails: GS013, and the counter stays', () => {
    expect(reason(exec(plain({ value: '901' }), 0, 1))).toBe('GS013');
    expect(reason(exec(itself('changeThreshold(uint256)', [4n]), 0, 1))).toBe('GS013');
    expect(store().nonce).toBe(0);
  });

  it('opens to one key once two have signed a threshold of one', () => {
    expect(exec(itself('changeThreshold(uint256)', [1n]), 0, 1).ok).toBe(true);
    expect(exec(plain({ value: '900' }), 2).ok).toBe(true);
    expect(world.balance(vault)).toBe('0');
  });

  it('belongs to the thief once two have signed a delegatecall that looked like a transfer', () => {
    const data = encodeCall('transfer(address,uint256)', [stranger, 0n]);
    expect(exec(plain({ to: trap, data, operation: 0 }), 0, 1).ok).toBe(true);
    expect(store().owners).toEqual([me, spouse, granny]);
    expect(exec(plain({ to: trap, data, operation: 1 }), 0, 1).ok).toBe(true);
    expect(store()).toMatchObject({ owners: [stranger], threshold: 1 });
    expect(reason(exec(plain({ value: '900' }), 0, 1))).toBe('GS026');
    expect(exec(plain({ to: stranger, value: '900' }), 3).ok).toBe(true);
    expect(world.balance(stranger)).toBe('900');
  });

  it('takes an approval made on the chain, of owners only', () => {
    const tx = plain({ value: '5' });
    const hash = safeTxHash(chainId, vault, tx);
    expect(reason(world.call(stranger, vault, encodeCall('approveHash(bytes32)', [hash])))).toBe('GS030');
    expect(world.call(granny, vault, encodeCall('approveHash(bytes32)', [hash])).ok).toBe(true);
    const mark: Hex = `0x${granny.slice(2).toLowerCase().padStart(64, '0')}${'0'.repeat(64)}01`;
    const signatures = packSignatures([
      { owner: granny, signature: mark },
      { owner: me, signature: signDigest(hash, keys[0] as Uint8Array) },
    ]);
    expect(world.call(stranger, vault, execCall(tx, signatures)).ok).toBe(true);
  });

  it('logs coins that come in, and answers who its owners are', () => {
    world = new SampleWorld({ safe }, { [vault]: safeState({ owners: [me], threshold: 1 }) }, { [me]: '10' });
    expect(world.call(me, vault, '0x', 7n).ok).toBe(true);
    expect(
      abi.parseLog({ topics: [...(world.logs[0]?.topics ?? [])], data: world.logs[0]?.data ?? '' })?.args
        .value,
    ).toBe(7n);
    const told = world.call(me, vault, encodeCall('getOwners()', []));
    expect(told.ok && [...abi.decodeFunctionResult('getOwners', told.out)[0]]).toEqual([me]);
  });

  it('never moves a coin without two signatures of owners, whatever bytes come', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.subarray([0, 1, 2, 3]),
        fc.bigInt({ min: 1n, max: 900n }),
        (junk, by, value) => {
          const before = world.balance(landlord);
          const tx = plain({ value: value.toString() });
          const real = signed(tx, ...by).slice(2);
          const bytes = `0x${real}${Buffer.from(junk).toString('hex')}` as Hex;
          const family = by.filter((index) => index < 3).length;
          const { ok } = world.call(stranger, vault, execCall(tx, bytes));
          if (family < 2) expect(ok).toBe(false);
          if (!ok) expect(world.balance(landlord)).toBe(before);
          world.ledger = { ...world.ledger, accounts: { [vault]: { balance: '900', nonce: 0 } } };
        },
      ),
      { numRuns: 200 },
    );
  });
});
