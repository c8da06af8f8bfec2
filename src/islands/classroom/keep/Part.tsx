import { Heading } from '../frame/Heading.tsx';
import type { PartProps } from '../frame/part.ts';
import { Copy } from './Copy.tsx';
import { DeleteClass } from './DeleteClass.tsx';
import { DeletePupil } from './DeletePupil.tsx';
import { Names } from './Names.tsx';
import { Roster } from './Roster.tsx';

/** The class itself: its names, its list, a copy of it, and what can be deleted. */
export function Part(props: PartProps) {
  return (
    <div class="room-part">
      <Heading text={props.words.say('title', { name: props.klass.name })} />
      <div class="keep-cards">
        <Names {...props} />
        <Roster {...props} />
        <Copy {...props} />
        <div class="card room-stack">
          <DeletePupil {...props} />
          <DeleteClass {...props} />
        </div>
      </div>
    </div>
  );
}
