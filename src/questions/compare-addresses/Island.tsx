import { useMemo } from 'preact/hooks';
import { type FaredAll, type GroupPick, picks, shownAddresses } from '@/core/grading/comparison.ts';
import { learnerSeed, paperSeed } from '@/core/random/learner-seed.ts';
import { isSeed } from '@/core/random/seed.ts';
import type { Json } from '@/core/record/event.ts';
import { thisActor } from '@/storage/identity.ts';
import { Frame } from '../frame/Frame.tsx';
import type { IslandProps } from '../frame/mount-props.ts';
import { type QuestionState, useQuestion } from '../frame/use-question.ts';
import { foundIn } from './found.ts';
import { Groups, PickGroup } from './Groups.tsx';
import { grade } from './grade.ts';
import type { CompareAddresses } from './props.ts';
import Solution from './Solution.tsx';

/** What was shown, as the seed it was drawn from, and what was said of each address. A type, so that it counts as `Json`. */
type Given = { readonly seed: string; readonly picks: { readonly [id: string]: GroupPick } };

/** A stored answer with the picks that this question knows; undefined when it is none. */
function readGiven(stored: Json, ids: readonly string[]): Given | undefined {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const { seed, picks: all } = stored as { readonly [field: string]: Json };
  if (!isSeed(seed) || typeof all !== 'object' || all === null) return undefined;
  const known = Object.entries(all).filter(
    ([id, pick]) => ids.includes(id) && picks.includes(pick as GroupPick),
  );
  return { seed, picks: Object.fromEntries(known) as Given['picks'] };
}

/** Addresses to compare with a known one. The answer is the seed they were drawn from and a pick for each. */
export default function CompareAddressesQuestion(props: IslandProps<CompareAddresses>) {
  const { question, object, strings } = props;
  const { id: name, others, known } = question;
  const ids = others.map(({ id }) => id);
  const state: QuestionState<Given> = useQuestion<Given>(props, {
    read: (stored) => readGiven(stored, ids),
    grade: (answer) => grade(question, answer),
    // Who has found everything meets other addresses, as drawn below; who has not looks again at what was missed.
    again: (answer, { details }, order) => {
      const kept = Object.entries(answer.picks).filter(([id]) => (details as FaredAll)[id] === 'right');
      return { answer: { ...answer, picks: Object.fromEntries(kept) }, order };
    },
    found: (form) => {
      const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
      const said = ticked.map((input) => [input.name.slice(name.length + 1), input.value]);
      return said.length > 0
        ? readGiven({ seed: paperSeed, picks: Object.fromEntries(said) }, ids)
        : undefined;
    },
  });
  // Asked anew after answers, as in a review, it is not the last addresses that are to be remembered.
  const own = useMemo(
    () => (state.ready ? learnerSeed(thisActor(), object, state.attempts) : paperSeed),
    [state.ready, state.attempts, object],
  );
  const { answer, score } = state;
  const seed = answer?.seed ?? own;
  const shown = useMemo(() => shownAddresses(question, seed), [question, seed]);
  const fared = score?.details as FaredAll | undefined;
  const told = others.map((other) => {
    const how = fared?.[other.id];
    const { fact, reason } = foundIn(other, shown, strings);
    const hint = how === 'near' ? strings['nearHint'] : strings['wrongHint'];
    return { other, how, reason: how === 'right' ? `${fact} ${reason}` : hint };
  });
  const paper = shownAddresses(question, paperSeed);
  return (
    <Frame
      {...props}
      state={state}
      spoken={told.map(({ other, reason }) => `${other.text}: ${reason}`).join(' ')}
      solution={<Solution question={question} shown={shown} strings={strings} />}
    >
      <div class="q-live">
        <Groups text={known.text} address={shown.known} />
        {told.map(({ other, how, reason }) => (
          <PickGroup
            key={other.id}
            name={`${name}-${other.id}`}
            text={other.text}
            address={shown.others[other.id] ?? shown.known}
            chosen={answer?.picks[other.id]}
            ready={state.ready}
            fared={how}
            reason={reason}
            strings={strings}
            onPick={(pick) => state.choose({ seed, picks: { ...answer?.picks, [other.id]: pick } })}
          />
        ))}
      </div>
      <div class="q-paper">
        <p class="soft">{strings['paper']}</p>
        <Groups text={known.text} address={paper.known} />
        {others.map(({ id, text }) => (
          <Groups key={id} text={text} address={paper.others[id] ?? paper.known} />
        ))}
      </div>
    </Frame>
  );
}
