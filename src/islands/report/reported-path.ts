/**
 * The page a reader came from, as the link to the report says it in its query: `?/ky/glossary/wallet/`. Undefined for anything
 * else, since a query can be written by anybody: only addresses of this site pass, made of small Latin letters, digits and hyphens.
 */
export function reportedPath(search: string): string | undefined {
  const path = search.slice(1);
  return /^(\/[a-z0-9-]+)*\/(ky|ru|en|404)(\/[a-z0-9-]+)*\/?$|^\/([a-z0-9-]+\/)*$/.test(path) &&
    path.length < 300
    ? path
    : undefined;
}
