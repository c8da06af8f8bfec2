import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import type { Strings } from '@/i18n/fill.ts';
import { isUncovered, knownLearners, thisLearner, uncover } from '@/storage/learners.ts';
import { follow, type Health } from '@/storage/record.ts';
import { ImportFile } from './file/ImportFile.tsx';
import { SaveFile } from './file/SaveFile.tsx';
import { Keeping } from './Keeping.tsx';
import { Cover } from './learners/Cover.tsx';
import { Learners } from './learners/Learners.tsx';
import { takeNotice } from './notice.ts';
import { DeleteAll } from './remove/DeleteAll.tsx';
import { DeleteLearner } from './remove/DeleteLearner.tsx';
import { Transfer } from './transfer/Transfer.tsx';
import { wordsOf } from './words.ts';

/** What the page hands to the island. */
export interface DataPageProps {
  readonly locale: Locale;
  readonly strings: Strings;
  /** Address of "my learning", to go back to when it was left for the PIN. */
  readonly mineHref: string;
}

/** The part of the page "where my data is" that needs the browser: how the record fares, who learns here, taking it along, deleting it. */
export function DataPage({ locale, strings, mineHref }: DataPageProps) {
  const words = wordsOf(strings, locale);
  const { say } = words;
  const [record, setRecord] = useState<{ log: Log; health: Health }>();
  const [isOpen, setOpen] = useState(true);
  const [notice, setNotice] = useState<string>();
  const [saved, setSaved] = useState(0);
  const [deletions, setDeletions] = useState(0);
  const noticed = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    setOpen(isUncovered());
    setNotice(takeNotice());
    let wasEmpty = false;
    return follow((log, health) => {
      setRecord({ log, health });
      // That all is deleted is true until something new is kept.
      if (wasEmpty && log.length > 0) setNotice((last) => (last === 'deleted' ? '' : last));
      wasEmpty = log.length === 0;
    });
  }, []);
  const isLoaded = record !== undefined;
  useEffect(() => {
    if (notice && isLoaded) noticed.current?.focus();
  }, [notice, isLoaded, deletions]);
  useEffect(() => {
    // What the address points at was not there yet when the page was loaded.
    if (isLoaded && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isLoaded]);
  const told = notice && (
    <p class="note" tabIndex={-1} ref={noticed}>
      {say(notice)}
    </p>
  );
  if (record === undefined) return <p class="data-loading soft">{say('loading')}</p>;
  const { log, health } = record;
  const open = (said: string) => {
    uncover(thisLearner().id);
    if (location.hash === '#mine' && said === '') location.replace(mineHref);
    setOpen(true);
    setNotice(said);
  };
  if (!isOpen)
    return (
      <div class="data-island">
        <div role="status">{told}</div>
        <Cover words={words} health={health} onOpen={open} />
      </div>
    );
  const isShared = knownLearners().length > 1;
  return (
    <div class="data-island">
      <div role="status">
        {health !== 'kept' && <p class="note data-health">{say(`health_${health}`)}</p>}
        {told}
      </div>
      <Keeping words={words} log={log} saved={saved} />
      <Learners words={words} health={health} />
      <Transfer words={words} log={log} />
      <section class="card data-part" id="file" aria-labelledby="data-file">
        <h2 id="data-file">{say('file_title')}</h2>
        {/* Begun anew after a deletion: what was said of files before it would be untrue now. */}
        <div class="data-acts" key={deletions}>
          <SaveFile words={words} count={log.length} onSaved={() => setSaved((times) => times + 1)} />
          <ImportFile words={words} />
        </div>
      </section>
      <section class="card data-part" id="delete" aria-labelledby="data-remove">
        <h2 id="data-remove">{say('remove_title')}</h2>
        <div class="data-acts">
          {isShared && (
            <div class="data-act">
              <h3>{say('delete_learner_title', { name: thisLearner().name || say('nameless') })}</h3>
              <p>{say('delete_learner_text')}</p>
              <DeleteLearner words={words} learner={thisLearner()} />
            </div>
          )}
          <DeleteAll
            words={words}
            count={log.length}
            isShared={isShared}
            onDeleted={(all) => {
              setNotice(all ? 'deleted' : 'delete_failed');
              setDeletions(deletions + 1);
            }}
          />
        </div>
      </section>
    </div>
  );
}
