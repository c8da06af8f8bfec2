import type { Kit } from '../frame/kit.ts';

/** What lab.yaml says about a request, in one language. */
export interface RequestTexts {
  readonly id: string;
  readonly note: string;
  readonly reasons: { readonly confirm: string; readonly refuse: string };
}

/** The words of all requests. */
export function textsOf({ texts }: Pick<Kit, 'texts'>): readonly RequestTexts[] {
  return (texts.sections.safe as { readonly requests: readonly RequestTexts[] }).requests;
}
