import type { Locale } from '@/core/locale/locale.ts';
import { startEngine } from '@/islands/search/engine.ts';
import { chynjyrPage } from './chynjyr-page.ts';

// As the site has it: in a worker.
const locale = document.documentElement.lang as Locale;
globalThis.benchPage = chynjyrPage(() => startEngine('/search-index.json', locale));
