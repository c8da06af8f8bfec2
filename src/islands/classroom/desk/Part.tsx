import { useEffect, useState } from 'preact/hooks';
import type { PartProps } from '../frame/part.ts';
import { hashOf } from '../frame/place.ts';
import { AssignmentList } from './AssignmentList.tsx';
import { AssignmentPage } from './AssignmentPage.tsx';
import { groupsOf } from './choice.ts';
import { Poster } from './Poster.tsx';
import { takeChosen } from './take-chosen.ts';
import { useAssignments } from './use-assignments.ts';
import { type Draft, firstDraft } from './wizard/draft.ts';
import { Wizard } from './wizard/Wizard.tsx';

/** The desk: the assignments of a class, making one, and handing it out. */
export function Part(props: PartProps) {
  const { klass, place, plan, words, shared } = props;
  const { say } = words;
  const kept = useAssignments(klass.id);
  // Held here, so that the way back of the browser leads from step to step and loses nothing.
  const [draft, setDraft] = useState<Draft>(firstDraft);
  useEffect(() => {
    const chosen = takeChosen();
    if (chosen.length === 0) return;
    setDraft({ ...draft, chosen: new Set(chosen) });
    location.replace(hashOf(klass.id, 'desk', 'new', 'what'));
  }, []);
  if (kept === undefined) return <p class="room-loading soft">{shared.say('loading')}</p>;
  const groups = plan && groupsOf(plan, say('labs'));
  const [first, step] = place;
  if (first === undefined) return <AssignmentList {...props} kept={kept} groups={groups} />;
  if (first === 'new')
    return <Wizard {...props} groups={groups} draft={draft} setDraft={setDraft} place={place.slice(1)} />;
  const found = kept.find(({ assignment }) => assignment.id === first);
  if (found === undefined) return <p class="note">{say('unknown')}</p>;
  if (step === 'poster') return <Poster {...props} kept={found} groups={groups} />;
  return <AssignmentPage {...props} kept={found} groups={groups} />;
}
