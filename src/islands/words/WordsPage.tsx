import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import { dueWords, wordCards, wordSetSize } from '@/core/review/word-cards.ts';
import type { Strings } from '@/i18n/fill.ts';
import { follow, type Health } from '@/storage/record.ts';
import { DueWords } from './DueWords.tsx';
import { EmptyList } from './EmptyList.tsx';
import { fetchGlossary } from './fetch-glossary.ts';
import type { GlossaryWord } from './glossary-word.ts';
import { SavedList } from './SavedList.tsx';
import type { AskedWord, SavedWord } from './saved-word.ts';
import { type Says, saysOf } from './says.ts';
import { WordReview } from './WordReview.tsx';

interface Props {
  readonly locale: Locale;
  readonly strings: Strings;
  /** Address of the terms, fetched once the list has any. */
  readonly termsHref: string;
  readonly glossaryHref: string;
  readonly coursesHref: string;
}

/** The words of the list that the glossary has, the longest waiting first. What left the glossary stays in the record. */
function savedWords(
  log: Log,
  now: number,
  glossary: ReadonlyMap<string, GlossaryWord>,
): readonly SavedWord[] {
  return wordCards(log, now).flatMap((card) => {
    const word = glossary.get(card.term);
    return word === undefined ? [] : [{ word, card }];
  });
}

/** The terms did not come; the list itself is in the record and safe. */
function NotFetched({ says: { say }, onRetry }: { readonly says: Says; readonly onRetry: () => void }) {
  return (
    <div class="words-home">
      <p class="note" role="alert">
        {say('not_fetched')}
      </p>
      <p>
        <button type="button" class="button" onClick={onRetry}>
          {say('retry')}
        </button>
      </p>
    </div>
  );
}

/** The page "my words": the list, what is due of it, and the cards. */
export function WordsPage({ locale, strings, termsHref, glossaryHref, coursesHref }: Props) {
  const says = useMemo(() => saysOf(strings, locale), [strings, locale]);
  const [glossary, setGlossary] = useState<ReadonlyMap<string, GlossaryWord> | 'fault'>();
  const [record, setRecord] = useState<{ log: Log; health: Health; now: number }>();
  const [asked, setAsked] = useState<readonly AskedWord[]>();
  const [isBack, setIsBack] = useState(false);
  useEffect(() => follow((log, health) => setRecord({ log, health, now: Date.now() })), []);
  const { say } = says;
  const hasWords = record !== undefined && wordCards(record.log, record.now).length > 0;
  const fetchWords = () => {
    setGlossary(undefined);
    fetchGlossary(termsHref).then(setGlossary, () => setGlossary('fault'));
  };
  useEffect(() => {
    if (hasWords) fetchWords();
  }, [hasWords]);
  if (record === undefined || (hasWords && glossary === undefined))
    return <p class="soft">{say('loading')}</p>;
  if (glossary === 'fault') return <NotFetched says={says} onRetry={fetchWords} />;
  const known = glossary ?? new Map<string, GlossaryWord>();
  const { log, health, now } = record;
  const saved = savedWords(log, now, known);
  if (asked !== undefined) {
    const end = () => {
      setAsked(undefined);
      setIsBack(true);
    };
    return <WordReview asked={asked} says={says} onEnd={end} />;
  }
  const begin = () => {
    const due = dueWords(
      saved.map(({ card }) => card),
      // The clock may have been set back since the page counted.
      Math.max(now, Date.now()),
    ).slice(0, wordSetSize);
    setAsked(
      due.flatMap(({ term, sittings }) => {
        const word = known.get(term);
        return word === undefined ? [] : [{ word, turn: sittings }];
      }),
    );
  };
  return (
    <div class="words-home">
      {(health === 'memory' || health === 'full') && <p class="note no-print">{say(`health_${health}`)}</p>}
      {saved.length === 0 ? (
        <EmptyList says={says} glossaryHref={glossaryHref} coursesHref={coursesHref} />
      ) : (
        <DueWords saved={saved} now={now} says={says} isBack={isBack} onBegin={begin} />
      )}
      <SavedList saved={saved} glossary={known} now={now} says={says} glossaryHref={glossaryHref} />
    </div>
  );
}
