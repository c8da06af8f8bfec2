import type { TestResult } from '@/core/record/certificate.ts';
import type { Log } from '@/core/record/merge.ts';
import { attempts, bestAttempt } from './attempt.ts';

/** How the test of a course stands, by the best attempt that has ended. */
export function testResult(log: Log, course: string): TestResult {
  const best = bestAttempt(attempts(log, course));
  if (best === undefined) return { passed: false, share: 0, at: '' };
  return { passed: best.passed, share: best.score, at: best.endedAt ?? best.at };
}
