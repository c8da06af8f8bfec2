import { fill } from '@/i18n/fill.ts';
import { tellChoice } from '../frame/tell-choice.ts';
import type { TellWords, ToldPart } from '../frame/told-part.ts';
import type { PlaceInText } from './props.ts';

/** Each marked part of the message with its reason, and how many were found when some were not. */
export function tell({ segments }: PlaceInText, answer: unknown, { strings }: TellWords): ToldPart[] {
  const marked = tellChoice(segments, answer);
  const hits = marked.filter(({ right }) => right === true).length;
  const total = segments.filter(({ correct }) => correct).length;
  const tally = { hits, total, alarms: marked.length - hits };
  const told = tellChoice(segments, answer, fill(strings['tally'] ?? '', tally));
  return told.map((part) => {
    return part.said === '' ? part : { ...part, mark: strings[part.right ? 'hit' : 'falseAlarm'] ?? '' };
  });
}

/** The message in which something was to be found. */
export function task({ from, segments }: PlaceInText): string {
  return `${from}: ${segments.map(({ text }) => text).join(' ')}`;
}
