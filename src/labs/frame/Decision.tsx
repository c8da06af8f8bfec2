import { type Kit, told, word } from './kit.ts';
import { LinkIcon } from './LinkIcon.tsx';

/** The choice that was pressed last; it comes from the log, so it survives a reload. */
function lastChoice({ view }: Kit, request: string, choices: readonly string[]) {
  for (const { type, data } of [...view.state.log].reverse()) {
    if (type === 'decided' && data.request === request) return String(data.choice);
    if (type === 'refused' && data.action === 'decide' && choices.includes(String(data.about)))
      return String(data.about);
  }
  return null;
}

/** A decision of the lab: each choice answers with its reason, those that do not do are refused and may be chosen anew. */
export function Decision({ kit, id }: { readonly kit: Kit; readonly id: string }) {
  const decision = kit.texts.decisions.find((line) => line.id === id);
  if (!decision) return null;
  const chosen = lastChoice(
    kit,
    id,
    decision.choices.map((choice) => choice.id),
  );
  const found = decision.choices.find((choice) => choice.id === chosen);
  return (
    <section class="decision">
      <h3 id={`decision-${id}`}>{told(kit, decision.text)}</h3>
      <fieldset class="choices" aria-labelledby={`decision-${id}`}>
        {decision.choices.map((choice) => (
          <button
            key={choice.id}
            type="button"
            class="button quiet"
            aria-pressed={chosen === choice.id}
            onClick={() => void kit.act({ t: 'decide', request: id, choice: choice.id })}
          >
            {told(kit, choice.text)}
          </button>
        ))}
      </fieldset>
      <div role="status">
        {found && (
          <p class={found.refused ? 'verdict refused' : 'verdict'}>
            <LinkIcon state={found.refused ? 'open' : 'closed'} />
            <span>
              <strong>{word(kit, found.refused ? 'choiceNo' : 'choiceYes')}</strong> {told(kit, found.reason)}
            </span>
          </p>
        )}
      </div>
    </section>
  );
}
