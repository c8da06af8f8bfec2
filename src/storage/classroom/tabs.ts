import { classroomDatabase } from './name.ts';

let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
  try {
    channel ??= new BroadcastChannel(classroomDatabase);
  } catch {
    // An old browser has none, a strict one forbids them; the room goes on without.
  }
  return channel;
}

/** Tells the other tabs of the room that something changed. */
export function announce(): void {
  open()?.postMessage('changed');
}

/** Hears the other tabs, and takes a tab's coming into view as a change. */
export function onOthers(listener: () => void): void {
  open()?.addEventListener('message', listener);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener();
  });
}
