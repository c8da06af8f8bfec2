import { describe, expect, it } from 'vitest';
import { exampleQuestion } from '../frame/example-island.ts';
import { type Question, schema } from './schema.ts';

const good = exampleQuestion<Question>('compare-addresses');
const faults = (question: object) =>
  (schema.safeParse(question).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
/** From EIP-55, and the same with its last but one group changed. */
const known = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
const other = known.toLowerCase().replace('ef1b', 'ef1c');
const given = (address: string, ...others: (string | undefined)[]) => ({
  ...good,
  known: { ...good.known, address },
  others: good.others.map((each, index) => ({ ...each, address: others[index] })),
});

describe('a compare-addresses question', () => {
  it('may give all addresses', () => {
    expect(faults(given(known, known.toLowerCase(), other))).toEqual([]);
  });

  it('gives all or none', () => {
    expect(faults(given(known, other)).join()).toContain(
      'known.address: some addresses are given and some are not',
    );
  });

  it.each(['0x123', `${known}00`, known.replace('aA', 'Aa')])(
    'gives no broken address such as %s',
    (broken) => {
      expect(faults(given(known, other, broken)).join()).toContain('others.1.address: this is no address');
    },
  );

  it('needs a text for each way a draw may turn out', () => {
    const [{ same: _, ...first }, ...rest] = good.others as [Question['others'][0]];
    expect(faults({ ...good, others: [first, ...rest] }).join()).toContain('others.0.same: "same" is wanted');
  });

  it('needs only the text that is true of given addresses', () => {
    const { same: _, ...bare } = { ...good.others[0], address: other };
    expect(faults({ ...given(known, other), others: [bare] })).toEqual([]);
    expect(faults({ ...given(known, other), others: [{ ...bare, address: known }] }).join()).toContain(
      '"same" is wanted',
    );
  });

  it('compares one or two addresses, each with its own id and words', () => {
    const [first, second] = good.others;
    expect(faults({ ...good, others: [] }).join()).toContain('at least one address');
    expect(faults({ ...good, others: [first, second, { ...first, id: 'third' }] }).join()).toContain(
      'two addresses',
    );
    expect(faults({ ...good, others: [first, { ...second, id: 'history' }] }).join()).toContain(
      'stands twice',
    );
  });
});
