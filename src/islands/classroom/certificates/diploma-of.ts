import { tidyLine } from '@/core/classroom/told.ts';
import { type Basis, type Diploma, longest, toSecond } from '@/core/credentials/diploma.ts';
import { makeUuid } from '@/sealing/keys.ts';
import type { KeptClass } from '@/storage/classroom/kept.ts';
import type { Words } from '../frame/words.ts';

/** A learner who is to get a certificate, as the teacher sees it before signing. */
export interface Candidate {
  readonly key: string;
  readonly name: string;
  /** As typed; empty for no result. */
  readonly percent: string;
  /** The result that the gradebook came to, in hundredths; undefined where the teacher types it. */
  readonly judged?: number;
  readonly picked: boolean;
  /** Whether the teacher has looked at this very name and said that it is right. */
  readonly confirmed: boolean;
}

/** For what the certificates are. */
export interface Subject {
  readonly title: string;
  /** Whole address of the course; empty for anything else. */
  readonly href: string;
}

/** The result as a whole number, undefined for none; NaN for what is no result. */
export function percentOf(text: string): number | undefined {
  const tidy = text.replace(/[%\s]/g, '');
  if (tidy === '') return undefined;
  return /^(100|\d{1,2})$/.test(tidy) ? Number(tidy) : Number.NaN;
}

/** What a result rests on: the book only as long as nobody has typed another one. */
export function basisOf({ judged, percent }: Pick<Candidate, 'judged' | 'percent'>): Basis {
  return judged !== undefined && percentOf(percent) === judged ? 'checked' : 'stated';
}

/** A certificate as it will be signed; `now` is the moment of issue. */
export function diplomaOf(
  candidate: Candidate,
  { title, href }: Subject,
  klass: KeptClass,
  { say, day, locale }: Words,
  now: string,
): Diploma {
  const percent = percentOf(candidate.percent);
  const basis = basisOf(candidate);
  const school = tidyLine(klass.school, longest.issuer);
  const teacher = tidyLine(klass.teacher, longest.official);
  return {
    id: `urn:uuid:${makeUuid()}`,
    name: tidyLine(candidate.name, longest.name),
    issuer: {
      key: klass.keys.sign.publicKey,
      name: school || teacher,
      official: school === '' ? '' : teacher,
    },
    title: tidyLine(title, longest.title),
    about: say(href === '' ? 'about_work' : 'about_course'),
    criteria: say(href === '' ? 'criteria_work' : 'criteria_course'),
    href,
    locale,
    ...(percent !== undefined && { percent }),
    basis,
    evidence: say(`evidence_${basis}`, { day: day(now) }),
    from: toSecond(now),
  };
}
