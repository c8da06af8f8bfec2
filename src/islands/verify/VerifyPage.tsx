import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RevocationList } from '@/core/credentials/revocations.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import { fetchAhead } from '@/scan/load.ts';
import { keptCredentials } from '@/storage/credentials.ts';
import { Bring } from './Bring.tsx';
import { type OpenedBadge, openSigned, storedLists } from './open-signed.ts';
import { Shown } from './Shown.tsx';
import { makeSample } from './sample.ts';
import { wordsOf } from './words.ts';

interface Props {
  readonly locale: Locale;
  readonly strings: Strings;
}

/** The page that checks certificates: brings one in, shows all of it and what was checked. All of it works without a connection. */
export function VerifyPage({ locale, strings }: Props) {
  const words = useMemo(() => wordsOf(strings, locale), [strings, locale]);
  const { say, day, number } = words;
  const [opened, setOpened] = useState<OpenedBadge>();
  const [lists, setLists] = useState<readonly RevocationList[]>([]);
  const [told, setTold] = useState('');

  /** Opens a text; true when there was something in it. */
  const open = async (text: string): Promise<boolean> => {
    const { certificate, lists: brought, fault } = await openSigned(text);
    const [list] = brought;
    if (list !== undefined) setLists(await storedLists());
    if (certificate !== undefined) {
      setOpened(certificate);
      // So that the page can be loaded anew and its address handed on; nothing of it goes to a server.
      if (certificate.code !== '') history.replaceState(null, '', `#${certificate.code}`);
    }
    const listTold = list && say('list_taken', { made: day(list.made), count: number(list.sequence) });
    setTold(listTold ?? (fault === undefined ? '' : say(`fault_${fault}`)));
    return fault === undefined;
  };
  /** The learner's own certificate where there is one, else a sample. */
  const tryIt = async () => {
    const [own] = keptCredentials();
    await open(own ?? (await makeSample(words)));
  };
  useEffect(() => {
    const follow = () => {
      const hash = location.hash.slice(1);
      if (hash === 'try') void tryIt();
      else if (/^[CR]\d/.test(hash)) void open(hash);
    };
    void storedLists().then(setLists);
    follow();
    addEventListener('hashchange', follow);
    const stop = fetchAhead();
    // The camera is for where there is no connection: it is fetched while there is one.
    void import('../frame/Camera.tsx').catch(() => undefined);
    return () => {
      removeEventListener('hashchange', follow);
      stop();
    };
  }, []);
  return (
    <div class="verify">
      {opened !== undefined && <Shown key={opened.code} opened={opened} lists={lists} words={words} />}
      <Bring
        words={words}
        isMore={opened !== undefined}
        told={told}
        onTell={setTold}
        open={open}
        onTry={() => void tryIt()}
      />
    </div>
  );
}
