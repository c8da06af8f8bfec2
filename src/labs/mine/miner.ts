import type { SearchRequest } from './search-worker.ts';
import { measure, type SearchNews, type SearchOrder, searchInSlices } from './slices.ts';

/** Whoever hashes: a worker of its own, or, where there are none, the page in short slices. */
export interface Hasher {
  readonly search: (order: SearchOrder, tell: (news: SearchNews) => void) => void;
  readonly measure: (milliseconds: number) => Promise<number>;
  readonly stop: () => void;
  readonly end: () => void;
}

function onPage(): Hasher {
  let stop = () => {};
  return {
    search: (order, tell) => {
      stop();
      stop = searchInSlices(order, 8, tell);
    },
    measure: async (milliseconds) => measure(Math.min(milliseconds, 50)),
    stop: () => stop(),
    end: () => stop(),
  };
}

function inWorker(worker: Worker): Hasher {
  const ask = (request: SearchRequest) => worker.postMessage(request);
  let hear: (data: SearchNews | { rate: number }) => void = () => {};
  worker.addEventListener('message', ({ data }) => hear(data));
  return {
    search: (order, tell) => {
      hear = (data) => 'at' in data && tell(data);
      ask({ type: 'search', ...order });
    },
    measure: (milliseconds) =>
      new Promise((resolve) => {
        hear = (data) => 'rate' in data && resolve(data.rate);
        ask({ type: 'measure', milliseconds });
      }),
    stop: () => {
      hear = () => {};
      ask({ type: 'stop' });
    },
    end: () => worker.terminate(),
  };
}

/** Starts whoever can hash here. */
export function startHasher(): Hasher {
  try {
    return inWorker(new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }));
  } catch {
    return onPage();
  }
}
