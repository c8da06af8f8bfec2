import { useEffect, useState } from 'preact/hooks';
import { loadHandIn } from './ahead.ts';
import type { HandInProps } from './HandIn.tsx';
import { hashOf } from './place.ts';

type Screen = Awaited<ReturnType<typeof loadHandIn>>['HandIn'];

/** The screen of handing in, which comes only when it is wanted or the page is idle. */
export function LazyHandIn(props: HandInProps) {
  const { say } = props.words;
  const [loaded, setLoaded] = useState<{ readonly Screen: Screen } | 'fault'>();
  const load = () => {
    setLoaded(undefined);
    loadHandIn().then(
      ({ HandIn }) => setLoaded({ Screen: HandIn }),
      () => setLoaded('fault'),
    );
  };
  useEffect(load, []);
  if (loaded === undefined || props.plan === undefined) return <p role="status">{say('loading')}</p>;
  if (loaded === 'fault')
    return (
      <div class="task-stack">
        <p class="note" role="alert">
          {say('hand_fault')}
        </p>
        <div class="task-ways">
          <button type="button" class="button" onClick={load}>
            {say('again')}
          </button>
          <a class="button quiet" href={hashOf({ kind: 'accepted', id: props.assignment.id })}>
            {say('back')}
          </a>
        </div>
      </div>
    );
  return <loaded.Screen {...props} plan={props.plan} />;
}
