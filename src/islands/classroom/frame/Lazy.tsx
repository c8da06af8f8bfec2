import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LoadPart } from './part.ts';
import type { Words } from './words.ts';

interface Props<Given> {
  readonly load: LoadPart<Given>;
  readonly props: Given;
  readonly shared: Words;
}

/** Shows a part when its file has come; says so when it does not come. */
export function Lazy<Given extends object>({ load, props, shared: { say } }: Props<Given>) {
  const [part, setPart] = useState<{ readonly Shown: ComponentType<Given> } | 'fault'>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isGone = false;
    load().then(
      (Shown) => !isGone && setPart({ Shown }),
      () => !isGone && setPart('fault'),
    );
    return () => {
      isGone = true;
    };
  }, [load, tries]);
  if (part === undefined) return <p class="room-loading soft">{say('loading')}</p>;
  if (part === 'fault')
    return (
      <div class="note room-stack" role="alert">
        <p>{say('part_fault')}</p>
        <p>
          <button type="button" class="button quiet" onClick={() => setTries(tries + 1)}>
            {say('again')}
          </button>
        </p>
      </div>
    );
  const { Shown } = part;
  return <Shown {...props} />;
}
