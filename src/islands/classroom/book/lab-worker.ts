import { type LabAnswer, type LabRequest, notFetched } from './lab-protocol.ts';
import { judgeRunOf } from './lab-run.ts';

// One after another: a phone has better things to do than to play thirty runs at once.
let turn: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<{ id: number; request: LabRequest }>) => {
  turn = turn.then(async () => {
    let answer: LabAnswer;
    try {
      answer = await judgeRunOf(data.request);
    } catch {
      answer = { run: { type: 'unreadable', code: notFetched } };
    }
    postMessage({ id: data.id, answer });
  });
});
