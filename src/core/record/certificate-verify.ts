import {
  type CertificateFields,
  certificateCode,
  certificateDay,
  certificatePercent,
  evidenceDigest,
  readCode,
} from './certificate-code.ts';
import { type Evidence, shareOf } from './certificate-evidence.ts';
import { issuedIn } from './certificate-issue.ts';
import { type Log, mergeLogs } from './merge.ts';
import { parseObject } from './parse-object.ts';

/** What somebody reads off a certificate. */
export interface Claim extends CertificateFields {
  /** As typed. */
  readonly code: string;
}

/** Whether a certificate fits a record, and what does not. */
export type Verdict =
  | {
      readonly type: 'fits';
      /** How many answers it rests on, in how many lessons, and the first and last day of them. */
      readonly answers: number;
      readonly lessons: number;
      readonly from: string;
      readonly to: string;
    }
  /** The record holds no certificate of this course. */
  | { readonly type: 'none' }
  /** What was typed is no code: signs are missing, or there are others than a code has. */
  | { readonly type: 'no-code' }
  /** The record holds one, but with another day, another result, or neither name nor code of this one. */
  | { readonly type: 'differs'; readonly fields: readonly ('day' | 'percent' | 'code')[] };

/** What a certificate says about what it rests on, but for the name, which no record holds. */
export function fieldsOf(evidence: Evidence): Omit<CertificateFields, 'name'> {
  const { course, events, test } = evidence;
  const last = [...events.map(({ at }) => at), test?.at ?? ''].reduce((a, b) => (a > b ? a : b), '');
  return { course, day: certificateDay(last), percent: certificatePercent(shareOf(evidence)) };
}

function fitting({ events }: Evidence): Verdict {
  const names = events.map(({ object }) => parseObject(object)).filter((name) => name?.kind === 'question');
  const days = events.map(({ at }) => certificateDay(at)).sort();
  const lessons = new Set(names.map((name) => (name?.kind === 'question' ? name.lesson : '')));
  return {
    type: 'fits',
    answers: names.length,
    lessons: lessons.size,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
  };
}

/**
 * Checks a certificate against a record, as from the learner's file: whether a course was completed there on that day with that
 * result, and whether the code covers exactly this, this name and these answers. It cannot tell who gave the answers.
 */
export function verifyCertificate(record: Log, claim: Claim): Verdict {
  const code = readCode(claim.code);
  if (code === undefined) return { type: 'no-code' };
  const issued = issuedIn(mergeLogs(record), claim.course);
  let closest: readonly ('day' | 'percent' | 'code')[] | undefined;
  for (const evidence of issued) {
    const found = fieldsOf(evidence);
    const wanted = certificateCode({ ...found, name: claim.name }, evidenceDigest(evidence));
    const checks = {
      day: found.day === claim.day,
      percent: found.percent === claim.percent,
      code: wanted === code,
    };
    const fields = (['day', 'percent', 'code'] as const).filter((field) => !checks[field]);
    if (fields.length === 0) return fitting(evidence);
    if (closest === undefined || fields.length < closest.length) closest = fields;
  }
  return closest === undefined ? { type: 'none' } : { type: 'differs', fields: closest };
}
