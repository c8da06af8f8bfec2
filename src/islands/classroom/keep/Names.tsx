import { useState } from 'preact/hooks';
import { putClass } from '@/storage/classroom/classroom.ts';
import { ClassFields, namesIn } from '../frame/ClassFields.tsx';
import type { PartProps } from '../frame/part.ts';

/** What the class is called and how its teacher signs. */
export function Names({ klass, words: { say }, shared }: PartProps) {
  const [told, setTold] = useState<'saved' | 'save_failed' | 'fault_name' | ''>('');
  const save = async (form: HTMLFormElement) => {
    const names = namesIn(form);
    if (names.name === '') {
      setTold('fault_name');
      form.querySelector<HTMLElement>('[name=name]')?.focus();
      return;
    }
    const health = await putClass({ ...klass, ...names }).catch(() => 'memory');
    setTold(health === 'kept' || health === 'damaged' ? 'saved' : 'save_failed');
  };
  return (
    <form
      class="card room-stack"
      autocomplete="off"
      noValidate
      aria-labelledby="keep-names"
      onInput={() => setTold('')}
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <h3 id="keep-names">{say('names_title')}</h3>
      <ClassFields shared={shared} names={klass} isNameMissing={told === 'fault_name'} />
      <p class="soft">{say('names_hint')}</p>
      <p>
        <button type="submit" class="button quiet">
          {shared.say('save')}
        </button>
      </p>
      <p role="status">{told === 'saved' && say('saved')}</p>
      <p role="alert" class="room-fault">
        {told === 'fault_name' && shared.say('fault_class_name')}
        {told === 'save_failed' && say('save_failed')}
      </p>
    </form>
  );
}
