import { hashTypedData } from 'viem';
import { describe, expect, it } from 'vitest';
import { typedHashes, typeHash } from '../../wallet/eip712.ts';
import { permitData } from './permit.ts';
import { safeTxData } from './safe-hash.ts';

const contract = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const permit = permitData(contract, 'A', {
  owner: contract,
  spender: contract,
  value: '1',
  nonce: '0',
  deadline: '1',
});
const tx = safeTxData(1, contract, { to: contract, value: '1', data: '0x', operation: 0, nonce: 3 });

describe('the forms the labs sign', () => {
  // PERMIT_TYPEHASH of ERC-2612, SAFE_TX_TYPEHASH and DOMAIN_SEPARATOR_TYPEHASH of Safe 1.3.
  it('have the type hashes that contracts carry', () => {
    expect(typeHash(permit.types, 'Permit')).toEqual({
      ok: true,
      value: '0x6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9',
    });
    expect(typeHash(tx.types, 'SafeTx')).toEqual({
      ok: true,
      value: '0xbb8310d486368db6bd6f849402fdd73ad53d316b5a4b2644ad6efe0f941286d8',
    });
    const domain = [
      { name: 'chainId', type: 'uint256' },
      { name: 'verifyingContract', type: 'address' },
    ];
    expect(typeHash({ EIP712Domain: domain }, 'EIP712Domain')).toEqual({
      ok: true,
      value: '0x47e79534a245952e8b16893a336b85a3d9ea9fa8c573f3d803afb92a79469218',
    });
  });
  it('are hashed as viem hashes them', () => {
    for (const data of [permit, tx]) {
      const mine = typedHashes(data);
      expect(mine.ok && mine.value.digest).toBe(hashTypedData(data as never));
    }
  });
});
