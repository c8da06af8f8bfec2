import { useEffect, useState } from 'preact/hooks';
import type { ClassData } from '../book/read-class.ts';
import type { LoadJudging } from '../frame/judging.ts';
import { type Choice, loadSet, type SheetSet } from './sheet-set.ts';

/** The questions of the sheets: none before a code is typed. */
export type SetState =
  | { readonly type: 'none' | 'loading' }
  | { readonly type: 'fault'; readonly retry: () => void }
  | { readonly type: 'ready'; readonly set: SheetSet };

/** Loads the questions and what judges them for a choice and the pin of a code; undefined while no code is typed. */
export function useSet(
  data: ClassData,
  choice: Choice,
  pin: string | undefined,
  load: LoadJudging,
): SetState {
  const name = pin === undefined ? '' : `${choice.id}#${pin}`;
  const [came, setCame] = useState<{ readonly name: string; readonly set: SheetSet | undefined }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (pin === undefined) return;
    let isGone = false;
    const show = (set: SheetSet | undefined) => {
      if (!isGone) setCame({ name, set });
    };
    loadSet(data, choice, pin, load).then(show, () => show(undefined));
    return () => {
      isGone = true;
    };
  }, [name, tries]);
  if (pin === undefined) return { type: 'none' };
  if (came?.name !== name) return { type: 'loading' };
  const retry = () => {
    setCame(undefined);
    setTries(tries + 1);
  };
  return came.set === undefined ? { type: 'fault', retry } : { type: 'ready', set: came.set };
}
