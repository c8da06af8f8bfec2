import type { Locale } from '@/core/locale/locale.ts';
import { type Asked, asked } from '../frame/asked.ts';
import type { Question } from './schema.ts';

/** An address to compare, in one language. */
export interface Other {
  readonly id: string;
  readonly text: string;
  readonly address?: string | undefined;
  readonly same?: string | undefined;
  readonly differs?: string | undefined;
}

/** A compare-addresses question in one language. */
export interface CompareAddresses extends Asked {
  readonly known: { readonly text: string; readonly address?: string | undefined };
  readonly others: readonly Other[];
}

/** The question in one language, with no more than the island needs. */
export function props(question: Question, locale: Locale): CompareAddresses {
  const { known, others } = question;
  return {
    ...asked(question, locale),
    known: { text: known.text[locale], address: known.address },
    others: others.map(({ id, text, address, same, differs }) => {
      return { id, text: text[locale], address, same: same?.[locale], differs: differs?.[locale] };
    }),
  };
}
