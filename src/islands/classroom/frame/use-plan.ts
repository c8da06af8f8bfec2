import { useEffect, useState } from 'preact/hooks';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';

interface FetchedPlan {
  readonly plan: ClassPlan | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

async function fetchPlan(href: string): Promise<ClassPlan> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.json();
}

/** Fetches what can be assigned, once, and again when asked to. */
export function usePlan(href: string): FetchedPlan {
  const [plan, setPlan] = useState<ClassPlan>();
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isGone = false;
    setFailed(false);
    fetchPlan(href).then(
      (fetched) => !isGone && setPlan(fetched),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [href, tries]);
  return { plan, hasFailed, retry: () => setTries(tries + 1) };
}
