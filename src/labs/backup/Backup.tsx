import { useEffect, useRef, useState } from 'preact/hooks';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';

/** How many positions are passed, as links. */
function Progress({ kit }: { readonly kit: Kit }) {
  const total = kit.scenario.backup.positions;
  const done = total - kit.view.state.backup.asked.length;
  return (
    <p class="links">
      {Array.from({ length: total }, (_, index) => (
        <LinkIcon key={index} state={index < done ? 'closed' : 'open'} />
      ))}
      <span>{word(kit, 'backupCount', { done, total })}</span>
    </p>
  );
}

/** The words once more, for those whose paper is wrong or lost. */
function WordsAgain({ kit }: { readonly kit: Kit }) {
  const [words, setWords] = useState<readonly string[]>([]);
  const toggle = async () => {
    setWords(words.length ? [] : await kit.ask({ type: 'words' }));
    await kit.act({ t: 'ui', what: words.length ? 'hide' : 'reveal', id: 'words' });
  };
  return (
    <div>
      <button
        type="button"
        class="text-button"
        aria-expanded={words.length > 0}
        onClick={() => void toggle().catch(() => undefined)}
      >
        {word(kit, words.length ? 'hideWordsAgain' : 'showWordsAgain')}
      </button>
      {words.length > 0 && (
        <ol class="words" lang="en" translate={false}>
          {words.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** The backup check: a position, four tiles; a miss is told and the position asked again later. */
export function Backup({ kit }: { readonly kit: Kit }) {
  const [verdict, setVerdict] = useState<{ right: boolean; position: number } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = kit.view.backup;
  // The tile that was pressed is gone, so the focus goes to the next question.
  useEffect(() => {
    if (verdict) heading.current?.focus();
  }, [verdict]);
  const answer = async (tile: number) => {
    if (!question) return;
    const events = await kit.act({ t: 'backup.answer', position: question.position, tile });
    const right = events.some(({ type }) => type === 'backup.right');
    setVerdict({ right, position: question.position });
  };
  return (
    <section class="backup">
      <h3 ref={heading} tabIndex={-1}>
        {question ? word(kit, 'backupAsk', { n: question.position + 1 }) : word(kit, 'backupPassed')}
      </h3>
      <Progress kit={kit} />
      {question && (
        <ol class="tiles">
          {question.tiles.map((text, tile) => (
            <li key={text}>
              <button type="button" onClick={() => void answer(tile)}>
                <span class="visually-hidden">{word(kit, 'tile', { n: tile + 1 })} </span>
                <span lang="en" translate={false}>
                  {text}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <div role="status">
        {verdict && (
          <p class={verdict.right ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={verdict.right ? 'closed' : 'open'} />
            <span>
              {word(kit, verdict.right ? 'backupRight' : 'backupMissed', { n: verdict.position + 1 })}
            </span>
          </p>
        )}
      </div>
      {question && <WordsAgain kit={kit} />}
    </section>
  );
}
