import { useEffect } from 'preact/hooks';

/** Keeps the screen on while a component is shown, where the browser can; it is let go when the tab is hidden. */
export function useAwake(isOn: boolean): void {
  useEffect(() => {
    if (!isOn || navigator.wakeLock === undefined) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const hold = () => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (held) => {
          lock = held;
          if (isOver) void held.release();
        },
        () => {
          // A phone that saves its battery refuses; then a finger keeps the screen on.
        },
      );
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, [isOn]);
}
