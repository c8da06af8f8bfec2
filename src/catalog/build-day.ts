import { localDay } from '@/i18n/date.ts';

/** The day of the build, ISO 8601: what is past is decided on it. `BUILD_DAY` makes a build of another day, for tests. */
export const buildDay = process.env['BUILD_DAY'] ?? localDay(new Date().toISOString());
