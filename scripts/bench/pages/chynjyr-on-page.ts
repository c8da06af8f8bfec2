import type { Locale } from '@/core/locale/locale.ts';
import { createSession } from '@/islands/search/session.ts';
import { chynjyrPage } from './chynjyr-page.ts';

// The slowing of DevTools does not reach workers, so time is taken with the same session on the page.
const locale = document.documentElement.lang as Locale;
globalThis.benchPage = chynjyrPage(() => createSession('/search-index.json', locale));
