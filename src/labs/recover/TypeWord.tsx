import { useRef, useState } from 'preact/hooks';
import type { Json } from '@/core/record/event.ts';
import { type Kit, word } from '../frame/kit.ts';

interface Props {
  readonly kit: Kit;
  readonly at: number | null;
  readonly onPlaced: () => void;
}

interface Judged {
  readonly tile?: number;
  readonly what?: string;
}

/** A word typed for one place. The worker judges it; what was not given out here is cleared at once and kept nowhere. */
export function TypeWord({ kit, at, onPlaced }: Props) {
  const [typed, setTyped] = useState('');
  const [offers, setOffers] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const query = (what: Json) => kit.ask({ type: 'query', domain: 'recovery', what });
  const change = async (text: string) => {
    setTyped(text);
    setStopped('');
    const list = await query({ suggest: text });
    setOffers(Array.isArray(list) ? list.map(String) : []);
  };
  const clear = () => {
    setTyped('');
    setOffers([]);
    field.current?.focus();
  };
  const stop = async (what: string) => {
    clear();
    setStopped(what);
    await kit.act({ t: 'recovery.stop', what });
  };
  const take = async (text: string) => {
    if (at === null) return setStopped('full');
    const { tile, what } = (await query({ judge: text })) as Judged;
    if (tile === undefined) return stop(what ?? 'no-word');
    clear();
    onPlaced();
    await kit.act({ t: 'recovery.place', position: at, tile });
    return kit.say(word(kit, 'recoverPlaced', { n: at + 1, word: text.trim().toLowerCase() }));
  };
  const paste = async (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!/\s/.test(text.trim())) return;
    // A phrase is never pasted, not even a practice one.
    event.preventDefault();
    const { what } = (await query({ pasted: text })) as Judged;
    await stop(what ?? 'pasted');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    // The only word that begins like this is meant; a whole word stands for itself.
    const [only, ...others] = offers;
    const meant = only !== undefined && (others.length === 0 || only === typed.trim().toLowerCase());
    if (typed.trim()) void take(meant ? only : typed);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <label>
        {at === null ? word(kit, 'recoverFull') : word(kit, 'recoverWord', { n: at + 1 })}
        <input
          ref={field}
          class="field mono"
          value={typed}
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck={false}
          translate={false}
          aria-describedby="word-stop"
          onInput={(event) => void change(event.currentTarget.value)}
          onPaste={(event) => void paste(event)}
        />
      </label>
      {offers.length > 0 && (
        <ul class="word-bank" aria-label={word(kit, 'recoverOffers')}>
          {offers.map((text) => (
            <li key={text}>
              <button type="button" lang="en" translate={false} onClick={() => void take(text)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p id="word-stop" role="status" class={stopped ? 'note' : ''}>
        {stopped && word(kit, `stop-${stopped}`)}
      </p>
      <button type="submit" class="button quiet">
        {word(kit, 'recoverPut')}
      </button>
    </form>
  );
}
