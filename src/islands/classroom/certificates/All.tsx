import { useEffect, useState } from 'preact/hooks';
import type { KeptCredential } from '@/storage/classroom/issued.ts';
import { Heading } from '../frame/Heading.tsx';
import type { PartProps } from '../frame/part.ts';
import { DiplomaSheet } from './DiplomaSheet.tsx';
import { type Opened, readKept } from './read-kept.ts';
import { useLandscape } from './use-landscape.ts';

type Props = PartProps & { readonly issued: readonly KeptCredential[] };

/** All certificates that stand, one sheet a page. */
export function All({ issued, words, hrefs, href }: Props) {
  const { say, count } = words;
  const [sheets, setSheets] = useState<readonly (Opened & { readonly code: string })[]>();
  useLandscape();
  useEffect(() => {
    let isGone = false;
    const valid = issued.filter(({ code, revoked }) => code !== '' && revoked === undefined);
    const read = valid.map(async ({ code }) => ({ code, opened: await readKept(code) }));
    void Promise.all(read).then((all) => {
      if (!isGone)
        setSheets(all.flatMap(({ code, opened }) => (opened === undefined ? [] : { ...opened, code })));
    });
    return () => {
      isGone = true;
    };
  }, [issued]);
  return (
    <div class="room-part">
      <div class="room-stack no-print">
        <p>
          <a href={href()}>{say('title')}</a>
        </p>
        <Heading text={count('print_title', sheets?.length ?? 0)} />
        <p class="soft">{say('print_hint')}</p>
        <p>
          <button type="button" class="button" disabled={sheets === undefined} onClick={() => print()}>
            {say('print')}
          </button>
        </p>
      </div>
      <div class="certificates-print room-stack">
        {sheets?.map(({ badge, code }) => (
          <DiplomaSheet
            key={code}
            diploma={badge.diploma}
            link={`${hrefs.verify}#${code}`}
            verify={hrefs.verify}
            words={words}
          />
        ))}
      </div>
    </div>
  );
}
