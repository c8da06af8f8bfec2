import type { ShownRequest } from '@/core/scenario/domains/requests/view.ts';
import type { Kit } from '../frame/kit.ts';

/** The words of one request in the page's language. */
export interface RequestWords {
  readonly id: string;
  readonly claim: string;
  readonly reason: string;
  readonly answer: string;
  readonly meaning?: string;
}

interface SectionWords {
  readonly apps: readonly { readonly id: string; readonly title: string }[];
  readonly items: { readonly items: readonly RequestWords[] };
}

const section = ({ texts }: Kit) => texts.sections.requests as SectionWords;

/** What the lab says about a request. */
export const wordsOf = (kit: Kit, { id }: ShownRequest): RequestWords | undefined =>
  section(kit).items.items.find((item) => item.id === id);

/** The name of the app a request says it is from. */
export const appName = (kit: Kit, { app }: ShownRequest): string =>
  section(kit).apps.find(({ id }) => id === app)?.title ?? app;
