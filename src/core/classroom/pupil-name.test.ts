import { describe, expect, it } from 'vitest';
import { pupilFault, tidyPupil } from './pupil-name.ts';

describe('the name or number that a pupil types', () => {
  it.each(['Айбек', 'Асанова Гүлзат', '7', '2024-17', 'Айбек 9-А', 'О‘тир', 'Nurbek B.'])(
    'may be %s',
    (name) => {
      expect(pupilFault(tidyPupil(name))).toBeUndefined();
    },
  );
  it.each([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['0555 12-34-56', 'phone'],
    ['Айбек +996 700 123456', 'phone'],
    ['4169 5800 1234 5678', 'phone'],
    ['21503199901234', 'phone'],
    ['aibek@mail.kg', 'mail'],
    ['@aibek', 'mail'],
    ['https://t.me/aibek', 'mail'],
    ['t.me/aibek', 'mail'],
    [`${'abandon '.repeat(11)}about`, 'secret'],
    ['А'.repeat(41), 'long'],
  ])('is not taken when it is %j: %s', (name, fault) => {
    expect(pupilFault(tidyPupil(name))).toBe(fault);
  });
});
