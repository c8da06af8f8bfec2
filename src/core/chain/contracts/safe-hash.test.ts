import { AbiCoder, keccak256, TypedDataEncoder } from 'ethers';
import fc from 'fast-check';
import { hashDomain, hashTypedData } from 'viem';
import { describe, expect, it } from 'vitest';
import { type Address, checksummed } from '../../wallet/address.ts';
import type { Hex } from '../../wallet/hex.ts';
import { type SafeTx, safeDomain, safeStructHash, safeTxFields, safeTxHash } from './safe-hash.ts';

const hex = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((list): Hex => `0x${Buffer.from(list).toString('hex')}`);
const address = hex(20).map((text): Address => checksummed(text));
const data = fc.uint8Array({ maxLength: 300 }).map((list): Hex => `0x${Buffer.from(list).toString('hex')}`);
const amount = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }).map(String);
const safeTx: fc.Arbitrary<SafeTx> = fc.record(
  {
    to: address,
    value: amount,
    data,
    operation: fc.constantFrom<0 | 1>(0, 1),
    nonce: fc.nat(),
    gas: fc.record({
      safeTxGas: amount,
      baseGas: amount,
      gasPrice: amount,
      gasToken: address,
      refundReceiver: address,
    }),
  },
  { requiredKeys: ['to', 'value', 'data', 'operation', 'nonce'] },
);

const nobody = `0x${'0'.repeat(40)}` as const;
const noGas = { safeTxGas: '0', baseGas: '0', gasPrice: '0', gasToken: nobody, refundReceiver: nobody };
const messageOf = ({ gas, ...tx }: SafeTx) => ({ ...noGas, ...gas, ...tx });

describe('the hash that the owners of a Safe sign', () => {
  it('is a published one: a token payment of a Safe on Base (morpho-org/safe-tx-hash, test.py)', () => {
    const tx: SafeTx = {
      to: '0xBAa5CC21fd487B8Fcc2F632f3F4E8D37262a0842',
      value: '0',
      data: '0xa9059cbb000000000000000000000000f057afeec22e220f47ad4220871364e9e828b2e900000000000000000000000000000000000000000001a784379d99db42000000',
      operation: 0,
      nonce: 11,
    };
    const safe = '0xcBa28b38103307Ec8dA98377ffF9816C164f9AFa';
    expect(safeDomain(8453, safe)).toBe('0x837b1eb3bcc66a4b6bd9f0d8c876e31648b46ac2e66e4080ee93e97e51074cb9');
    expect(safeStructHash(tx)).toBe('0x18100568166f32d42c2c1d01c907dabc9bec58334a125da2a2a43742764183cd');
    expect(safeTxHash(8453, safe, tx)).toBe(
      '0x1bf99e3cf2d2272960c8a02ca4163459ad240de7995bec237a886b84968a077c',
    );
  });

  it('is the one that three owners of Bybit’s Safe signed on 21 February 2025: a delegatecall', () => {
    const tx: SafeTx = {
      to: '0x96221423681A6d52E184D440a8eFCEbB105C7242',
      value: '0',
      data: '0xa9059cbb000000000000000000000000bdd077f651ebe7f7b3ce16fe5f2b025be29695160000000000000000000000000000000000000000000000000000000000000000',
      operation: 1,
      nonce: 71,
      gas: { ...noGas, safeTxGas: '45746' },
    };
    // That Safe was of version 1.1.1, whose domain had no chain id yet; the ten fields are the same.
    const domainType = '0x035aff83d86937d35b32e04f0ddc6ff469290eef2f1b692d8a815c89404d4749';
    const domain = keccak256(
      AbiCoder.defaultAbiCoder().encode(
        ['bytes32', 'address'],
        [domainType, '0x1Db92e2EeBC8E0c075a02BeA49a2935BcD2dFCF4'],
      ),
    );
    expect(keccak256(`0x1901${domain.slice(2)}${safeStructHash(tx).slice(2)}`)).toBe(
      '0xb3476d061aeb8fc1d605a873c483a2402d88a68a9cdd1a8b47655dd55ba004f8',
    );
  });

  it('is what ethers and viem make of the same typed data', () => {
    fc.assert(
      fc.property(safeTx, fc.nat(), address, (tx, chain, safe) => {
        const mine = safeTxHash(chain, safe, tx);
        const domain = { chainId: chain, verifyingContract: safe };
        const types = { SafeTx: [...safeTxFields] };
        expect(mine).toBe(TypedDataEncoder.hash(domain, types, messageOf(tx)));
        const message = messageOf(tx) as Record<string, unknown>;
        expect(mine).toBe(hashTypedData({ domain, types, primaryType: 'SafeTx', message }));
      }),
      { numRuns: 1000 },
    );
  });

  it('has the domain that ethers and viem give, other for each chain and each Safe', () => {
    fc.assert(
      fc.property(fc.nat(), address, (chain, safe) => {
        const domain = { chainId: chain, verifyingContract: safe };
        expect(safeDomain(chain, safe)).toBe(TypedDataEncoder.hashDomain(domain));
        const types = {
          EIP712Domain: [
            { name: 'chainId', type: 'uint256' },
            { name: 'verifyingContract', type: 'address' },
          ],
        };
        expect(safeDomain(chain, safe)).toBe(
          hashDomain({ domain: { ...domain, chainId: BigInt(chain) }, types }),
        );
        expect(safeDomain(chain + 1, safe)).not.toBe(safeDomain(chain, safe));
      }),
    );
  });

  it('changes with every field', () => {
    const tx: SafeTx = { to: nobody, value: '1', data: '0x', operation: 0, nonce: 0 };
    const others: SafeTx[] = [
      tx,
      { ...tx, to: '0x0000000000000000000000000000000000000001' },
      { ...tx, value: '2' },
      { ...tx, data: '0x00' },
      { ...tx, operation: 1 },
      { ...tx, nonce: 1 },
      ...(['safeTxGas', 'baseGas', 'gasPrice'] as const).map((name) => ({
        ...tx,
        gas: { ...noGas, [name]: '1' },
      })),
    ];
    expect(new Set(others.map(safeStructHash)).size).toBe(others.length);
  });
});
