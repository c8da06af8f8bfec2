import { useState } from 'preact/hooks';
import { type Picture as Name, pictures } from '@/core/learner/learner.ts';
import { faultOfName, longestName, tidyName } from '@/core/learner/name.ts';
import type { Words } from '../words.ts';
import { Picture } from './Picture.tsx';

interface Props {
  readonly words: Words;
  /** Prefix of the ids within. */
  readonly id: string;
  readonly name: string;
  readonly picture: Name;
  readonly onSave: (name: string, picture: Name) => void;
  readonly onCancel: () => void;
}

/** A name, which may be left empty, and a picture. */
export function LearnerForm({ words: { say }, id, name: before, picture: chosen, onSave, onCancel }: Props) {
  const [name, setName] = useState(before);
  const [picture, setPicture] = useState(chosen);
  const [fault, setFault] = useState<string>();
  const save = (event: Event) => {
    event.preventDefault();
    const tidy = tidyName(name);
    const found = faultOfName(tidy);
    if (found === null) onSave(tidy, picture);
    else setFault(say(`name_${found}`, { most: longestName }));
  };
  return (
    <form class="who-form" onSubmit={save} noValidate>
      <label for={`${id}-name`}>{say('name_label')}</label>
      <input
        id={`${id}-name`}
        class="field"
        type="text"
        autocomplete="off"
        value={name}
        aria-describedby={fault && `${id}-fault`}
        aria-invalid={fault !== undefined}
        onInput={({ currentTarget }) => {
          setName(currentTarget.value);
          setFault(undefined);
        }}
      />
      <p id={`${id}-fault`} class="data-fault" role="alert">
        {fault}
      </p>
      <fieldset class="who-pictures">
        <legend>{say('picture_label')}</legend>
        {pictures.map((each) => (
          <label key={each}>
            <input
              type="radio"
              class="visually-hidden"
              name={`${id}-picture`}
              value={each}
              checked={each === picture}
              onChange={() => setPicture(each)}
            />
            <Picture name={each} />
            <span>{say(`picture_${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="data-ways">
        <button type="submit" class="button">
          {say('save')}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
