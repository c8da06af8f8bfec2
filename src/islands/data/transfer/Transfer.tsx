import { useEffect, useRef, useState } from 'preact/hooks';
import type { Log } from '@/core/record/merge.ts';
import { fetchAhead } from '@/scan/load.ts';
import type { Words } from '../words.ts';
import { Read } from './Read.tsx';
import { Show } from './Show.tsx';
import type { ReadReport } from './use-reading.ts';

interface Props {
  readonly words: Words;
  readonly log: Log;
}

type Doing =
  | { readonly type: 'nothing' | 'read' }
  | { readonly type: 'show'; readonly events: Log; readonly isBack: boolean }
  | { readonly type: 'done'; readonly report: ReadReport; readonly missing: Log };

/** Takes the record to another phone by codes, and the other's here: first one way, then what is missing the other way. */
export function Transfer({ words, log }: Props) {
  const { say, count } = words;
  const [doing, setDoing] = useState<Doing>({ type: 'nothing' });
  /** Ids of the events that the other phone has seen here. */
  const shown = useRef<ReadonlySet<string>>(new Set());
  const title = useRef<HTMLHeadingElement>(null);
  const hasBegun = useRef(false);
  useEffect(fetchAhead, []);
  useEffect(() => {
    // The button that was pressed is gone; whoever goes by keyboard goes on from the heading of what came.
    if (hasBegun.current) title.current?.focus();
    hasBegun.current = true;
  }, [doing.type]);
  const show = (events: Log, isBack: boolean) => {
    shown.current = new Set([...shown.current, ...events.map(({ id }) => id)]);
    setDoing({ type: 'show', events, isBack });
  };
  const end = () => setDoing({ type: 'nothing' });
  const done = (report: ReadReport) => {
    const theirs = new Set([...report.events.map(({ id }) => id), ...shown.current]);
    setDoing({ type: 'done', report, missing: log.filter(({ id }) => !theirs.has(id)) });
  };
  const heading = (text: string) => (
    <h3 ref={title} tabIndex={-1}>
      {text}
    </h3>
  );
  return (
    <section class="card data-part" id="phones" aria-labelledby="data-phones">
      <h2 id="data-phones">{say('move_title')}</h2>
      {doing.type === 'nothing' && (
        <>
          <p>{say('move_text')}</p>
          <p>{say('move_before')}</p>
          <p>{say('move_what')}</p>
          {log.length === 0 && <p class="soft">{say('move_empty')}</p>}
          <div class="data-ways">
            <button type="button" class="button" disabled={log.length === 0} onClick={() => show(log, false)}>
              {say('show')}
            </button>
            <button type="button" class="button quiet" onClick={() => setDoing({ type: 'read' })}>
              {say('read')}
            </button>
          </div>
        </>
      )}
      {doing.type === 'show' && (
        <>
          {heading(say('show'))}
          <Show
            words={words}
            events={doing.events}
            after={say(doing.isBack ? 'show_back' : 'show_after')}
            onEnd={end}
          />
        </>
      )}
      {doing.type === 'read' && (
        <>
          {heading(say('read'))}
          <Read words={words} onDone={done} onEnd={end} />
        </>
      )}
      {doing.type === 'done' && (
        <>
          {heading(say('read_done'))}
          <p>{say('read_counts', { added: doing.report.added, already: doing.report.already })}</p>
          {doing.report.refused > 0 && <p>{say('read_refused', { count: doing.report.refused })}</p>}
          {doing.missing.length > 0 ? (
            <p>{count('back_offer', doing.missing.length)}</p>
          ) : (
            <p>{say('back_none')}</p>
          )}
          <div class="data-ways">
            {doing.missing.length > 0 && (
              <button type="button" class="button" onClick={() => show(doing.missing, true)}>
                {say('back_show')}
              </button>
            )}
            <button type="button" class="button quiet" onClick={end}>
              {say('end')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
