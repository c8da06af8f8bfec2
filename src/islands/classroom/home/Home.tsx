import type { RoomProps } from '../frame/part.ts';
import type { Place } from '../frame/place.ts';
import { Classes } from './Classes.tsx';
import { ImportClass } from './ImportClass.tsx';
import { NewClass } from './NewClass.tsx';
import { Welcome } from './Welcome.tsx';

/** Everything outside a class: what a class is, the classes of this device, making one, opening one from a file. */
export function Home({ place, ...room }: RoomProps & { readonly place: Place }) {
  if (place.type === 'new') return <NewClass {...room} />;
  if (place.type === 'import') return <ImportClass {...room} />;
  const { say } = room.words;
  return (
    <div class="room-part">
      {place.type === 'class' && (
        <p class="note" role="status">
          {say('unknown_class')}
        </p>
      )}
      {room.classes.length > 0 && <Classes {...room} />}
      <Welcome {...room} isFirst={room.classes.length === 0} />
    </div>
  );
}
