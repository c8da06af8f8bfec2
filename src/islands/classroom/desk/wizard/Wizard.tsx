import { useEffect } from 'preact/hooks';
import type { PartProps } from '../../frame/part.ts';
import { hashOf } from '../../frame/place.ts';
import { itemsOf, type OptionGroup } from '../choice.ts';
import { faultOf } from '../terms.ts';
import { Choose } from './Choose.tsx';
import { type Draft, draftLike } from './draft.ts';
import { Look } from './Look.tsx';
import { TermsForm } from './TermsForm.tsx';
import { useOriginal } from './use-original.ts';

/** What each step gets. */
export interface StepProps extends PartProps {
  readonly groups: readonly OptionGroup[];
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
}

type Props = Omit<StepProps, 'groups'> & { readonly groups: readonly OptionGroup[] | undefined };

/**
 * Makes an assignment in three steps: what, on which conditions, and how it looks. `new/like/{class}/{assignment}` begins with
 * the choice and the conditions of another.
 */
export function Wizard({ groups, ...props }: Props) {
  const { place, words, draft, setDraft, klass } = props;
  const [step, classId = '', assignmentId = ''] = place;
  const original = useOriginal(step === 'like' ? classId : '', assignmentId);
  useEffect(() => {
    if (original === undefined) return;
    if (original !== 'none') setDraft(draftLike(original, new Date()));
    // In the place of this one, which only leads on: the way back goes to where the copy was asked for.
    location.replace(hashOf(klass.id, 'desk', 'new', 'what'));
  }, [original]);
  if (groups === undefined || step === 'like') return <p class="room-loading soft">{words.say('waiting')}</p>;
  const given = { ...props, groups };
  const hasChoice = itemsOf(draft.chosen, groups).length > 0;
  // Whoever comes to a later step by an address alone begins where something is missing.
  if (step === 'look' && hasChoice && faultOf(draft.terms, new Date()) === undefined)
    return <Look {...given} />;
  return (step === 'terms' || step === 'look') && hasChoice ? (
    <TermsForm {...given} />
  ) : (
    <Choose {...given} />
  );
}
