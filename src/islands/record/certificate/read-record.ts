import type { Log } from '@/core/record/merge.ts';
import { type FileFault, readRecordFile } from '@/core/record/record-file.ts';
import { largestFile } from '@/storage/transfer.ts';

/** The events in a learner's file, to look at and not to keep; or why it cannot be read. */
export async function readRecord(file: Blob): Promise<Log | FileFault | 'too-large' | 'unreadable'> {
  if (file.size > largestFile) return 'too-large';
  let text: string;
  try {
    text = await file.text();
  } catch {
    // The file was moved or changed after it was chosen.
    return 'unreadable';
  }
  const read = readRecordFile(text);
  return typeof read === 'string' ? read : read.events;
}
