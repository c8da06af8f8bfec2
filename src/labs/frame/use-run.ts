import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LabRun } from '@/core/record/run.ts';
import type { Action } from '@/core/scenario/action.ts';
import type { LabEvent } from '@/core/scenario/event.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import { loadRun, saveRun } from '@/storage/runs.ts';
import { onDeleted } from '@/storage/tabs.ts';
import { startEngine } from './engine.ts';
import type { Ask, Request, View } from './protocol.ts';
import { report } from './report.ts';
import { actionsOf, newRun, withAction } from './run-document.ts';

/** How the run stands: being opened, ready, older than the exercise is now, or without an engine. */
export type RunStatus = 'opening' | 'new' | 'resumed' | 'outdated' | 'failed';

/** A run of a lab on the page. */
export interface RunHandle {
  readonly status: RunStatus;
  readonly view: View | null;
  /** A name that changes when another run is opened. */
  readonly run: string;
  readonly busy: boolean;
  readonly ask: Ask;
  /** Acts or pays; gives the events that followed, none while another request is under way. */
  readonly act: (request: Extract<Request, { type: 'act' | 'pay' }>) => Promise<readonly LabEvent[]>;
  /** Begins anew with a seed, or with a drawn one. */
  readonly restart: (seed?: string) => Promise<void>;
}

/** Opens the last run of a lab or a new one, plays it in the engine and keeps it after every action. */
export function useRun(scenario: Scenario): RunHandle {
  const [status, setStatus] = useState<RunStatus>('opening');
  const [view, setView] = useState<View | null>(null);
  const [busy, setBusy] = useState(true);
  const engine = useRef<ReturnType<typeof startEngine>>();
  const run = useRef<LabRun>();
  const working = useRef(true);

  const ask = useCallback<Ask>(async (request) => {
    try {
      if (!engine.current) throw new Error('the engine has not started');
      return await engine.current.ask(request);
    } catch (error) {
      setStatus('failed');
      throw error;
    }
  }, []);

  const enter = async (next: LabRun, how: RunStatus) => {
    run.current = next;
    const actions = actionsOf(scenario, next) ?? [];
    const answer = await ask({ type: 'open', scenario, seed: next.seed, actions });
    setView(answer.view);
    setStatus(how);
  };

  /** One thing at a time; what goes wrong is told by the status, never thrown at the page. */
  const alone = async <T>(job: () => Promise<T>, otherwise: T): Promise<T> => {
    working.current = true;
    setBusy(true);
    try {
      return await job();
    } catch {
      setStatus('failed');
      return otherwise;
    } finally {
      working.current = false;
      setBusy(false);
    }
  };

  useEffect(() => {
    engine.current = startEngine();
    void alone(async () => {
      const stored = await loadRun(scenario.id);
      if (stored && actionsOf(scenario, stored))
        await enter(stored, stored.actions.length > 1 ? 'resumed' : 'new');
      else await enter(newRun(scenario), stored ? 'outdated' : 'new');
    }, undefined);
    // A run that was deleted elsewhere must not come back with the next press here.
    onDeleted(() => void alone(() => enter(newRun(scenario), 'new'), undefined));
    return () => engine.current?.stop();
  }, []);

  const keep = async (next: LabRun) => {
    run.current = next;
    const kept = await saveRun(next);
    // Another tab was ahead on the same way: go on from there.
    if (run.current !== next) return;
    run.current = kept;
    if (kept.actions.length > next.actions.length) await alone(() => enter(kept, 'resumed'), undefined);
  };

  const act: RunHandle['act'] = async (request) => {
    const before = run.current;
    if (working.current || !before) return [];
    return alone(async () => {
      const { view: next, events, action } = await ask(request);
      setView(next);
      report(scenario, next, events, before.actions.length === 1);
      void keep(withAction(before, action as Action));
      return events;
    }, []);
  };

  const restart = async (seed?: string) => {
    if (working.current) return;
    await alone(async () => {
      const next = newRun(scenario, seed);
      await enter(next, 'new');
      await saveRun(next);
    }, undefined);
  };

  return { status, view, run: run.current?.id ?? '', busy, ask, act, restart };
}
