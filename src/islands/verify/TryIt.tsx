import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { fieldsOf, withField } from '@/core/credentials/json-fields.ts';
import { isJwsSignedBy } from '@/sealing/jws.ts';
import type { OpenedBadge } from './open-signed.ts';
import type { Words } from './words.ts';

interface Props {
  readonly opened: OpenedBadge;
  readonly words: Words;
}

/** What can be changed, by its place in the certificate, with the string that names it. */
const changeable = [
  ['try_name', 'credentialSubject', 'identifier', '0', 'identityHash'],
  ['try_result', 'credentialSubject', 'result', '0', 'value'],
  ['try_title', 'credentialSubject', 'achievement', 'name'],
  ['try_issuer', 'issuer', 'name'],
] as const;

const shortDigest = (text: string) =>
  bytesToHex(sha256(utf8ToBytes(text)))
    .slice(0, 16)
    .match(/.{4}/g)
    ?.join(' ');

/** A copy of the certificate in which one may change a letter and see the signature fail. */
export function TryIt({ opened: { jws, badge }, words: { say } }: Props) {
  const fields = useMemo(() => {
    const all = fieldsOf(badge.credential) ?? [];
    return changeable.flatMap(([label, ...path]) => {
      const field = all.find((each) => each.path.join('/') === path.join('/'));
      return field === undefined ? [] : [{ label, path, value: String(field.value) }];
    });
  }, [badge]);
  const [chosen, setChosen] = useState(0);
  const field = fields[chosen];
  const [text, setText] = useState(field?.value ?? '');
  const [fits, setFits] = useState(badge.holds);
  const choose = (at: number) => {
    setChosen(at);
    setText(fields[at]?.value ?? '');
  };
  const isSame = field === undefined || text === field.value;
  const payload = isSame ? jws.payload : JSON.stringify(withField(badge.credential, field.path, text));
  useEffect(() => {
    let isGone = false;
    void isJwsSignedBy({ ...jws, payload }, badge.diploma.issuer.key).then((held) => {
      if (!isGone) setFits(held);
    });
    return () => {
      isGone = true;
    };
  }, [payload, jws]);
  if (field === undefined) return null;
  return (
    <section class="card verify-stack verify-try" aria-labelledby="verify-try">
      <h2 id="verify-try">{say('try_title_heading')}</h2>
      <p>{say('try_text')}</p>
      <label class="verify-stack">
        <span class="verify-label">{say('try_which')}</span>
        <select class="field" value={chosen} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {fields.map(({ label }, at) => (
            <option key={label} value={at}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
      <label class="verify-stack">
        <span class="verify-label">{say('try_change')}</span>
        <input
          class="field"
          value={text}
          maxLength={120}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <dl class="verify-digests">
        <div>
          <dt>{say('try_digest')}</dt>
          <dd class="mono">{shortDigest(payload)}</dd>
        </div>
        <div>
          <dt>{say('try_signature')}</dt>
          <dd class="mono">{bytesToHex(jws.signature).slice(0, 16).match(/.{4}/g)?.join(' ')}…</dd>
        </div>
      </dl>
      <p role="status" class={fits ? 'verify-result good' : 'verify-result bad'}>
        {say(fits ? 'try_fits' : 'try_fails')}
      </p>
      {!isSame && (
        <p>
          <button type="button" class="button quiet" onClick={() => setText(field.value)}>
            {say('try_back')}
          </button>
        </p>
      )}
      <p class="soft">{say('try_why')}</p>
    </section>
  );
}
