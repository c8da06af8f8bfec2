import { useEffect, useState } from 'preact/hooks';
import { follow } from '@/storage/classroom/classroom.ts';
import { type KeptCredential, listIssued } from '@/storage/classroom/issued.ts';

/** The certificates of a class as the store has them now; undefined until it has answered. */
export function useIssued(classId: string): readonly KeptCredential[] | undefined {
  const [issued, setIssued] = useState<readonly KeptCredential[]>();
  useEffect(() => {
    let isGone = false;
    const stop = follow(() => void listIssued(classId).then((rows) => !isGone && setIssued(rows)));
    return () => {
      isGone = true;
      stop();
    };
  }, [classId]);
  return issued;
}
