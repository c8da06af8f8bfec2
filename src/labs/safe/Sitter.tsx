import { useState } from 'preact/hooks';
import type { SafeAnswer } from '@/core/scenario/domains/safe/view.ts';
import { type Kit, nameOf, word } from '../frame/kit.ts';
import { SlipCode } from '../frame/SlipCode.tsx';
import { SlipReader } from '../frame/SlipReader.tsx';
import { Fields, sentence } from './Fields.tsx';
import { Hash } from './Hashes.tsx';

type Asked = Extract<SafeAnswer, { kind: 'request' }>;

const ask = async (kit: Kit, what: { readonly read: string; readonly as?: string }) =>
  (await kit.ask({ type: 'query', domain: 'safe', what })) as unknown as SafeAnswer;

/** A classmate's request as this phone reckons it, and the signature of the relative one plays. */
function Request({ kit, text, asked }: { readonly kit: Kit; readonly text: string; readonly asked: Asked }) {
  const [role, setRole] = useState('');
  const [seal, setSeal] = useState('');
  const [problem, setProblem] = useState('');
  const sign = async (event: Event) => {
    event.preventDefault();
    if (!role) return setProblem(word(kit, 'safe-role-missing'));
    setProblem('');
    const answer = await ask(kit, { read: text, as: role });
    if (answer.kind === 'seal') setSeal(answer.slip);
  };
  return (
    <div class="stack">
      <div class="safe-screen device">
        <h4>{word(kit, 'safe-sitter-device', { n: asked.nonce })}</h4>
        <p>{sentence(kit, asked.asked)}</p>
        <Hash hash={asked.hash} />
        <p class="soft">{word(kit, 'safe-sitter-hash')}</p>
        <Fields kit={kit} asked={asked.asked} nonce={asked.nonce} />
      </div>
      <form class="safe-replace stack" onSubmit={(event) => void sign(event)}>
        <fieldset>
          <legend>{word(kit, 'safe-role')}</legend>
          {asked.roles.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="role"
                value={id}
                checked={role === id}
                onChange={() => {
                  setRole(id);
                  setSeal('');
                }}
              />
              <span>{nameOf(kit, id)}</span>
            </label>
          ))}
        </fieldset>
        <p role="status" class="problem">
          {problem}
        </p>
        <button type="submit" class="button">
          {word(kit, 'safe-sitter-sign')}
        </button>
      </form>
      <div role="status">{seal && <p>{word(kit, 'safe-sitter-show', { name: nameOf(kit, role) })}</p>}</div>
      {seal && (
        <SlipCode
          kit={kit}
          slip={seal}
          name={word(kit, 'safe-seal-name')}
          copyName={word(kit, 'safe-seal-copy')}
          copied={word(kit, 'safe-seal-copied')}
        />
      )}
    </div>
  );
}

/** Signs for a classmate whose case has the same number. Nothing of it enters the run or the points of who helps. */
export function Sitter({ kit }: { readonly kit: Kit }) {
  const [found, setFound] = useState<{ text: string; asked: Asked } | null>(null);
  const read = async (text: string): Promise<true | string> => {
    const answer = await ask(kit, { read: text });
    if (answer.kind === 'request') {
      setFound({ text, asked: answer });
      return true;
    }
    setFound(null);
    return answer.kind === 'other-case'
      ? word(kit, 'safe-other-case', { theirs: answer.seed, mine: kit.view.state.seed })
      : word(kit, 'safe-slip-none');
  };
  return (
    <details class="safe-mate">
      <summary>{word(kit, 'safe-sitter')}</summary>
      <div class="stack">
        <p class="soft">{word(kit, 'safe-sitter-how')}</p>
        <SlipReader
          kit={kit}
          kind="request"
          label={word(kit, 'safe-slip-line')}
          none={word(kit, 'safe-slip-none')}
          onSlip={read}
          onEdit={() => setFound(null)}
        />
        <div role="status">{found && <p>{word(kit, 'safe-sitter-read')}</p>}</div>
        {found && <Request key={found.text} kit={kit} text={found.text} asked={found.asked} />}
      </div>
    </details>
  );
}
