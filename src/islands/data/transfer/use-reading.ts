import { useRef, useState } from 'preact/hooks';
import type { Log } from '@/core/record/merge.ts';
import { type Brought, type Collected, collect, wholeOf } from '@/core/transfer/collect.ts';
import { unpackEvents } from '@/core/transfer/pack.ts';
import { unsqueeze } from '@/storage/squeeze.ts';
import { joinEvents } from '@/storage/transfer.ts';

/** Why what was read cannot be taken. */
export type ReadFault = 'broken' | 'too-large' | 'old-browser' | 'newer' | 'not-ours';

/** What a finished reading brought. */
export interface ReadReport {
  readonly added: number;
  readonly already: number;
  readonly refused: number;
  /** Everything that was read, whether it was new or not. */
  readonly events: Log;
}

async function take(whole: Uint8Array): Promise<ReadReport | ReadFault> {
  const pressed = await unsqueeze(whole);
  if (typeof pressed === 'string') return pressed;
  const read = unpackEvents(pressed.text);
  if (typeof read === 'string') return read;
  const { added, already, refused } = await joinEvents(read.events);
  return { added, already, refused: refused.length + read.refused, events: read.events };
}

/** Gathers the texts of codes until they make a whole, and joins it to the record. */
export function useReading(onDone: (report: ReadReport) => void) {
  const [collected, setCollected] = useState<Collected>();
  const [last, setLast] = useState<Brought>();
  const [fault, setFault] = useState<ReadFault>();
  const held = useRef<Collected>();
  const isOver = useRef(false);

  const begin = () => {
    held.current = undefined;
    isOver.current = false;
    setCollected(undefined);
    setLast(undefined);
    setFault(undefined);
  };

  /** Takes one text; true once nothing more is wanted. */
  const hear = async (text: string): Promise<boolean> => {
    if (isOver.current) return true;
    const { collected: next, brought } = collect(held.current, text);
    held.current = next;
    setLast(brought);
    if (brought !== 'new' || next === undefined) return false;
    setCollected(next);
    const whole = wholeOf(next);
    if (whole === undefined) return false;
    isOver.current = true;
    const report = whole === 'broken' ? whole : await take(whole);
    if (typeof report === 'string') setFault(report);
    else onDone(report);
    return true;
  };

  return { collected, last, fault, hear, begin };
}
