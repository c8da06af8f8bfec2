import { useEffect, useState } from 'preact/hooks';
import { type ClassData, readClass } from '../book/read-class.ts';
import { Heading } from '../frame/Heading.tsx';
import type { PartProps } from '../frame/part.ts';
import { hashOf } from '../frame/place.ts';
import { Entering } from './Entering.tsx';
import { choicesOf } from './sheet-set.ts';

/** Answers given on paper: typed or read from pictures, and kept as work that was handed in. */
export function Part(props: PartProps) {
  const { klass, plan, words } = props;
  const { say } = words;
  const [data, setData] = useState<ClassData>();
  useEffect(() => {
    let isGone = false;
    void readClass(klass.id).then((read) => !isGone && setData(read));
    return () => {
      isGone = true;
    };
  }, [klass.id]);
  if (data === undefined) return <p class="room-loading soft">{say('loading')}</p>;
  const choices = choicesOf(data, plan);
  return (
    <div class="room-part">
      <Heading text={say('title')} />
      <p>{say('intro')}</p>
      {choices.length === 0 ? (
        <div class="note room-stack" id="paper-none">
          <p>{say('none')}</p>
          <p>
            <a href={hashOf(klass.id, 'desk', 'new')}>{say('none_go')}</a>
          </p>
        </div>
      ) : (
        <Entering {...props} data={data} choices={choices} />
      )}
    </div>
  );
}
