import { wakeTerms } from '@/islands/words/wake-terms.ts';

// For a page that has terms and nothing else to wake.
wakeTerms(document);
