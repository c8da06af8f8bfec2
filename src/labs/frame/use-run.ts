import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { linkedSeed } from '@/core/random/linked-seed.ts';
import type { LabRun } from '@/core/record/run.ts';
import type { LabEvent } from '@/core/scenario/event.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import { loadRun, saveRun } from '@/storage/runs.ts';
import { onDeleted } from '@/storage/tabs.ts';
import { startEngine } from './engine.ts';
import type { Ask, Request, View } from './protocol.ts';
import { report } from './report.ts';
import { actionsOf, forkOf, withAction } from './run-document.ts';
import { beginRun } from './world.ts';

/** How the run stands: being opened, ready, older than the exercise is now, or without an engine. */
export type RunStatus = 'opening' | 'new' | 'resumed' | 'outdated' | 'failed';

/** A run of a lab on the page. */
export interface RunHandle {
  readonly status: RunStatus;
  readonly view: View | null;
  /** A name that changes when another run is opened. */
  readonly run: string;
  /** Whether the engine works at this moment. */
  readonly isBusy: () => boolean;
  readonly ask: Ask;
  /** Acts or pays; gives the events that followed, none while another request is under way. */
  readonly act: (request: Extract<Request, { type: 'act' | 'pay' | 'sign' }>) => Promise<readonly LabEvent[]>;
  /** Begins anew with a seed, or with a drawn one. */
  readonly restart: (seed?: string) => Promise<void>;
}

/**
 * Opens the last run of a lab or a new one, plays it in the engine and keeps it after every action. `onBusy` hears when work begins and, after the
 * screen has followed, when it has ended: a state of its own would draw everything anew before each action.
 */
export function useRun(scenario: Scenario, onBusy: () => void): RunHandle {
  const [status, setStatus] = useState<RunStatus>('opening');
  const [view, setView] = useState<View | null>(null);
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
    const answer = await ask({ type: 'open', scenario, seed: next.seed, fork: forkOf(next), actions });
    setView(answer.view);
    setStatus(how);
  };

  /** One thing at a time; what goes wrong is told by the status, never thrown at the page. */
  const alone = async <T>(job: () => Promise<T>, otherwise: T): Promise<T> => {
    working.current = true;
    onBusy();
    try {
      return await job();
    } catch {
      setStatus('failed');
      return otherwise;
    } finally {
      working.current = false;
      // A new view tells by itself, once it is drawn and the focus has moved; this is for work that brought none.
      setTimeout(onBusy, 200);
    }
  };

  useEffect(() => {
    engine.current = startEngine();
    void alone(async () => {
      const last = await loadRun(scenario.id);
      const wanted = scenario.endless ? undefined : linkedSeed(location.hash);
      // A link to another case begins that one; the run of before stays stored.
      const stored = wanted === undefined || last?.seed === wanted ? last : undefined;
      if (stored && actionsOf(scenario, stored))
        await enter(stored, stored.actions.length > 1 ? 'resumed' : 'new');
      // The practice world always stands there, as revision 0 until it is first opened: nothing of it is outdated then.
      else
        await enter(
          await beginRun(scenario, ask, wanted),
          stored && stored.actions.length > 1 ? 'outdated' : 'new',
        );
    }, undefined);
    // The link may also be typed, or pressed, while the page is open.
    const follow = () => {
      const seed = linkedSeed(location.hash);
      if (seed !== undefined && seed !== run.current?.seed && !scenario.endless) void restart(seed);
    };
    addEventListener('hashchange', follow);
    // A run that was deleted elsewhere must not come back with the next press here.
    onDeleted(() => void alone(async () => enter(await beginRun(scenario, ask), 'new'), undefined));
    return () => {
      removeEventListener('hashchange', follow);
      engine.current?.stop();
    };
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
      void keep(withAction(before, action));
      return events;
    }, []);
  };

  const restart = async (seed?: string) => {
    if (working.current) return;
    // The address must not bring an earlier case back with the next visit.
    if (linkedSeed(location.hash) !== seed) history.replaceState(null, '', location.pathname);
    await alone(async () => {
      const next = await beginRun(scenario, ask, seed);
      await enter(next, 'new');
      await saveRun(next);
    }, undefined);
  };

  return { status, view, run: run.current?.id ?? '', isBusy: () => working.current, ask, act, restart };
}
