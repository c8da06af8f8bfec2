import { type Kit, told, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';

/** The choice that was pressed last, with how it was judged; it comes from the log, so it survives a reload. */
function lastChoice({ view }: Kit, request: string, choices: readonly string[]) {
  for (const { type, data } of [...view.state.log].reverse()) {
    if (type === 'decided' && data.request === request) return String(data.choice);
    if (type === 'refused' && data.action === 'decide' && choices.includes(String(data.about)))
      return String(data.about);
  }
  return null;
}

/** Where to keep the words: each choice answers with its reason; unsafe ones are refused. */
export function Keep({ kit }: { readonly kit: Kit }) {
  const decision = kit.texts.decisions[0];
  if (!decision) return null;
  const ids = decision.choices.map(({ id }) => id);
  const chosen = lastChoice(kit, decision.id, ids);
  const found = decision.choices.find(({ id }) => id === chosen);
  return (
    <section>
      <h3>{told(kit, decision.text)}</h3>
      <div class="choices">
        {decision.choices.map(({ id, text }) => (
          <button
            key={id}
            type="button"
            class="button quiet"
            aria-pressed={chosen === id}
            onClick={() => void kit.act({ t: 'decide', request: decision.id, choice: id })}
          >
            {text}
          </button>
        ))}
      </div>
      <div role="status">
        {found && (
          <p class={found.refused ? 'verdict refused' : 'verdict'}>
            <LinkIcon state={found.refused ? 'open' : 'closed'} />
            <span>
              <strong>{word(kit, found.refused ? 'notSafe' : 'safe')}</strong> {found.reason}
            </span>
          </p>
        )}
      </div>
    </section>
  );
}
