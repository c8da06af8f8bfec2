import { Block, Transaction } from 'bitcoinjs-lib';
import { describe, expect, it } from 'vitest';
import { headerFromHex, headerHash } from './header.ts';
import { hasTwins, merkleRoot } from './merkle.ts';
import { realBlocks } from './real-blocks.ts';
import { meets, targetOf } from './target.ts';
import { readTransaction, transactionId, withValue } from './transaction.ts';

const full = realBlocks.filter(({ transactions }) => transactions.length > 0);
const at = (height: number) => {
  const block = realBlocks.find((one) => one.height === height);
  if (!block) throw new Error(`block ${height}`);
  return block;
};

describe('the blocks in the house', () => {
  it('are 0, 170 with three after it, and 100000 with three after it', () => {
    expect(realBlocks.map(({ height }) => height)).toEqual([
      0, 170, 171, 172, 173, 100000, 100001, 100002, 100003,
    ]);
  });
  it.each(realBlocks)('$height took the work its header asks for', ({ header }) => {
    const fields = headerFromHex(header);
    expect(meets(headerHash(fields), targetOf(fields.bits) as bigint)).toBe(true);
    // Nobody finds such a hash by accident: at least 2^32 tries.
    expect(headerHash(fields).startsWith('00000000')).toBe(true);
  });
  it.each(full)('$height has the Merkle root of its transactions, and bitcoinjs-lib agrees', (block) => {
    const ids = block.transactions.map(transactionId);
    expect(merkleRoot(ids)).toBe(headerFromHex(block.header).root);
    expect(hasTwins(ids)).toBe(false);
    const count = block.transactions.length.toString(16).padStart(2, '0');
    const theirs = Block.fromHex(block.header + count + block.transactions.join(''));
    expect(theirs.checkTxRoots()).toBe(true);
    expect(theirs.checkProofOfWork()).toBe(true);
    expect(theirs.transactions?.map((tx) => tx.getId())).toEqual(ids);
  });
  it('name the hash of the one before', () => {
    for (const block of realBlocks) {
      const before = realBlocks.find(({ height }) => height === block.height - 1);
      if (before) expect(headerFromHex(block.header).previous).toBe(headerHash(headerFromHex(before.header)));
    }
    expect(headerFromHex(at(0).header).previous).toBe('0'.repeat(64));
    expect(headerHash(headerFromHex(at(170).header))).toBe(
      '00000000d1145790a8694403d4063f323d499e655c83426834d4ce2f8dd4a2ee',
    );
    expect(headerHash(headerFromHex(at(100000).header))).toBe(
      '000000000003ba27aa200b1cecaad478d2b00432346c3f1f3986da1afd33e506',
    );
  });
});

describe('a raw transaction', () => {
  it('of the first block says what its maker read in the newspaper', () => {
    const { firstScript, outputs, id } = readTransaction(at(0).transactions[0] as string);
    expect(new TextDecoder('latin1').decode(firstScript)).toContain(
      'The Times 03/Jan/2009 Chancellor on brink of second bailout for banks',
    );
    expect(id).toBe('4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b');
    expect(outputs.map(({ value }) => value)).toEqual(['5000000000']);
  });
  it('of block 170 hands 10 bitcoins on and keeps 40', () => {
    expect(readTransaction(at(170).transactions[1] as string).outputs.map(({ value }) => value)).toEqual([
      '1000000000',
      '4000000000',
    ]);
  });
  it('is read as bitcoinjs-lib reads it', () => {
    for (const hex of full.flatMap(({ transactions }) => transactions)) {
      const theirs = Transaction.fromHex(hex);
      const ours = readTransaction(hex);
      expect(ours.id).toBe(theirs.getId());
      expect(ours.outputs.map(({ value }) => value)).toEqual(
        theirs.outs.map(({ value }) => value.toString()),
      );
      expect([...ours.firstScript]).toEqual([...(theirs.ins[0]?.script ?? [])]);
    }
  });
  it('with another sum has another id, and the rest of its bytes', () => {
    const hex = at(100000).transactions[1] as string;
    const bent = withValue(hex, 0, '5560000000');
    const theirs = Transaction.fromHex(bent);
    expect(theirs.outs.map(({ value }) => value)).toEqual([5560000000n, 4444000000n]);
    expect(transactionId(bent)).toBe(theirs.getId());
    expect(transactionId(bent)).not.toBe(transactionId(hex));
    expect(withValue(bent, 0, '556000000')).toBe(hex);
    expect(() => withValue(hex, 2, '1')).toThrow('no such output');
    expect(() => withValue(hex, 0, '-1')).toThrow('no such output');
    expect(() => withValue(hex, 0, (1n << 64n).toString())).toThrow('no such output');
  });
  it('that is cut, too long or of the newer form is refused', () => {
    const hex = at(170).transactions[1] as string;
    for (let cut = 2; cut < hex.length; cut += 2) expect(() => readTransaction(hex.slice(0, cut))).toThrow();
    expect(() => readTransaction(`${hex}00`)).toThrow('too late');
    expect(() => readTransaction(`${hex.slice(0, 8)}0001${hex.slice(8)}`)).toThrow('no input');
  });
});
