import type { Answers, Ask, Request } from './protocol.ts';

interface Reply {
  readonly id: number;
  readonly answer?: Answers[keyof Answers];
  readonly failed?: string;
}

/** Asks a worker; `broken` hears that the browser could not start it. */
function askWorker(worker: Worker, broken: () => void) {
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed === undefined) asked?.resolve(data.answer);
    else asked?.reject(new Error(data.failed));
  });
  worker.addEventListener('error', () => {
    broken();
    for (const { reject } of waiting.values()) reject(new Error('worker failed'));
    waiting.clear();
  });
  return (request: Request) =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ id: last, request });
    });
}

/** Starts the engine beside the main thread; a browser without module workers runs it on the page instead. */
export function startEngine(): { ask: Ask; stop: () => void } {
  let here: Promise<(request: Request) => Promise<unknown>> | undefined;
  const onPage = () => {
    here ??= import('./session.ts').then(({ createSession }) => createSession());
    return here;
  };
  let worker: Worker | undefined;
  let ask: ((request: Request) => Promise<unknown>) | undefined;
  let failed = false;
  let opened = false;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    ask = askWorker(worker, () => {
      failed = true;
    });
  } catch {
    failed = true;
  }
  const send = async (request: Request): Promise<unknown> => {
    if (!failed && ask) {
      try {
        const answer = await ask(request);
        opened ||= request.type === 'open';
        return answer;
      } catch (error) {
        // Before a run is open the place may change: a run that is open lives where it was opened.
        if (!failed || opened) throw error;
      }
    }
    return (await onPage())(request);
  };
  return { ask: send as Ask, stop: () => worker?.terminate() };
}
