/** The ids of the terms that a compiled text links, as `integrations/term-links.ts` leaves them in its frontmatter. */
export function linkedTerms(frontmatter: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const terms = frontmatter?.['terms'];
  return Array.isArray(terms) ? terms.filter((id) => typeof id === 'string') : [];
}
