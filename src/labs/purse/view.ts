import type { PurseView } from '@/core/scenario/domains/purse/purse.ts';
import { readSum } from '@/core/wallet/amount.ts';
import { type Kit, word } from '../frame/kit.ts';
import { hundredths } from '../frame/sums.ts';
import type { PurseWords } from './section.ts';

/** What the purse shows. */
export function purseOf({ view }: Pick<Kit, 'view'>): PurseView {
  return view.of.purse as unknown as PurseView;
}

/** The words of the section. */
export function purseWords({ texts }: Pick<Kit, 'texts'>): PurseWords {
  return texts.sections.purse as PurseWords;
}

/** The name of somebody; the copy of a phone is called one. */
export function personName(kit: Pick<Kit, 'texts' | 'strings'>, id: string): string {
  const original = id.replace(/-copy$/, '');
  const name = purseWords(kit).people.find((person) => person.id === original)?.name ?? original;
  return original === id ? name : word(kit, 'purseCopyOf', { name });
}

/** A sum in som: `350 сом`, `12,50 сом`. */
export function som(kit: Pick<Kit, 'locale' | 'strings'>, amount: string): string {
  return word(kit, 'purseSom', { sum: hundredths(kit, amount, true) });
}

/** Tyiyn of a typed sum, or null. */
export function typedSom(text: string): string | null {
  const read = readSum(text, 2);
  return read.ok && read.amount !== '0' && read.amount.length <= 12 ? read.amount : null;
}
