import { databaseOf, here } from './learner.ts';

/** What one tab tells the others of the same learner: the record changed, it was deleted, or everything on the device was. */
export type News = 'changed' | 'deleted' | 'emptied';

let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
  try {
    channel ??= new BroadcastChannel(databaseOf(here));
  } catch {
    // An old browser has none, a strict one forbids them; the record goes on without.
  }
  return channel;
}

/** Tells the other tabs of this learner; where tabs cannot talk, they look again when they come into view. */
export function announce(news: News): void {
  open()?.postMessage(news);
}

/** Hears that another tab has deleted the record: what this one still holds must not be written back. */
export function onDeleted(listener: () => void): void {
  onNews((news) => {
    if (news !== 'changed') listener();
  });
}

/** Hears the other tabs, and takes a tab's coming into view (also back from the browser's cache) as a change. */
export function onNews(listener: (news: News) => void): void {
  open()?.addEventListener('message', ({ data }) =>
    listener(data === 'deleted' || data === 'emptied' ? data : 'changed'),
  );
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener('changed');
  });
}
