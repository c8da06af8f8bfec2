import { useState } from 'preact/hooks';
import { ClassFields, namesIn } from '../frame/ClassFields.tsx';
import { Heading } from '../frame/Heading.tsx';
import type { RoomProps } from '../frame/part.ts';
import { hashOf } from '../frame/place.ts';
import { makeClass } from './make-class.ts';

/** Makes a class: its names, and keys on this device. */
export function NewClass({ words, shared, goTo }: RoomProps) {
  const { say } = words;
  const [state, setState] = useState<'open' | 'busy' | 'fault_name' | 'fault_made'>('open');
  const make = async (form: HTMLFormElement) => {
    const names = namesIn(form);
    if (names.name === '') {
      setState('fault_name');
      form.querySelector<HTMLElement>('[name=name]')?.focus();
      return;
    }
    setState('busy');
    try {
      const { id } = await makeClass(names);
      goTo(id, 'desk');
    } catch {
      setState('fault_made');
    }
  };
  return (
    <form
      class="room-part room-narrow"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (state !== 'busy') void make(event.currentTarget);
      }}
    >
      <Heading text={say('new_title')} />
      <ClassFields
        shared={shared}
        names={{ name: '', teacher: '', school: '' }}
        isNameMissing={state === 'fault_name'}
      />
      <p class="note">{say('keys_note')}</p>
      <p role="alert" class="room-fault">
        {state === 'fault_name' && shared.say('fault_class_name')}
        {state === 'fault_made' && say(state)}
      </p>
      <div class="room-ways">
        <button type="submit" class="button">
          {say(state === 'busy' ? 'making' : 'make')}
        </button>
        <a class="button quiet" href={hashOf()}>
          {shared.say('cancel')}
        </a>
      </div>
    </form>
  );
}
