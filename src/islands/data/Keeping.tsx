import { useEffect, useState } from 'preact/hooks';
import type { Log } from '@/core/record/merge.ts';
import { formatDay, formatNumber } from '@/i18n/date.ts';
import { askForPromise } from '@/storage/keeping.ts';
import { measureSpace, type Space } from '@/storage/space.ts';
import { lastExport } from '@/storage/transfer.ts';
import type { Words } from './words.ts';

const units = ['space_kb', 'space_mb', 'space_gb'] as const;

/** A size in the unit that gives it one to three digits; from 1 KB, since nobody thinks in bytes. */
function sizeOf(bytes: number, { say, locale }: Words): string {
  let size = Math.max(1, bytes / 1024);
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return say(units[unit] ?? units[0], {
    n: formatNumber(size < 10 ? Math.round(size * 10) / 10 : Math.round(size), locale),
  });
}

interface Props {
  readonly words: Words;
  readonly log: Log;
  /** Changes whenever the record was saved to a file. */
  readonly saved: number;
}

/** How much is kept, how firmly, and when it was last saved to a file. */
export function Keeping({ words, log, saved }: Props) {
  const { say, locale } = words;
  const [space, setSpace] = useState<Space>();
  const [refused, setRefused] = useState(false);
  useEffect(() => void measureSpace().then(setSpace), [log.length]);
  const ask = async () => {
    const promised = await askForPromise();
    setRefused(!promised);
    setSpace(await measureSpace());
  };
  const exported = lastExport();
  const since = exported === undefined ? 0 : log.filter(({ at }) => at > exported).length;
  const { used, allowed, promised } = space ?? {};
  const isAskable = promised === false && log.length > 0;
  return (
    <section class="card data-part" aria-labelledby="data-keeping" data-saved={saved}>
      <h2 id="data-keeping">{say('keep_title')}</h2>
      <dl class="data-facts">
        <div>
          <dt>{say('keep_records')}</dt>
          <dd>{formatNumber(log.length, locale)}</dd>
        </div>
        <div>
          <dt>{say('keep_space')}</dt>
          <dd>
            {used === undefined
              ? say('keep_unsaid')
              : allowed === undefined
                ? sizeOf(used, words)
                : say('space_of', { used: sizeOf(used, words), allowed: sizeOf(allowed, words) })}
          </dd>
        </div>
        <div>
          <dt>{say('keep_export')}</dt>
          <dd>
            {exported === undefined
              ? say('export_never')
              : say('export_since', { day: formatDay(exported, locale), count: since })}
          </dd>
        </div>
        <div>
          <dt>{say('keep_promise')}</dt>
          <dd>{say(promised === undefined ? 'keep_unsaid' : promised ? 'promise_yes' : 'promise_no')}</dd>
        </div>
      </dl>
      {promised === false && log.length === 0 && <p class="soft">{say('promise_later')}</p>}
      {isAskable && (
        <>
          <p class="soft">{say('promise_means')}</p>
          <button type="button" class="button quiet" onClick={() => void ask()}>
            {say('promise_ask')}
          </button>
        </>
      )}
      <p role="status" class="data-told">
        {refused && say('promise_refused')}
      </p>
    </section>
  );
}
