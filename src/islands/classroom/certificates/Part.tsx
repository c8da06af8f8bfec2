import { useEffect } from 'preact/hooks';
import { noteKey } from '@/storage/credentials.ts';
import type { PartProps } from '../frame/part.ts';
import { All } from './All.tsx';
import { Issued } from './Issued.tsx';
import { New } from './New.tsx';
import { One } from './One.tsx';
import { useIssued } from './use-issued.ts';

/** Certificates of a class: those issued, new ones, one with all ways to hand it out, all to be printed. */
export function Part(props: PartProps) {
  const { klass, place, words } = props;
  const issued = useIssued(klass.id);
  useEffect(() => {
    // So that the page that checks can say: this is a class of this device. It sees the public key only.
    noteKey(klass.keys.sign.publicKey, 'mine', klass.school || klass.teacher);
  }, [klass.keys.sign.publicKey]);
  if (issued === undefined) return <p class="room-loading soft">{words.say('loading')}</p>;
  const [first = '', id = ''] = place;
  if (first === 'new') return <New {...props} />;
  if (first === 'print') return <All {...props} issued={issued} />;
  const one = first === 'one' ? issued.find((each) => each.id === id) : undefined;
  if (one !== undefined) return <One {...props} kept={one} />;
  return <Issued {...props} issued={issued} />;
}
