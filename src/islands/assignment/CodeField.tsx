import { useState } from 'preact/hooks';
import { CodeForm } from '../frame/CodeForm.tsx';
import { openCode } from './open-code.ts';
import { hashOf } from './place.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly title: string;
}

/** A code by hand: pasted, or scanned by the camera. What is no assignment is said here; one that is opens. */
export function CodeField({ words, title }: Props) {
  const { say } = words;
  const [told, setTold] = useState('');
  const take = async (from: string): Promise<boolean> => {
    const opened = await openCode(from);
    if (typeof opened === 'string') {
      setTold(say(`fault_${opened}`));
      return false;
    }
    location.hash = hashOf({ kind: 'code', text: opened.code });
    return true;
  };
  const open = async (text: string) => {
    setTold(say(text === '' ? 'code_empty' : 'code_reading'));
    return text !== '' && take(text);
  };
  const hear = async (seen: string) => {
    const isTaken = await take(seen);
    if (!isTaken) setTold(say('scan_junk'));
    return isTaken;
  };
  return (
    <section class="card task-code" aria-labelledby="task-code">
      <h2 id="task-code">{title}</h2>
      <CodeForm
        {...{ words, told, open, hear }}
        id="task-code"
        look="task"
        label={say('code_label')}
        hint={say('code_hint')}
        submit={say('code_open')}
      />
    </section>
  );
}
