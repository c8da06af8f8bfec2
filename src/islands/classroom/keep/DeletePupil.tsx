import { useEffect, useRef, useState } from 'preact/hooks';
import { follow } from '@/storage/classroom/classroom.ts';
import { Ask } from '../frame/Ask.tsx';
import type { PartProps } from '../frame/part.ts';
import { deletePupil, type KnownPupil, pupilsOf } from './pupils.ts';

/** Deletes what is kept of one pupil, after a second question. */
export function DeletePupil({ klass, words: { say, number } }: PartProps) {
  const [pupils, setPupils] = useState<readonly KnownPupil[]>([]);
  const [key, setKey] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [told, setTold] = useState('');
  const choice = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    let isGone = false;
    const stop = follow(() => void pupilsOf(klass).then((found) => !isGone && setPupils(found)));
    return () => {
      isGone = true;
      stop();
    };
  }, [klass]);
  const pupil = pupils.find((each) => each.key === key);
  const remove = async (gone: KnownPupil) => {
    const done = await deletePupil(klass, gone).catch(() => false);
    setAsked(false);
    if (done) setKey('');
    setTold(done ? say('pupil_done', { name: gone.name }) : say('delete_failed'));
    choice.current?.focus();
  };
  return (
    <section class="room-stack" aria-labelledby="keep-pupil">
      <h3 id="keep-pupil">{say('pupil_title')}</h3>
      <p>{say('pupil_text')}</p>
      {pupils.length === 0 ? (
        <p class="soft">{say('pupil_none')}</p>
      ) : (
        <>
          <div>
            <label for="keep-pupil-choice">{say('pupil')}</label>
            <select
              id="keep-pupil-choice"
              class="field"
              ref={choice}
              value={key}
              onChange={({ currentTarget }) => setKey(currentTarget.value)}
            >
              <option value="">{say('pupil_choose')}</option>
              {pupils.map((each) => (
                <option key={each.key} value={each.key}>
                  {each.name}
                </option>
              ))}
            </select>
          </div>
          <p>
            <button
              type="button"
              class="button quiet danger"
              disabled={pupil === undefined}
              onClick={() => setAsked(true)}
            >
              {say('pupil_do')}
            </button>
          </p>
        </>
      )}
      <p role="status">{told}</p>
      {isAsked && pupil && (
        <Ask
          title={say('pupil_ask', { name: pupil.name })}
          yes={say('pupil_yes')}
          no={say('no')}
          isDanger
          onYes={() => void remove(pupil)}
          onNo={() => setAsked(false)}
        >
          <p>{say('pupil_warn', { count: number(pupil.handed) })}</p>
        </Ask>
      )}
    </section>
  );
}
