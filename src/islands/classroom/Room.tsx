import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import { ClassBar } from './frame/ClassBar.tsx';
import { noteMove } from './frame/Heading.tsx';
import { Lazy } from './frame/Lazy.tsx';
import type { Outside } from './frame/outside.ts';
import { PlanFault } from './frame/PlanFault.tsx';
import type { FolderStrings, Hrefs, RoomProps } from './frame/part.ts';
import { hashOf, isPlace, type Place, placeOf } from './frame/place.ts';
import { useClasses } from './frame/use-classes.ts';
import { usePlan } from './frame/use-plan.ts';
import { wordsOf } from './frame/words.ts';
import { desk, home, parts, takeIn } from './parts.ts';

/** What the page hands to the room. */
export interface ClassroomProps {
  readonly locale: Locale;
  readonly strings: FolderStrings;
  readonly hrefs: Hrefs;
  /** Address of the data file of what can be assigned. */
  readonly planHref: string;
}

function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const move = () => {
      if (!isPlace(location.hash)) return;
      noteMove();
      setPlace(placeOf(location.hash));
    };
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, []);
  return place;
}

const goTo = (...steps: readonly string[]) => {
  location.hash = hashOf(...steps);
};

/** The teachers' room: which class, which part of it, and what they all share. */
export function Room({ locale, strings, hrefs, planHref, outside }: ClassroomProps & { outside: Outside }) {
  const place = usePlace();
  const store = useClasses();
  const { plan, hasFailed, retry } = usePlan(planHref);
  const [told, setTold] = useState('');
  const wordsIn = (folder: string) => wordsOf(strings[folder] ?? {}, locale);
  const shared = wordsIn('frame');
  const { say } = shared;
  const only = store?.classes.length === 1 ? store.classes[0]?.id : undefined;
  useEffect(() => {
    // Who comes by the bare address and has one class means that one; `#/` is the list.
    if (only !== undefined && location.hash === '') location.replace(hashOf(only, 'desk'));
  }, [store === undefined]);
  if (store === undefined) return <p class="room-loading soft">{say('loading')}</p>;
  const { classes, health } = store;
  const room = (folder: string): RoomProps => ({
    classes,
    locale,
    words: wordsIn(folder),
    shared,
    hrefs,
    outside,
    plan,
    tell: setTold,
    goTo,
  });
  const klass = place.type === 'class' ? classes.find(({ id }) => id === place.id) : undefined;
  return (
    <div class="room">
      {health !== 'kept' && (
        <p class="note room-health" role="status">
          {say(`health_${health}`)}
        </p>
      )}
      {hasFailed && <PlanFault shared={shared} retry={retry} />}
      {klass !== undefined && place.type === 'class' ? (
        <>
          <ClassBar shared={shared} klass={klass} part={place.part} />
          <Lazy
            key={`${klass.id} ${place.part}`}
            load={parts[place.part] ?? desk}
            shared={shared}
            props={{
              ...room(place.part),
              klass,
              place: place.rest,
              go: (...steps: readonly string[]) => goTo(klass.id, place.part, ...steps),
              href: (...steps: readonly string[]) => hashOf(klass.id, place.part, ...steps),
            }}
          />
        </>
      ) : place.type === 'handed-in' ? (
        <Lazy key={place.code} load={takeIn} shared={shared} props={{ ...room('book'), code: place.code }} />
      ) : (
        <Lazy load={home} shared={shared} props={{ ...room('home'), place }} />
      )}
      <p role="status" class="visually-hidden">
        {told}
      </p>
    </div>
  );
}
