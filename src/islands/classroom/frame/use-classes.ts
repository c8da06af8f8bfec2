import { useEffect, useState } from 'preact/hooks';
import { follow, type KeptClass, listClasses, type RoomHealth } from '@/storage/classroom/classroom.ts';

/** What the room knows of its store. */
export interface RoomStore {
  readonly classes: readonly KeptClass[];
  readonly health: RoomHealth;
}

/** All classes of this device, followed over tabs, and how their store fares; undefined until they are read. */
export function useClasses(): RoomStore | undefined {
  const [store, setStore] = useState<RoomStore>();
  useEffect(() => {
    let isGone = false;
    const stop = follow((health) => {
      void listClasses().then((classes) => !isGone && setStore({ classes, health }));
    });
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return store;
}
