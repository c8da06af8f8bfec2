import { Heading } from '../frame/Heading.tsx';
import type { RoomProps } from '../frame/part.ts';
import { hashOf } from '../frame/place.ts';

/** The classes of this device, and the ways to one more. */
export function Classes({ classes, words: { say, count, day } }: RoomProps) {
  return (
    <section class="room-stack" id="class-list">
      <Heading text={say('classes_title')} />
      <ul class="home-classes">
        {classes.map(({ id, name, school, created, roster }) => (
          <li key={id} class="card">
            <h3>
              <a href={hashOf(id, 'desk')}>{name}</a>
            </h3>
            {school !== '' && <p>{school}</p>}
            <p class="soft">
              {roster.length > 0 && <>{count('pupils', roster.length)} · </>}
              {say('made', { day: day(created) })}
            </p>
          </li>
        ))}
      </ul>
      <div class="room-ways">
        <a class="button" href={hashOf('new')}>
          {say('make')}
        </a>
        <a class="button quiet" href={hashOf('import')}>
          {say('open_file')}
        </a>
      </div>
    </section>
  );
}
