import type { Call } from './engine.ts';
import { createSession, type Session } from './session.ts';

let session: Session | undefined;

addEventListener('message', async ({ data }: MessageEvent<Call>) => {
  session ??= createSession(data.indexHref, data.locale);
  const result =
    data.documents === undefined
      ? await session.ask(data.query, data.wanted)
      : await session.passages(data.query, data.documents);
  postMessage({ id: data.id, result });
});
