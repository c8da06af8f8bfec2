import { type Kit, word } from '../frame/kit.ts';
import { pieces } from './marks.ts';
import type { Callout } from './model.ts';

/** The number of a callout: round and filled for a sign, dashed for what only looks like one. */
export function Badge({ kit, callout }: { readonly kit: Kit; readonly callout: Callout }) {
  return (
    <span class={callout.kind === 'scare' ? 'cue-number scare' : 'cue-number'}>
      <span class="visually-hidden">{word(kit, 'cardsSign')} </span>
      {callout.n}
    </span>
  );
}

interface Props {
  readonly kit: Kit;
  readonly text: string;
  /** The callouts to show at their places; none before the set is handed in. */
  readonly callouts: readonly Callout[];
}

/** A text of a card; in the debrief its signs are marked and numbered where they stand. */
export function Marked({ kit, text, callouts }: Props) {
  return (
    <>
      {pieces(text).map(({ words, mark }, index) => {
        const callout = callouts.find(({ id }) => id === mark);
        return callout ? (
          <mark key={index} class={`cue ${callout.kind}`}>
            {words}
            <Badge kit={kit} callout={callout} />
          </mark>
        ) : (
          words
        );
      })}
    </>
  );
}
