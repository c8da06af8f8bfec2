import { useEffect, useState } from 'preact/hooks';
import type { Ask, LoadQuestion } from './AskedQuestion.tsx';

/**
 * The prompts of questions by key, once they are fetched. Left out is what the site no longer asks so and, without
 * connection, what cannot be fetched: the page says something else in its place. `asks` is to stay the same object
 * from one drawing to the next.
 */
export function usePrompts(
  asks: ReadonlyMap<string, Ask | undefined>,
  load: LoadQuestion,
): ReadonlyMap<string, string> {
  const [prompts, setPrompts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    const found = [...asks].map(async ([key, ask]) => {
      const loaded = ask && (await load(ask));
      return loaded === undefined ? [] : [[key, loaded.prompt] as const];
    });
    Promise.allSettled(found).then((results) => {
      const whole = results.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
      if (isCurrent) setPrompts(new Map(whole));
    });
    return () => {
      isCurrent = false;
    };
  }, [asks]);
  return prompts;
}
