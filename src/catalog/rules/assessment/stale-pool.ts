import { locales } from '@/core/locale/locale.ts';
import { emptyRelease, readRelease, releaseFile } from '../../release/release-file.ts';
import { shortPools } from '../../stale.ts';
import type { ContentRule } from '../rule.ts';
import { factsOf } from './parts/facts.ts';

export const rule: ContentRule = {
  id: 'stale-pool',
  severity: 'error',
  over: 'content',
  about: 'A test has enough questions that are not stale for one attempt, in each language.',
  check: (room) => {
    const released = room.files.get(releaseFile);
    const { ages } = (released && readRelease(released).release) || emptyRelease;
    const facts = new Map([...factsOf(room)].map(([id, { fact }]) => [id, fact]));
    const pools = [...room.sheets.tests].flatMap(([course, { value }]) =>
      value === undefined ? [] : [{ course, ...value }],
    );
    return shortPools(pools, { ages, facts }, locales, room.today).map(({ file, field, found, wanted }) => {
      const sheet = [...room.sheets.tests.values()].find((each) => each.file === file);
      const line = sheet?.lineOf(['draw']);
      return { file, ...(line === undefined ? {} : { line }), field, found, mend: wanted };
    });
  },
};
