import type { DocumentKind } from '../documents.ts';

/** Documents are numbered in this order of kinds; of two that are as good, the earlier comes first. */
export const kindOrder: readonly DocumentKind[] = ['term', 'lab', 'page', 'section'];

/** The entry of a term is what a person who types the term wants first. */
export const kindBoost: Readonly<Record<DocumentKind, number>> = { term: 1.5, section: 1, lab: 1.2, page: 1 };

/** What the two bits of a posting count: in the text, often in the text, in a name, the name itself. */
export const weightValues: readonly number[] = [1, 1.8, 5, 9];
