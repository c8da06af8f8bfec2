import { useEffect, useState } from 'preact/hooks';
import type { Assignment } from '@/core/classroom/assignment.ts';
import { listAssignments } from '@/storage/classroom/classroom.ts';

/** The assignment that another is to be like: undefined while it is looked for or none is asked for, `none` where there is no such. */
export function useOriginal(classId: string, id: string): Assignment | 'none' | undefined {
  const [original, setOriginal] = useState<Assignment | 'none'>();
  useEffect(() => {
    setOriginal(undefined);
    if (classId === '') return;
    let isGone = false;
    void listAssignments(classId).then((kept) => {
      const found = kept.find((each) => each.id === id)?.assignment;
      if (!isGone) setOriginal(found ?? 'none');
    });
    return () => {
      isGone = true;
    };
  }, [classId, id]);
  return original;
}
