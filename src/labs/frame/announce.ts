import type { LabEvent } from '@/core/scenario/event.ts';
import { learnerId } from '@/core/scenario/scenario.ts';
import { type Kit, money, nameOf, word } from './kit.ts';

type Context = Pick<Kit, 'strings' | 'texts' | 'view' | 'locale'>;

function sentence(kit: Context, { type, data }: LabEvent): string {
  const mine = data.from === learnerId;
  if (type === 'message') return word(kit, 'said-message', { name: nameOf(kit, String(data.from)) });
  if (type !== 'tx.included' || (!mine && data.to !== learnerId)) return '';
  const values = { sum: money(kit, String(data.value)), block: Number(data.block) };
  return word(kit, mine ? 'said-sent' : 'said-received', values);
}

/** What a screen reader is told of a turn: messages, and payments to and from the learner that came into a block. */
export function announcement(kit: Context, events: readonly LabEvent[]): string {
  return events
    .map((event) => sentence(kit, event))
    .filter(Boolean)
    .join(' ');
}
