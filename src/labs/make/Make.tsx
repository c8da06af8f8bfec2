import { useState } from 'preact/hooks';
import { type Kit, word } from '../frame/kit.ts';
import { Keep } from './Keep.tsx';

function Words({ words }: { readonly words: readonly string[] }) {
  return (
    <ol class="words" lang="en" translate={false}>
      {words.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ol>
  );
}

/** Makes the wallet: the words are shown on a press, to be written on paper, and it is asked where they will be kept. */
export function Make({ kit }: { readonly kit: Kit }) {
  const [words, setWords] = useState<readonly string[]>([]);
  // What goes wrong is told by the status of the run.
  const show = async () => {
    setWords(await kit.ask({ type: 'words' }));
    await kit.act({ t: 'ui', what: 'reveal', id: 'words' });
    kit.say(word(kit, 'wordsShown'));
  };
  const hide = async () => {
    setWords([]);
    await kit.act({ t: 'ui', what: 'hide', id: 'words' });
  };
  return (
    <>
      <section>
        <h3>{word(kit, 'wordsTitle')}</h3>
        {words.length > 0 ? (
          <Words words={words} />
        ) : (
          <p class="words-veil" aria-hidden="true">
            • • •
          </p>
        )}
        <button
          type="button"
          class={words.length ? 'button quiet' : 'button'}
          onClick={() => void (words.length ? hide() : show()).catch(() => undefined)}
        >
          {word(kit, words.length ? 'hideWords' : 'showWords')}
        </button>
        <details>
          <summary>{word(kit, 'tagQuestion')}</summary>
          <p>{word(kit, 'tagAnswer')}</p>
        </details>
        <details>
          <summary>{word(kit, 'whyTwelve')}</summary>
          <p>{word(kit, 'whyTwelveAnswer')}</p>
        </details>
      </section>
      <Keep kit={kit} />
    </>
  );
}
