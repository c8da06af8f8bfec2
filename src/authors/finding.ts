import type { Finding } from '@/catalog/rules/rule.ts';
import type { Locale } from '@/core/locale/locale.ts';

/** Where on a page a finding belongs: a block of its text by its place from 0, a question or a fact by its id, or the title. */
export type Spot =
  | { readonly kind: 'block'; readonly index: number }
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'title' };

/** A finding with the page that shows what it speaks of. */
export interface Placed extends Finding {
  /** Address of the page below the language, such as `courses/keys/first-key`; none for what no page shows. */
  readonly page?: string;
  /** The one language it is about, where it is about one. */
  readonly locale?: Locale;
  readonly spot: Spot;
}

/** What the dev server tells the panel. */
export interface Report {
  /** Whether the pages are made of the files as they stand. */
  readonly isWhole: boolean;
  /** Whether texts are shown lengthened and in brackets. */
  readonly isPseudo: boolean;
  readonly findings: readonly Placed[];
}

/** The order in which findings are told: errors first, then by place. */
export function byWeight(findings: readonly Placed[]): readonly Placed[] {
  const rank = ({ severity }: Placed) => (severity === 'error' ? 0 : 1);
  return findings.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.file < other.file ? -1 : one.file > other.file ? 1 : (one.line ?? 0) - (other.line ?? 0)),
  );
}

/** A place as an author types it into an editor. @example placeName({ file: 'content/a.yaml', line: 3 }) // => 'content/a.yaml:3' */
export function placeName({ file, line }: Pick<Finding, 'file' | 'line'>): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** Findings that say the same of one file together, in their order: thirty texts to write are one thing to be told. */
export function alike(findings: readonly Placed[]): readonly (readonly [Placed, ...Placed[]])[] {
  const groups = new Map<string, [Placed, ...Placed[]]>();
  for (const finding of findings) {
    const key = [finding.file, finding.rule, finding.mend].join('\0');
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
