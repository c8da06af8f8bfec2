import type { Diploma } from './diploma.ts';

/** A public key for tests; its secret half is not kept. */
export const sampleKey = 'A2sX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKW';

/** A certificate for tests. */
export const sampleDiploma: Diploma = {
  id: 'urn:uuid:0b54a4cc-6a1a-4a5c-9f0c-6b7b7c1f3b1e',
  name: 'Айпери Бакытбекова',
  issuer: { key: sampleKey, name: '№7 мектеп', official: 'Г. Т. Асанова' },
  title: 'Ачкычтар, капчыктар жана калыбына келтирүү',
  about: 'Чынжыр академиясынын курсу.',
  criteria: 'Курстун бардык сабагы аяктады.',
  href: 'https://chynjyr.example/ky/courses/keys-wallets-recovery/',
  locale: 'ky',
  percent: 87,
  basis: 'checked',
  evidence: 'Жыйынтык: 87%.',
  from: '2026-11-26T10:15:30Z',
};
