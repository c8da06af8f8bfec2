import { useEffect, useState } from 'preact/hooks';
import { type RevocationReason, revocationReasons } from '@/core/credentials/revocations.ts';
import { envelopeOf } from '@/sealing/credential-code.ts';
import { type KeptCredential, revoke } from '@/storage/classroom/issued.ts';
import { Ask } from '../frame/Ask.tsx';
import { Handing } from '../frame/Handing.tsx';
import { Heading } from '../frame/Heading.tsx';
import { fileName, giveFile } from '../frame/hand-out.ts';
import type { PartProps } from '../frame/part.ts';
import { DiplomaSheet } from './DiplomaSheet.tsx';
import { type Opened, readKept } from './read-kept.ts';
import { useLandscape } from './use-landscape.ts';

type Props = PartProps & { readonly kept: KeptCredential };

/** One certificate: its sheet, the ways to hand it out, and taking it back. */
export function One({ kept, words, shared, hrefs, href, tell }: Props) {
  const { say, day } = words;
  const [opened, setOpened] = useState<Opened>();
  const [reason, setReason] = useState<RevocationReason>('issued-by-mistake');
  const [isAsking, setAsking] = useState(false);
  useLandscape();
  useEffect(() => {
    let isGone = false;
    void readKept(kept.code).then((read) => !isGone && setOpened(read));
    return () => {
      isGone = true;
    };
  }, [kept.code]);
  const link = `${hrefs.verify}#${kept.code}`;
  const give = (ending: string, content: string, type: string) =>
    giveFile(`${fileName(kept.name)}.${ending}`, content, type);
  const takeBack = async () => {
    setAsking(false);
    await revoke(kept.id, reason);
    tell(say('revoked_done', { name: kept.name }));
  };
  return (
    <div class="room-part">
      <div class="room-stack no-print">
        <p>
          <a href={href()}>{say('title')}</a>
        </p>
        <Heading text={kept.name} />
        {kept.revoked !== undefined && (
          <p class="note" role="status">
            {say('revoked_note', { day: day(kept.revoked.at), reason: say(`${kept.revoked.reason}_reason`) })}
          </p>
        )}
        {kept.revoked === undefined && (
          <p>
            <button type="button" class="button" onClick={() => print()}>
              {say('print')}
            </button>
          </p>
        )}
      </div>
      {opened !== undefined && (
        <div class={kept.revoked === undefined ? 'certificates-print' : 'no-print'}>
          <DiplomaSheet diploma={opened.badge.diploma} link={link} verify={hrefs.verify} words={words} />
        </div>
      )}
      {opened !== undefined && kept.revoked === undefined && (
        <section class="card room-stack no-print" aria-labelledby="certificates-give">
          <h3 id="certificates-give">{say('give_title')}</h3>
          <p>{say('give_text')}</p>
          <Handing shared={shared} label={say('link')} text={link} title={kept.title} />
          <div class="room-ways">
            <button
              type="button"
              class="button quiet"
              onClick={() => give('json', envelopeOf(opened.compact), 'application/json')}
            >
              .json
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => give('jwt', opened.compact, 'application/jwt')}
            >
              .jwt
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => give('txt', `${kept.name}\n${kept.title}\n${link}\n`, 'text/plain')}
            >
              .txt
            </button>
          </div>
        </section>
      )}
      {kept.revoked === undefined && (
        <section class="card room-stack no-print" aria-labelledby="certificates-revoke">
          <h3 id="certificates-revoke">{say('revoke_title')}</h3>
          <p>{say('revoke_text')}</p>
          <label class="room-stack">
            {say('reason')}
            <select
              class="field"
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value as RevocationReason)}
            >
              {revocationReasons.map((each) => (
                <option key={each} value={each}>
                  {say(`${each}_reason`)}
                </option>
              ))}
            </select>
          </label>
          <p>
            <button type="button" class="button danger" onClick={() => setAsking(true)}>
              {say('revoke')}
            </button>
          </p>
        </section>
      )}
      {isAsking && (
        <Ask
          title={say('revoke_ask', { name: kept.name })}
          yes={say('revoke_yes')}
          no={shared.say('no')}
          isDanger
          onYes={() => void takeBack()}
          onNo={() => setAsking(false)}
        >
          <p>{say('revoke_ask_text')}</p>
        </Ask>
      )}
    </div>
  );
}
