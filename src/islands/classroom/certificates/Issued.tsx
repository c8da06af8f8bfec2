import { useState } from 'preact/hooks';
import { fingerprintOf } from '@/core/credentials/did-key.ts';
import { signRevocations } from '@/sealing/credential.ts';
import { flattenedOf, writeSignedCode } from '@/sealing/credential-code.ts';
import { type KeptCredential, revocationsOf } from '@/storage/classroom/issued.ts';
import { Handing } from '../frame/Handing.tsx';
import { Heading } from '../frame/Heading.tsx';
import { fileName, giveFile } from '../frame/hand-out.ts';
import type { PartProps } from '../frame/part.ts';

type Props = PartProps & { readonly issued: readonly KeptCredential[] };

/** What was issued, the fingerprint by which others know the class, and the list of what was taken back. */
export function Issued({ klass, issued, words, shared, href }: Props) {
  const { say, count, day, number } = words;
  const [code, setCode] = useState('');
  const shown = issued.filter(({ code: kept }) => kept !== '');
  const revoked = issued.filter((each) => each.revoked !== undefined).length;
  const list = async () =>
    signRevocations(await revocationsOf(klass.id), new Date().toISOString(), klass.keys.sign);
  const file = async () => {
    const name = `${fileName(say('list_file', { name: klass.name }))}-${revoked}.json`;
    giveFile(name, flattenedOf(await list()), 'application/json');
  };
  return (
    <div class="room-part">
      <div class="room-stack">
        <Heading text={say('title')} />
        <p>{say('intro')}</p>
        <p class="room-ways">
          <a class="button" href={href('new')}>
            {say('new')}
          </a>
          {shown.some((each) => each.revoked === undefined) && (
            <a class="button quiet" href={href('print')}>
              {say('print_all')}
            </a>
          )}
        </p>
      </div>
      {shown.length === 0 ? (
        <p class="note">{say('none')}</p>
      ) : (
        <ul class="certificates-list" aria-label={say('issued')}>
          {shown.map((each) => (
            <li key={each.id}>
              <a href={href('one', each.id)}>{each.name}</a>
              <span>{each.title}</span>
              <span class="soft">
                {each.revoked === undefined
                  ? say('issued_on', { day: day(each.issued) })
                  : say('revoked_on', { day: day(each.revoked.at) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <section class="card room-stack" aria-labelledby="certificates-key">
        <h3 id="certificates-key">{say('key_title')}</h3>
        <p>{say('key_text')}</p>
        <p class="certificates-key mono">
          {fingerprintOf(klass.keys.sign.publicKey).map((group, at) => (
            <span key={`${at} ${group}`}>{group} </span>
          ))}
        </p>
      </section>
      <section class="card room-stack" aria-labelledby="certificates-revoked">
        <h3 id="certificates-revoked">{say('list_title')}</h3>
        <p>{say('list_text')}</p>
        <p>{count('list_count', revoked, { count: number(revoked) })}</p>
        <div class="room-ways">
          <button type="button" class="button quiet" onClick={() => void file()}>
            {say('list_give')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => void list().then((jws) => setCode(writeSignedCode('R', jws)))}
          >
            {say('list_code')}
          </button>
        </div>
        {code !== '' && (
          <Handing shared={shared} label={say('list_label')} text={code} title={say('list_title')} />
        )}
      </section>
    </div>
  );
}
