import { codeInFrames } from '@/core/classroom/code-frames.ts';
import { type Collected, collect, wholeOf } from '@/core/transfer/collect.ts';
import { readFrame } from '@/core/transfer/frame.ts';

/** What the text of a QR code brought. */
export type Heard =
  /** The text of a whole code, or one out of a row that is complete. */
  | { readonly type: 'code'; readonly text: string }
  /** One more of a row: so many of so many are known. */
  | { readonly type: 'row'; readonly known: number; readonly total: number }
  /** Seen before, or nothing of ours. */
  | { readonly type: 'nothing' };

/** Rows that are collected side by side: one phone after another, and back again, loses nothing. */
const mostRows = 40;

/** Hears the texts of QR codes: single ones, and rows of codes, each phone's by itself. */
export function codeHearer(): (text: string) => Heard {
  const seen = new Set<string>();
  const rows = new Map<number, Collected | 'done'>();
  return (text) => {
    const frame = readFrame(text);
    if (frame === undefined || frame === 'newer') {
      if (seen.has(text)) return { type: 'nothing' };
      seen.add(text);
      return { type: 'code', text };
    }
    const before = rows.get(frame.transfer);
    if (before === 'done') return { type: 'nothing' };
    const { collected, brought } = collect(before, text);
    if (brought !== 'new' || collected === undefined) return { type: 'nothing' };
    rows.delete(frame.transfer);
    rows.set(frame.transfer, collected);
    const [oldest] = rows.keys();
    if (rows.size > mostRows && oldest !== undefined) rows.delete(oldest);
    const whole = wholeOf(collected);
    if (whole === 'broken') rows.delete(frame.transfer);
    const code = whole instanceof Uint8Array ? codeInFrames(whole) : undefined;
    if (whole instanceof Uint8Array) rows.set(frame.transfer, 'done');
    if (code !== undefined) return { type: 'code', text: code };
    return { type: 'row', known: collected.rows.size, total: collected.total };
  };
}
