import { readText, writeText } from './web-storage.ts';

const key = 'way-back';

/** The way from a question to the place that explains it. */
export interface WayBack {
  /** Address of the explaining place: path and anchor. */
  readonly to: string;
  /** Address of the page that asks, with the anchor of its question. */
  readonly from: string;
}

/** Keeps the way for this tab, when a learner leaves a page by a question's link to its explanation. */
export function keepWayBack({ to, from }: WayBack): void {
  writeText('session', key, `${to} ${from}`);
}

/** Forgets the way, once it is taken back or lost. */
export function forgetWayBack(): void {
  writeText('session', key, null);
}

/** Where the way back from a place leads, when one came there from a question in this tab; what is no way of ours gives undefined. */
export function wayBackFrom(place: string): string | undefined {
  const [to, from = '', ...rest] = (readText('session', key) ?? '').split(' ');
  // One slash at the start: two would lead to another site.
  const isOurs = rest.length === 0 && /^\/\w[^\s#]*#question-[\w-]+$/.test(from);
  return to === place && isOurs ? from : undefined;
}
