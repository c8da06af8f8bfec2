import { measure, type SearchOrder, searchInSlices } from './slices.ts';

/** What the page tells the worker. */
export type SearchRequest =
  | ({ readonly type: 'search' } & SearchOrder)
  | { readonly type: 'measure'; readonly milliseconds: number }
  | { readonly type: 'stop' };

let stop = () => {};

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  stop();
  if (data.type === 'measure') postMessage({ rate: measure(data.milliseconds) });
  if (data.type === 'search') stop = searchInSlices(data, 60, (news) => postMessage(news));
});
