import { isSeq, parseDocument, Scalar, type YAMLMap } from 'yaml';
import type { Locale } from '@/core/locale/locale.ts';

/** One review as `reviews.yaml` keeps it. */
export interface NewReview {
  readonly path: string;
  readonly language: Locale;
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  /** Digest of the words that were read. */
  readonly of: string;
}

/**
 * `reviews.yaml` with a review added, comments and other entries as they were. The same reader's earlier review of the same text is
 * taken out: it was of words that this one has read again.
 */
export function withReview(source: string, review: NewReview): string {
  const document = parseDocument(source, { schema: 'core' });
  const { contents } = document;
  if (!isSeq<YAMLMap>(contents)) throw new Error('reviews.yaml holds no list');
  contents.flow = false;
  contents.items = contents.items.filter(
    (each) => !(['path', 'language', 'by'] as const).every((field) => each.get?.(field) === review[field]),
  );
  const entry = document.createNode(review) as YAMLMap;
  const day = new Scalar(review.on);
  // Other readers of YAML take a bare day for a date.
  day.type = Scalar.QUOTE_SINGLE;
  entry.set('on', day);
  contents.items.push(entry);
  return document.toString({ lineWidth: 0 });
}
