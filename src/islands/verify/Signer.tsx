import { useState } from 'preact/hooks';
import { fingerprintOf } from '@/core/credentials/did-key.ts';
import type { Issuer } from '@/core/credentials/diploma.ts';
import { forgetKey, noteKey, type seenKey } from '@/storage/credentials.ts';
import type { Words } from './words.ts';

interface Props {
  readonly issuer: Issuer;
  /** How the key stood when the certificate was opened; undefined for the first time. */
  readonly before: ReturnType<typeof seenKey>;
  readonly words: Words;
}

/** Who signed: the key, by which people compare, and what this device knows of it. */
export function Signer({ issuer, before, words: { say, day } }: Props) {
  const [how, setHow] = useState(before?.how);
  const trust = () => {
    noteKey(issuer.key, 'trusted', issuer.name);
    setHow('trusted');
  };
  const forget = () => {
    forgetKey(issuer.key);
    setHow(undefined);
  };
  const since = before === undefined ? '' : day(before.since);
  const otherName = before !== undefined && before.name !== issuer.name && before.name !== '';
  return (
    <section class="verify-stack" aria-labelledby="verify-signer">
      <h3 id="verify-signer">{say('signer')}</h3>
      <p class="verify-key mono" aria-label={say('fingerprint')} role="img">
        {fingerprintOf(issuer.key).map((group, at) => (
          <span key={`${at} ${group}`}>{group} </span>
        ))}
      </p>
      <p class="soft">{say('fingerprint_text')}</p>
      <p role="status" class={how === 'mine' || how === 'trusted' ? 'verify-known' : 'note'}>
        {say(how === undefined || how === 'met' ? (how === 'met' ? 'key_met' : 'key_first') : `key_${how}`, {
          since,
        })}
      </p>
      {otherName && <p class="note">{say('key_other_name', { name: before.name })}</p>}
      {how !== 'mine' && (
        <p>
          {how === 'trusted' ? (
            <button type="button" class="button quiet" onClick={forget}>
              {say('forget')}
            </button>
          ) : (
            <button type="button" class="button quiet" onClick={trust}>
              {say('trust')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
