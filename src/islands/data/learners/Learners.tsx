import { useEffect, useState } from 'preact/hooks';
import { type Learner, mostLearners, pictures } from '@/core/learner/learner.ts';
import { addLearner, allLearners, keepLearner, knownLearners, thisLearner } from '@/storage/learners.ts';
import type { Health } from '@/storage/record.ts';
import type { Words } from '../words.ts';
import { LearnerForm } from './LearnerForm.tsx';
import { Others } from './Others.tsx';
import { Picture } from './Picture.tsx';
import { PinSettings } from './PinSettings.tsx';

interface Props {
  readonly words: Words;
  readonly health: Health;
}

/** Who learns on this device: the one who learns now, the others, and room for one more. */
export function Learners({ words, health }: Props) {
  const { say } = words;
  const [learners, setLearners] = useState<readonly Learner[]>(knownLearners);
  const [open, setOpen] = useState<'edit' | 'add'>();
  const [notice, setNotice] = useState('');
  const look = () => void allLearners().then(setLearners);
  useEffect(look, []);
  const mine = thisLearner();
  const others = learners.filter(({ id }) => id !== mine.id);
  const done = (said: string) => {
    setOpen(undefined);
    setNotice(said);
    look();
  };
  const edit = (name: string, picture: Learner['picture']) =>
    done(say(keepLearner({ ...mine, name, picture }) ? 'saved' : 'fault_not_kept'));
  const add = (name: string, picture: Learner['picture']) => {
    const added = addLearner(name, picture);
    done(added ? say('added', { name: added.name || say('nameless') }) : say('fault_not_kept'));
  };
  /** A picture that nobody here has yet. */
  const free = pictures.find((each) => !learners.some(({ picture }) => picture === each)) ?? 'yurt';
  return (
    <section class="card data-part" id="learners" aria-labelledby="data-learners">
      <h2 id="data-learners">{say('who_title')}</h2>
      <p>{say('who_text')}</p>
      <div class="who-here">
        <Picture name={mine.picture} size={56} />
        <p>
          <span class="soft">{say('who_here')}</span>
          <strong>{mine.name || say('nameless')}</strong>
        </p>
        {open !== 'edit' && (
          <button type="button" class="button quiet" onClick={() => setOpen('edit')}>
            {say('edit')}
          </button>
        )}
      </div>
      {open === 'edit' && (
        <LearnerForm
          words={words}
          id="who-edit"
          name={mine.name}
          picture={mine.picture}
          onSave={edit}
          onCancel={() => setOpen(undefined)}
        />
      )}
      <PinSettings words={words} learner={mine} onChange={(key) => done(say(key))} />
      {others.length > 0 && (
        <>
          <h3>{say('who_others')}</h3>
          <Others
            words={words}
            others={others}
            isKept={health === 'kept' || health === 'damaged'}
            onFault={(key) => setNotice(say(key))}
          />
        </>
      )}
      {open === 'add' ? (
        <LearnerForm
          words={words}
          id="who-add"
          name=""
          picture={free}
          onSave={add}
          onCancel={() => setOpen(undefined)}
        />
      ) : learners.length < mostLearners ? (
        <button type="button" class="button quiet" onClick={() => setOpen('add')}>
          {say('add')}
        </button>
      ) : (
        <p>{say('fault_full', { most: mostLearners })}</p>
      )}
      <p role="status" class="data-told">
        {notice}
      </p>
    </section>
  );
}
