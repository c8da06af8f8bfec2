import type { Locale } from '@/core/locale/locale.ts';
import type { Wanted } from '@/search/read/search-index.ts';
import type { Session } from './session.ts';

/** A question on its way to the worker. */
export interface Call {
  readonly id: number;
  readonly indexHref: string;
  readonly locale: Locale;
  readonly query: string;
  readonly wanted?: Wanted;
  /** The documents whose passages are wanted, instead of an answer. */
  readonly documents?: readonly number[];
}

type Ask = Pick<Call, 'query' | 'wanted' | 'documents'>;

/**
 * Starts search beside the main thread: code and index come there, so that typing never waits for them. A browser
 * without module workers runs the same session on the page.
 */
export function startEngine(indexHref: string, locale: Locale): Session {
  const worker = inWorker(indexHref, locale);
  let here: Promise<Session> | undefined;
  const onPage = async ({ query, wanted, documents }: Ask): Promise<unknown> => {
    here ??= import('./session.ts').then(({ createSession }) => createSession(indexHref, locale));
    try {
      const session = await here;
      return await (documents === undefined
        ? session.ask(query, wanted)
        : session.passages(query, documents));
    } catch {
      here = undefined;
      return 'unreachable';
    }
  };
  const send = async (ask: Ask): Promise<unknown> => {
    try {
      return await (worker?.(ask) ?? onPage(ask));
    } catch {
      return onPage(ask);
    }
  };
  return {
    ask: (query, wanted) =>
      send(wanted === undefined ? { query } : { query, wanted }) as ReturnType<Session['ask']>,
    passages: (query, documents) => send({ query, documents }) as ReturnType<Session['passages']>,
  };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Asks a worker; rejects once the browser could not start it. `undefined` where there are none. */
function inWorker(indexHref: string, locale: Locale): ((ask: Ask) => Promise<unknown>) | undefined {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
  const waiting = new Map<number, Waiting>();
  let broken = false;
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; result: unknown }>) => {
    waiting.get(data.id)?.resolve(data.result);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    broken = true;
    for (const { reject } of waiting.values()) reject(new Error('worker failed'));
    waiting.clear();
  });
  return (ask) =>
    new Promise((resolve, reject) => {
      if (broken) return reject(new Error('worker failed'));
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ id: last, indexHref, locale, ...ask } satisfies Call);
    });
}
