import { useEffect, useState } from 'preact/hooks';
import { Heading } from '../frame/Heading.tsx';
import type { RoomProps } from '../frame/part.ts';
import { hashOf } from '../frame/place.ts';
import { TakenNote } from './TakenNote.tsx';
import { type Taken, takeIn } from './take-in.ts';

/** Work that came by a link: it is taken in at once; opened again, it is known. */
export function LinkIn({ code, classes, words }: RoomProps & { readonly code: string }) {
  const { say } = words;
  const [taken, setTaken] = useState<Taken>();
  useEffect(() => {
    let isGone = false;
    void takeIn([code], classes).then((came) => !isGone && setTaken(came));
    return () => {
      isGone = true;
    };
  }, [code]);
  const [first] = taken?.classes ?? [];
  const only = first ?? (classes.length === 1 ? classes[0]?.id : undefined);
  return (
    <div class="room-part">
      <Heading text={say('link_title')} />
      <div role="status">
        {taken && taken.other > 0 ? (
          <p class="note">{say('link_stranger')}</p>
        ) : taken ? (
          <TakenNote taken={taken} words={words} classes={classes} here={first ?? ''} />
        ) : (
          <p>{say('reading')}</p>
        )}
      </div>
      <div class="room-ways">
        {only !== undefined && (
          <a class="button" href={hashOf(only, 'book')}>
            {say('link_book')}
          </a>
        )}
        <a class="button quiet" href={hashOf()}>
          {say('link_classes')}
        </a>
      </div>
    </div>
  );
}
