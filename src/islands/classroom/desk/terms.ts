import type { SeedPolicy } from '@/core/classroom/assignment.ts';

/** The conditions of an assignment as the form holds them. */
export interface Terms {
  /** A day, `2026-12-03`; empty for no last day. */
  readonly day: string;
  /** A time of 24 hours, `20:00`. */
  readonly time: string;
  readonly pass: string;
  readonly tries: number;
  readonly seeds: SeedPolicy;
  readonly note: string;
}

/** How long a note may be, in characters; it travels in the link. */
export const noteLength = 200;

/** What a form cannot be issued with; each is a key of the words. */
export type TermsFault = 'fault_due' | 'fault_past' | 'fault_pass';

const two = (n: number) => String(n).padStart(2, '0');

/** The day of a clock as a date field writes it. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The conditions a form begins with: a week from now in the evening, from 80 of 100, all tries, one case for all. */
export function firstTerms(now: Date): Terms {
  const week = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 7);
  return { day: dayOf(week), time: '20:00', pass: '80', tries: 0, seeds: 'same', note: '' };
}

/** The last moment in time, ISO 8601 UTC, by the clock of the device; empty for none, undefined for what is no date. */
export function dueOf({ day, time }: Pick<Terms, 'day' | 'time'>): string | undefined {
  if (day === '') return '';
  const date = new Date(`${day}T${time === '' ? '23:59' : time}`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** The day and time fields of a last moment. */
export function fieldsOf(due: string): Pick<Terms, 'day' | 'time'> {
  const date = new Date(due);
  if (due === '' || Number.isNaN(date.getTime())) return { day: '', time: '' };
  return { day: dayOf(date), time: `${two(date.getHours())}:${two(date.getMinutes())}` };
}

/** How the clock of the device stands to UTC. @example zoneOf(new Date()) // => 'UTC+6' in Bishkek */
export function zoneOf(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${two(rest)}`}`;
}

/** The first thing that is wrong with the conditions; undefined when they can be issued. */
export function faultOf(terms: Terms, now: Date): TermsFault | undefined {
  const due = dueOf(terms);
  if (due === undefined) return 'fault_due';
  if (due !== '' && Date.parse(due) <= now.getTime()) return 'fault_past';
  return /^\d{1,3}$/.test(terms.pass.trim()) && Number(terms.pass) >= 1 && Number(terms.pass) <= 100
    ? undefined
    : 'fault_pass';
}
