import { nameFault } from '@/core/record/certificate-name.ts';
import { own } from './learner.ts';
import { readText, writeText } from './web-storage.ts';

const key = own('certificate-name');

/** The name that this page's learner wished to keep for certificates (`chynjyr.certificate-name`); empty when there is none, or it is no name. */
export function keptName(): string {
  const text = readText('local', key) ?? '';
  return nameFault(text) === undefined ? text : '';
}

/** Keeps the name on this device, or forgets it for null. */
export function keepName(name: string | null): void {
  writeText('local', key, name === '' ? null : name);
}
