import { useState } from 'preact/hooks';
import type { Learner } from '@/core/learner/learner.ts';
import { deleteLearner } from '@/storage/remove.ts';
import { Ask } from '../Ask.tsx';
import { startAnew } from '../notice.ts';
import type { Words } from '../words.ts';

interface Props {
  readonly words: Words;
  readonly learner: Learner;
}

/** Deletes one of several learners after a second question, which a slip of the thumb answers with no. */
export function DeleteLearner({ words: { say }, learner }: Props) {
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const name = learner.name || say('nameless');
  const remove = async () => {
    setBusy(true);
    if (await deleteLearner(learner.id)) startAnew('learner-deleted');
    else setFailed(true);
    setBusy(false);
    setAsked(false);
  };
  return (
    <>
      <button type="button" class="button quiet danger" onClick={() => setAsked(true)}>
        {say('delete_learner')}
      </button>
      <p role="status">{hasFailed && say('delete_failed')}</p>
      {isAsked && (
        <Ask
          id={`delete-${learner.id || 'first'}`}
          title={say('delete_learner_ask', { name })}
          isDanger
          onClose={() => setAsked(false)}
        >
          <p id={`delete-${learner.id || 'first'}-text`}>{say('delete_learner_warn')}</p>
          <div class="data-ways">
            <button type="button" class="button quiet" autofocus onClick={() => setAsked(false)}>
              {say('delete_no')}
            </button>
            <button type="button" class="button danger" disabled={isBusy} onClick={() => void remove()}>
              {say('delete_learner_yes')}
            </button>
          </div>
        </Ask>
      )}
    </>
  );
}
