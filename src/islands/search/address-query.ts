import { secretPattern } from '@/core/wallet/secret-pattern.ts';

/** The question in the address of the page (`?q=`), '' if there is none. */
export function queryInAddress(): string {
  return new URLSearchParams(location.search).get('q')?.trim() ?? '';
}

/** Puts the question into the address without a new step of history, so that Back returns to these results. */
export function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

/**
 * What of a typed text may be asked: trimmed, and '' when it looks like a recovery phrase or a key, which must
 * reach neither the address nor the history of the browser. The guard of the page explains that to the reader.
 */
export function askable(typed: string): string {
  return secretPattern.test(typed) ? '' : typed.trim();
}
