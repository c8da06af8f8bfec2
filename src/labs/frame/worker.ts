import type { Request } from './protocol.ts';
import { createSession } from './session.ts';

const session = createSession();
// One after another: a run is changed by each request.
let turn: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: Request }>) => {
  turn = turn.then(async () => {
    try {
      postMessage({ id: data.id, answer: await session(data.request) });
    } catch (error) {
      postMessage({ id: data.id, failed: String(error) });
    }
  });
});
