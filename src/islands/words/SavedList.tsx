import { useEffect, useRef, useState } from 'preact/hooks';
import { locales } from '@/core/locale/locale.ts';
import type { GlossaryWord } from './glossary-word.ts';
import { keepWord } from './saved-button.ts';
import type { SavedWord } from './saved-word.ts';
import type { Says } from './says.ts';

interface Props {
  readonly saved: readonly SavedWord[];
  readonly glossary: ReadonlyMap<string, GlossaryWord>;
  readonly now: number;
  readonly says: Says;
  readonly glossaryHref: string;
}

function Other({ word, says: { locale } }: { readonly word: GlossaryWord; readonly says: Says }) {
  const own = word.term[locale].toLowerCase();
  const others = locales.filter((other) => other !== locale && word.term[other].toLowerCase() !== own);
  return (
    <p class="soft">
      {others.map((other, at) => (
        <span key={other}>
          {at > 0 && ' · '}
          <span lang={other}>{word.term[other]}</span>
        </span>
      ))}
    </p>
  );
}

/** The list itself, in the order of the alphabet; on paper it is two columns to cut and fold into cards. */
export function SavedList({ saved, glossary, now, says, glossaryHref }: Props) {
  const { say, count, when, locale } = says;
  const [gone, setGone] = useState<string>();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (gone !== undefined) undo.current?.focus();
  }, [gone]);
  const whenOf = ({ sittings, dueAt }: SavedWord['card']) => {
    if (sittings === 0) return say('new');
    return Date.parse(dueAt) <= now ? say('now') : say('next', { when: when(dueAt, now) });
  };
  // Chromium orders Kyrgyz letters rightly too, by the root order of Unicode.
  const rows = [...saved].sort((a, b) => a.word.term[locale].localeCompare(b.word.term[locale], locale));
  const goneWord = gone === undefined ? undefined : glossary.get(gone);
  const putBack = () => {
    if (gone !== undefined) keepWord(gone, true);
    setGone(undefined);
  };
  return (
    <section class="words-list" aria-labelledby={rows.length > 0 ? 'words-list' : undefined}>
      <div role="status" class="no-print">
        {goneWord && (
          <p class="note words-gone">
            {say('taken_out', { term: goneWord.term[locale] })}
            <button type="button" class="button quiet" ref={undo} onClick={putBack}>
              {say('put_back')}
            </button>
          </p>
        )}
      </div>
      {rows.length > 0 && (
        <>
          <h2 id="words-list">{count('words', rows.length)}</h2>
          <ul>
            {rows.map(({ word, card }) => (
              <li key={word.id}>
                <div class="words-name">
                  <a href={word.href}>{word.term[locale]}</a>
                  <Other word={word} says={says} />
                </div>
                <p class="words-means">{word.definition}</p>
                <p class="soft words-when no-print">{whenOf(card)}</p>
                <button
                  type="button"
                  class="words-out no-print"
                  onClick={() => {
                    keepWord(word.id, false);
                    setGone(word.id);
                  }}
                >
                  {say('take_out')}
                  <span class="visually-hidden">: {word.term[locale]}</span>
                </button>
              </li>
            ))}
          </ul>
          <p class="words-ways no-print">
            <a class="button quiet" href={glossaryHref}>
              {say('to_glossary')}
            </a>
            <button type="button" class="button quiet" onClick={() => print()}>
              {say('print')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
