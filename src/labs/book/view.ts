import type { BookView } from '@/core/scenario/domains/book/book.ts';
import type { Kit } from '../frame/kit.ts';
import type { BookWords } from './section.ts';

/** What the exchange shows. */
export function bookOf({ view }: Pick<Kit, 'view'>): BookView {
  return view.of.book as unknown as BookView;
}

/** The invented token, as the lab calls it. */
export function tokenName({ texts }: Pick<Kit, 'texts'>): string {
  return (texts.sections.book as BookWords).token;
}

/** Whether the learner has opened something. */
export function hasOpened({ view }: Pick<Kit, 'view'>, id: string): boolean {
  return view.state.log.some(({ type, data }) => type === 'ui' && data.what === 'open' && data.id === id);
}
