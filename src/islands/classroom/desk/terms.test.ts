import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOf, faultOf, fieldsOf, firstTerms } from './terms.ts';

const now = new Date(2026, 10, 26, 19, 0);
const terms = firstTerms(now);

describe('the conditions of an assignment', () => {
  it('begin a week from now in the evening, by the clock of the device', () => {
    expect(dueOf(terms)).toBe(new Date(2026, 11, 3, 20, 0).toISOString());
    expect(faultOf(terms, now)).toBeUndefined();
  });

  it('may have no last day', () => {
    expect(dueOf({ day: '', time: '20:00' })).toBe('');
    expect(faultOf({ ...terms, day: '' }, now)).toBeUndefined();
  });

  it('cannot end before they begin', () => {
    expect(faultOf({ ...terms, day: '2026-11-26', time: '18:59' }, now)).toBe('fault_past');
  });

  it.each(['0', '101', '', 'x', '8.5', '-1'])('do not pass from %s of 100', (pass) => {
    expect(faultOf({ ...terms, pass }, now)).toBe('fault_pass');
  });

  it('say what is no date', () => {
    expect(faultOf({ ...terms, day: '2026-13-01' }, now)).toBe('fault_due');
  });

  it('keep the minute over the fields and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (minute) => {
        const due = new Date(minute * 60_000).toISOString();
        // An hour that clocks run through twice has two moments for the same fields.
        const again = fieldsOf(dueOf(fieldsOf(due)) ?? '');
        expect(again).toEqual(fieldsOf(due));
      }),
    );
  });
});
