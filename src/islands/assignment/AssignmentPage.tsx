import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import type { Strings } from '@/i18n/fill.ts';
import { follow, type Health } from '@/storage/record.ts';
import { Kept } from './Kept.tsx';
import { everyAccepted } from './keep.ts';
import { Opened } from './Opened.tsx';
import type { Outside } from './outside.ts';
import { type Place, placeIn } from './place.ts';
import { usePlan } from './use-plan.ts';
import { wordsOf } from './words.ts';

/** What the page hands to the island as data. */
export interface AssignmentProps {
  readonly locale: Locale;
  readonly strings: Strings;
  /** Address of what can be assigned. */
  readonly planHref: string;
  /** Address of the teachers' room, where what is handed in is opened; whole but for the host. */
  readonly classHref: string;
}

/** Where the page is; the links to the other languages of the page lead to the same place there. */
function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    // It may have changed since the page was first drawn.
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.hash = hash;
  }, [hash]);
  return useMemo(() => placeIn(hash), [hash]);
}

/** After a move within the page the focus goes to the heading of what came; what was pressed is gone. */
function useFocusAfterMove(place: Place) {
  const screen = useRef<HTMLDivElement>(null);
  const first = useRef(place);
  useEffect(() => {
    if (place !== first.current) screen.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  }, [place]);
  return screen;
}

/** The page of assignments: those this learner accepted, one that is open, and its handing in. */
export function AssignmentPage(props: AssignmentProps & { readonly outside: Outside }) {
  const { locale, strings, planHref, classHref, outside } = props;
  const words = useMemo(() => wordsOf(strings, locale), [strings, locale]);
  const place = usePlace();
  const screen = useFocusAfterMove(place);
  const [record, setRecord] = useState<{ readonly log: Log; readonly health: Health }>();
  const [accepted, setAccepted] = useState(everyAccepted);
  const { plan, hasFailed, retry } = usePlan(planHref);
  useEffect(() => follow((log, health) => setRecord({ log, health })), []);
  const reread = () => setAccepted(everyAccepted());
  useEffect(() => {
    // Another tab may have accepted one or handed it in.
    const look = () => document.visibilityState === 'visible' && reread();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  const { say } = words;
  if (record === undefined) return <p class="soft">{say('loading')}</p>;
  const { log, health } = record;
  const shared = { words, log, plan, accepted, onChange: reread };
  return (
    <>
      <div role="status">
        {(health === 'memory' || health === 'full') && <p class="note">{say(`health_${health}`)}</p>}
        {hasFailed && (
          <div class="note task-stack">
            <p>{say('plan_fault')}</p>
            <button type="button" class="button quiet" onClick={retry}>
              {say('again')}
            </button>
          </div>
        )}
      </div>
      <div ref={screen}>
        {place.kind === 'kept' ? (
          <Kept {...shared} />
        ) : (
          <Opened {...shared} place={place} outside={outside} classHref={classHref} />
        )}
      </div>
    </>
  );
}
