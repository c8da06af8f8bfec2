import type { Locale } from '@/core/locale/locale.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { plural } from '@/i18n/plural.ts';
import { isNarrow } from './Filters.tsx';
import type { Search } from './use-search.ts';

/** The line that says how a search fares, for eyes and for screen readers; '' when nothing is asked. */
export function statusOf({ state, wanted }: Search, strings: Strings, locale: Locale): string {
  switch (state.step) {
    case 'idle':
      return '';
    case 'loading':
    case 'slow':
      return strings[state.step] ?? '';
    case 'failed':
      return strings[state.fault] ?? '';
    case 'answered': {
      const { groups, query } = state.answer;
      const total = groups.reduce((sum, group) => sum + group.total, 0);
      if (total > 0) return plural(strings, 'found', total, locale);
      return fill(strings[isNarrow(wanted) ? 'none_here' : 'none'] ?? '', { query });
    }
  }
}
