import { blocksKnown, type Collected } from '@/core/transfer/collect.ts';
import type { Words } from '../words.ts';

/** Missing codes are told by number only when they are this few: who lacks more waits for the round. */
const fewMissing = 12;

/** How many of the codes are read, and which are missing, as links of a chain and in words. */
export function Progress({
  words: { say },
  collected,
}: {
  readonly words: Words;
  readonly collected: Collected;
}) {
  const known = blocksKnown(collected);
  const { total, rows } = collected;
  const missing = known.flatMap((isKnown, at) => (isKnown ? [] : [at + 1]));
  return (
    <div class="move-progress">
      <p>
        <strong>{say('read_progress', { n: rows.size, total })}</strong>
      </p>
      <div
        class="move-blocks"
        role="progressbar"
        aria-label={say('read_bar')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={rows.size}
      >
        {known.map((isKnown, at) => (
          <span key={at} class={isKnown ? 'known' : ''} />
        ))}
      </div>
      {missing.length > 0 && missing.length <= fewMissing && (
        <p class="soft">{say('read_missing', { list: missing.join(', ') })}</p>
      )}
    </div>
  );
}
