import { useEffect, useState } from 'preact/hooks';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';

/** Fetches what the site has to be done, once, and again when asked to or when there is a connection again. */
export function usePlan(href: string) {
  const [plan, setPlan] = useState<ClassPlan>();
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const retry = () => setTries((now) => now + 1);
  useEffect(() => {
    if (plan !== undefined) return;
    let isGone = false;
    setFailed(false);
    fetch(href)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(href))))
      .then(
        (fetched: ClassPlan) => !isGone && setPlan(fetched),
        () => !isGone && setFailed(true),
      );
    addEventListener('online', retry);
    return () => {
      isGone = true;
      removeEventListener('online', retry);
    };
  }, [href, tries, plan === undefined]);
  return { plan, hasFailed, retry };
}
