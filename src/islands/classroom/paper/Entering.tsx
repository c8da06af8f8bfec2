import { useEffect, useState } from 'preact/hooks';
import { readSetCode } from '@/core/classroom/paper/set-code.ts';
import { makeId } from '@/sealing/keys.ts';
import type { ClassData } from '../book/read-class.ts';
import type { PartProps } from '../frame/part.ts';
import { hashOf } from '../frame/place.ts';
import { draftsOf, keepDrafts } from './drafts.ts';
import { Entered } from './Entered.tsx';
import { EntryForm } from './EntryForm.tsx';
import { type Entry, isSamePupil } from './entry.ts';
import { saveEntries } from './save.ts';
import type { Choice } from './sheet-set.ts';
import { useSet } from './use-set.ts';

interface Props extends PartProps {
  readonly data: ClassData;
  readonly choices: readonly Choice[];
}

/** Which sheets, one pupil after another, and who was entered. */
export function Entering({ data, choices, ...props }: Props) {
  const { klass, words, locale, outside } = props;
  const { say, count, day } = words;
  const [chosen, setChosen] = useState(choices[0]?.id ?? '');
  const [code, setCode] = useState('');
  const [entries, setEntries] = useState(() => draftsOf(klass.id));
  const [edited, setEdited] = useState<Entry>();
  const [told, setTold] = useState('');
  const [isSaved, setSaved] = useState(false);
  const isWaiting = entries.length > 0;
  useEffect(() => {
    if (!isWaiting) return;
    // What was typed for half a class is not lost by a slip of the thumb.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isWaiting]);
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  const read = readSetCode(code);
  // A part cannot be shown without a choice; the hook wants one in every drawing.
  const state = useSet(data, choice as Choice, read?.pin, outside.loadJudging);
  if (choice === undefined) return null;
  const change = (next: readonly Entry[]) => {
    keepDrafts(klass.id, next);
    setEntries(next);
  };
  const add = (entry: Omit<Entry, 'id' | 'choice' | 'assignment' | 'code'>) => {
    const twin = entries.some((each) => each.choice === choice.id && isSamePupil(each.pupil, entry.pupil));
    if (twin) return false;
    const assignment = choice.task.assignment.id;
    change([...entries, { ...entry, id: makeId(), choice: choice.id, assignment, code }]);
    const { earned, total } = entry.reading;
    setTold(say('added', { pupil: entry.pupil, earned: words.number(earned), total: words.number(total) }));
    setSaved(false);
    return true;
  };
  const save = async () => {
    const isKept = await saveEntries(klass, entries, locale, new Date().toISOString()).catch(() => false);
    if (isKept) {
      setTold(count('saved', entries.length));
      change([]);
    } else setTold(say('save_fault'));
    setSaved(isKept);
    document.getElementById('paper-entered')?.focus();
  };
  const edit = (entry: Entry) => {
    change(entries.filter(({ id }) => id !== entry.id));
    setChosen(entry.choice);
    setCode(entry.code);
    setEdited(entry);
  };
  const set = state.type === 'ready' ? state.set : undefined;
  return (
    <>
      <div class="paper-set">
        <label>
          <span>{say('choice')}</span>
          <select class="field" value={choice.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {choices.map(({ id, part, task }) => (
              <option key={id} value={id}>
                {say('choice_of', { title: part.title, day: day(task.assignment.issued) })}
              </option>
            ))}
          </select>
        </label>
        <div>
          <label>
            <span>{say('code')}</span>
            <input
              class="field mono"
              value={code}
              maxLength={40}
              spellcheck={false}
              autocomplete="off"
              autocapitalize="off"
              aria-describedby="paper-code-how paper-code-fault"
              onInput={(event) => setCode(event.currentTarget.value)}
            />
          </label>
          <p class="soft" id="paper-code-how">
            {say('code_how')}
          </p>
          <p class="room-fault" role="status" id="paper-code-fault">
            {code.trim().length >= 8 && read === undefined && say('code_fault')}
          </p>
        </div>
      </div>
      {state.type === 'loading' && <p role="status">{say('set_loading')}</p>}
      {state.type === 'fault' && (
        <div class="note room-stack" role="status">
          <p>{say('set_fault')}</p>
          <p>
            <button type="button" class="button quiet" onClick={state.retry}>
              {say('again')}
            </button>
          </p>
        </div>
      )}
      {set?.isOther && (
        <p class="note" role="status">
          {say('other')}
        </p>
      )}
      {set && set.quiz.questions.length === 0 && <p class="note">{say('set_empty')}</p>}
      {set && set.quiz.questions.length > 0 && set.quiz.leftOut.length > 0 && (
        <p class="soft">{say('left_out', { count: set.quiz.leftOut.length })}</p>
      )}
      <EntryForm
        {...props}
        key={choice.id}
        choice={choice}
        set={set && set.quiz.questions.length > 0 ? set : undefined}
        seed={read?.seed ?? ''}
        edited={edited}
        add={add}
        setCode={setCode}
      />
      <p role="status">{told}</p>
      {isSaved && (
        <p>
          <a href={hashOf(klass.id, 'book')}>{say('to_book')}</a>
        </p>
      )}
      <Entered
        entries={entries}
        words={words}
        edit={edit}
        remove={(entry) => {
          change(entries.filter(({ id }) => id !== entry.id));
          document.getElementById('paper-entered')?.focus();
        }}
        save={() => void save()}
      />
    </>
  );
}
