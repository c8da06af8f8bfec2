import { useState } from 'preact/hooks';
import { labObject } from '@/core/record/other-objects.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import { type Kit, word } from './kit.ts';

/** Letters wanted of own words: about one sentence. */
export const fewestLetters = 40;

/** A sentence in the learner's own words. It stays on this device; the run learns only how long it is. */
export function OwnWords({ kit, id }: { readonly kit: Kit; readonly id: string }) {
  const object = labObject(`${kit.scenario.id}-${id}`);
  const { seed } = kit.view.state;
  const [text, setText] = useState(() => {
    const draft = loadDraft(object, kit.scenario.rev);
    return Array.isArray(draft) && draft[0] === seed ? String(draft[1]) : '';
  });
  const [short, setShort] = useState(false);
  const wrote = kit.view.state.log.some(({ type, data }) => type === 'wrote' && data.id === id);
  const change = (next: string) => {
    setText(next);
    saveDraft(object, kit.scenario.rev, [seed, next]);
  };
  const done = async () => {
    const letters = text.trim().length;
    setShort(letters < fewestLetters);
    if (letters >= fewestLetters) await kit.act({ t: 'write', id, letters: Math.min(letters, 2000) });
  };
  return (
    <section>
      <label>
        <strong>{word(kit, 'ownWords')}</strong>
        <textarea
          class="field"
          rows={4}
          maxLength={2000}
          value={text}
          aria-describedby={`words-${id}`}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </label>
      <p class="soft" id={`words-${id}`}>
        {word(kit, 'ownWordsStay')}
      </p>
      <button type="button" class="button quiet" onClick={() => void done()}>
        {word(kit, 'ownWordsDone')}
      </button>
      <p role="status">
        {short ? word(kit, 'ownWordsShort', { n: fewestLetters }) : wrote ? word(kit, 'ownWordsKept') : ''}
      </p>
    </section>
  );
}
