import type { Json } from '@/core/record/event.ts';
import { labObject } from '@/core/record/other-objects.ts';
import type { LabEvent } from '@/core/scenario/event.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import { append } from '@/storage/record.ts';
import type { View } from './protocol.ts';

/** Tells the learner's record what a turn brought: begun at the first action, a step done, the end with its score. */
export function report(scenario: Scenario, view: View, events: readonly LabEvent[], isFirst: boolean): void {
  const object = labObject(scenario.id);
  const { rev } = scenario;
  const { seed } = view.state;
  const tell = (verb: 'started' | 'acted' | 'completed', result: Json) =>
    void append({ verb, object, rev, result });
  if (isFirst) tell('started', { seed });
  for (const { type, data } of events) {
    if (type === 'step.done') tell('acted', { seed, step: String(data.step) });
    if (type !== 'finished') continue;
    const { earned, total, details, ending } = view;
    tell('completed', { seed, ending: ending?.id ?? '', score: { type: 'points', earned, total, details } });
  }
}
