import { useState } from 'preact/hooks';
import { labObject } from '@/core/record/other-objects.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import type { Kit } from '../frame/kit.ts';

/** The wallet's speeds; each has its tip in the scenario. */
export const speeds = ['slow', 'usual', 'fast'] as const;
/** One of the three speeds. */
export type Speed = (typeof speeds)[number];

/** A payment being prepared, as typed. */
export interface Draft {
  readonly to: string;
  readonly sum: string;
  readonly speed: Speed;
}

/** A payment of which nothing has been typed. */
export const emptyDraft: Draft = { to: '', sum: '', speed: 'usual' };

function readDraft(value: unknown, seed: string): Draft {
  if (typeof value !== 'object' || value === null) return emptyDraft;
  const { to, sum, speed, seed: of } = value as Record<string, unknown>;
  const sound = typeof to === 'string' && typeof sum === 'string' && of === seed;
  return sound ? { to, sum, speed: speeds.find((known) => known === speed) ?? 'usual' } : emptyDraft;
}

/** The payment being prepared; it survives a change of language and a reload, and belongs to one case. */
export function useDraft({ scenario, view }: Kit): [Draft, (change: Partial<Draft>) => void] {
  const object = labObject(scenario.id);
  const { seed } = view.state;
  const [draft, setDraft] = useState(() => readDraft(loadDraft(object, scenario.rev), seed));
  const change = (fields: Partial<Draft>) =>
    setDraft((now) => {
      const next = { ...now, ...fields };
      saveDraft(object, scenario.rev, { ...next, seed });
      return next;
    });
  return [draft, change];
}
