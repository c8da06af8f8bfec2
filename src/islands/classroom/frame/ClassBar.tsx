import type { KeptClass } from '@/storage/classroom/kept.ts';
import { parts } from '../parts.ts';
import { hashOf, type PartName, partNames } from './place.ts';
import type { Words } from './words.ts';

interface Props {
  readonly shared: Words;
  readonly klass: KeptClass;
  readonly part: PartName;
}

/** Which class is open, the way to the others, and the parts it has. */
export function ClassBar({ shared: { say }, klass, part }: Props) {
  return (
    <nav class="room-bar no-print" aria-label={say('bar', { name: klass.name })}>
      <p class="room-class">
        <strong>{klass.name}</strong>
        <a href={hashOf()}>{say('all_classes')}</a>
      </p>
      <ul class="room-tabs">
        {partNames
          .filter((name) => parts[name] !== undefined)
          .map((name) => (
            <li key={name}>
              <a href={hashOf(klass.id, name)} aria-current={name === part ? 'page' : undefined}>
                {say(`tab_${name}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
