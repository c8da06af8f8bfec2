import { keptCredentials } from '@/storage/credentials.ts';
import { CodeForm } from '../frame/CodeForm.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  /** Whether a certificate is shown already. */
  readonly isMore: boolean;
  readonly told: string;
  readonly onTell: (sentence: string) => void;
  readonly open: (text: string) => Promise<boolean>;
  readonly onTry: () => void;
}

/** The largest file that is looked into, in bytes. */
const largest = 4_000_000;

/** The ways in which a certificate or a list comes to this page: pasted, as a file, by the camera; the learner's own; a sample. */
export function Bring({ words, isMore, told, onTell, open, onTry }: Props) {
  const { say, number } = words;
  const own = keptCredentials();
  const take = async (text: string) => {
    if (text !== '') return open(text);
    onTell(say('bring_empty'));
    return false;
  };
  const choose = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file === undefined) return;
    const content = file.size > largest ? undefined : await file.text().catch(() => undefined);
    if (content === undefined) onTell(say('fault_unreadable'));
    else await open(content);
  };
  return (
    <section class="card verify-stack" aria-labelledby="verify-bring">
      <h2 id="verify-bring">{say(isMore ? 'bring_more' : 'bring')}</h2>
      <CodeForm
        {...{ words, told }}
        open={take}
        hear={open}
        id="verify"
        look="verify"
        label={say('bring_label')}
        hint={say('bring_hint')}
        submit={say('check')}
      >
        <label class="button quiet">
          {say('file')}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,.jwt,.txt,application/json,text/plain"
            onChange={(event) => void choose(event)}
          />
        </label>
      </CodeForm>
      {own.length > 0 && (
        <ul class="verify-own">
          {own.map((code, at) => (
            <li key={code}>
              <a href={`#${code}`}>{say('own_link', { n: number(at + 1) })}</a>
            </li>
          ))}
        </ul>
      )}
      <p>{say('sample_text')}</p>
      <p>
        <button type="button" class="button quiet" onClick={onTry}>
          {say(own.length > 0 ? 'try_own' : 'try_sample')}
        </button>
      </p>
    </section>
  );
}
