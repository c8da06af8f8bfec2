import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { JudgedRun, JudgeRun } from '@/core/classroom/book/judge.ts';
import type { Json } from '@/core/record/event.ts';
import { type LabAnswer, type LabRequest, notFetched } from './lab-protocol.ts';

/** Plays runs of labs again: beside the page where the browser can, on it where it cannot. */
export interface LabJudge {
  /** The verdict as far as it is there; asking for one that is not begins it. */
  readonly judge: JudgeRun;
  /** A run step by step. */
  readonly replay: (lab: string, evidence: string) => Promise<LabAnswer>;
  /** Fetches what plays a lab, so that its runs can be judged without a connection later. */
  readonly warm: (lab: string) => Promise<unknown>;
  /** How many runs are still being played. */
  readonly waiting: () => number;
  /** All verdicts there are, by `runKey`, to be kept. */
  readonly verdicts: () => ReadonlyMap<string, JudgedRun>;
  readonly stop: () => void;
}

/** The name of a run of a lab under which its verdict is remembered: nobody is named in it. */
export function runKey(lab: string, evidence: string): string {
  return `${lab}.${bytesToHex(sha256(utf8ToBytes(evidence))).slice(0, 20)}`;
}

type Ask = (request: LabRequest) => Promise<LabAnswer>;

const onPage: Ask = (request) => import('./lab-run.ts').then(({ judgeRunOf }) => judgeRunOf(request));

function askWorker(worker: Worker): Ask {
  const waiting = new Map<number, (answer: LabAnswer) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer: LabAnswer }>) => {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
  let hasFailed = false;
  const asked = new Map<number, LabRequest>();
  worker.addEventListener('error', () => {
    hasFailed = true;
    // A browser without module workers says so here; what was asked is answered on the page.
    for (const [id, resolve] of waiting) {
      const request = asked.get(id);
      if (request) void onPage(request).then(resolve, () => resolve(fault));
    }
    waiting.clear();
  });
  return (request) => {
    if (hasFailed) return onPage(request);
    return new Promise((resolve) => {
      last += 1;
      asked.set(last, request);
      const id = last;
      waiting.set(id, (answer) => {
        asked.delete(id);
        resolve(answer);
      });
      worker.postMessage({ id, request });
    });
  };
}

const fault: LabAnswer = { run: { type: 'unreadable', code: notFetched } };
const noRules: LabAnswer = { run: { type: 'unreadable', code: 'no-rules' } };

function start(): { readonly ask: Ask; readonly stop: () => void } {
  try {
    const worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
    return { ask: askWorker(worker), stop: () => worker.terminate() };
  } catch {
    return { ask: onPage, stop: () => undefined };
  }
}

/**
 * Judges runs by the rules that `rulesOf` has of a lab (undefined for none). `known` are verdicts of earlier; `onVerdict` hears
 * that there are new ones, at most a few times a second.
 */
export function labJudge(
  rulesOf: (lab: string) => Json | undefined,
  known: Readonly<Record<string, JudgedRun>>,
  onVerdict: () => void,
): LabJudge {
  const verdicts = new Map(Object.entries(known));
  const asked = new Set<string>();
  let engine: ReturnType<typeof start> | undefined;
  let told: ReturnType<typeof setTimeout> | undefined;
  const ask = (lab: string, evidence: string, withSteps: boolean): Promise<LabAnswer> => {
    const rules = rulesOf(lab);
    if (rules === undefined) return Promise.resolve(noRules);
    engine ??= start();
    return engine.ask({ lab, rules, evidence, withSteps }).catch(() => fault);
  };
  const tell = () => {
    told ??= setTimeout(() => {
      told = undefined;
      onVerdict();
    }, 150);
  };
  return {
    judge: (lab, evidence) => {
      if (rulesOf(lab) === undefined) return noRules.run;
      const key = runKey(lab, evidence);
      const verdict = verdicts.get(key);
      if (verdict !== undefined || asked.has(key)) return verdict;
      asked.add(key);
      void ask(lab, evidence, false).then(({ run }) => {
        asked.delete(key);
        // Without a connection it stays open, and is tried again when the book is next reckoned for another reason.
        if (run.type === 'unreadable' && run.code === notFetched) return;
        verdicts.set(key, run);
        tell();
      });
      return undefined;
    },
    replay: (lab, evidence) => ask(lab, evidence, true),
    warm: (lab) => ask(lab, '', false),
    // What is judged but not yet told is not yet in the book.
    waiting: () => asked.size + (told === undefined ? 0 : 1),
    verdicts: () => verdicts,
    stop: () => {
      clearTimeout(told);
      engine?.stop();
    },
  };
}
