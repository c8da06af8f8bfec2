import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '@/i18n/date.ts';
import { hasClasses } from '@/storage/classes-here.ts';
import { thisLearner } from '@/storage/learners.ts';
import { deleteEverything } from '@/storage/remove.ts';
import { Ask } from '../Ask.tsx';
import { startAnew } from '../notice.ts';
import type { Words } from '../words.ts';

interface Props {
  readonly words: Words;
  /** How many events the record of this page has. */
  readonly count: number;
  /** Whether others have records here too. */
  readonly isShared: boolean;
  /** Called when it is over: whether all could be deleted. */
  readonly onDeleted: (all: boolean) => void;
}

/** Deletes everything of everybody who learns here (classes of a teacher stay, which is said) after a second question, which a slip of the thumb answers with no. */
export function DeleteAll({ words: { say, locale }, count, isShared, onDeleted }: Props) {
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isTeachers, setTeachers] = useState(false);
  useEffect(() => void hasClasses().then(setTeachers), []);
  const remove = async () => {
    setBusy(true);
    const { id } = thisLearner();
    const all = await deleteEverything();
    setBusy(false);
    setAsked(false);
    // The learner of this page is no more; the device begins anew with the first.
    if (id !== '' && all) startAnew('deleted');
    else onDeleted(all);
  };
  return (
    <div class="data-act">
      <h3>{say('delete_title')}</h3>
      <p>{say(isShared ? 'delete_text_shared' : 'delete_text')}</p>
      {isTeachers && <p>{say('delete_classes_stay')}</p>}
      <button type="button" class="button quiet danger" onClick={() => setAsked(true)}>
        {say('delete')}
      </button>
      {isAsked && (
        <Ask id="data-delete" title={say('delete_ask')} isDanger onClose={() => setAsked(false)}>
          <p id="data-delete-text">
            {say(isShared ? 'delete_warn_shared' : 'delete_warn', { count: formatNumber(count, locale) })}
          </p>
          <div class="data-ways">
            <button type="button" class="button quiet" autofocus onClick={() => setAsked(false)}>
              {say('delete_no')}
            </button>
            <button type="button" class="button danger" disabled={isBusy} onClick={() => void remove()}>
              {say('delete_yes')}
            </button>
          </div>
        </Ask>
      )}
    </div>
  );
}
