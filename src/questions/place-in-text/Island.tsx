import type { Marks } from '@/core/grading/choice.ts';
import { isFull } from '@/core/grading/score.ts';
import { fill } from '@/i18n/fill.ts';
import { spokenReasons } from '../frame/Choices.tsx';
import { Frame } from '../frame/Frame.tsx';
import type { IslandProps } from '../frame/mount-props.ts';
import { ticked } from '../frame/ticked.ts';
import { useQuestion } from '../frame/use-question.ts';
import { grade } from './grade.ts';
import { Message } from './Message.tsx';
import type { PlaceInText } from './props.ts';
import { Key, Reasons } from './Reasons.tsx';

/** The suspicious parts of a message. The answer is the list of marked segments, in the order of the file. */
export default function PlaceInTextQuestion(props: IslandProps<PlaceInText>) {
  const { question, strings } = props;
  const { id: name, segments, from } = question;
  const ids = segments.map(({ id }) => id);
  const state = useQuestion<readonly string[]>(props, {
    read: (stored) => (Array.isArray(stored) ? ids.filter((id) => stored.includes(id)) : undefined),
    grade: (answer) => grade(question, answer),
    again: (answer, { details }, order) => ({
      answer: answer.filter((id) => (details as Marks)[id] === 'right'),
      order,
    }),
    found: (form) => {
      const values = ticked(form);
      return values.length > 0 ? values : undefined;
    },
  });
  const { answer: chosen = [], score } = state;
  const marks = score?.details as Marks | undefined;
  const count = (mark: string) => Object.values(marks ?? {}).filter((each) => each === mark).length;
  const hits = count('right');
  const remark =
    score === undefined || isFull(score)
      ? undefined
      : fill(strings['tally'] ?? '', { hits, total: hits + count('missed'), alarms: count('wrong') });
  // A full stop before the colon that leads to the reason would be one pause too many.
  const unstopped = segments.map((each) => ({ ...each, text: each.text.replace(/\p{P}+$/u, '') }));
  const toggle = (id: string) => state.choose(ids.filter((each) => chosen.includes(each) !== (each === id)));
  return (
    <Frame
      {...props}
      state={state}
      remark={remark}
      spoken={`${remark ?? ''} ${spokenReasons(unstopped, chosen)}`}
      solution={<Key name={name} segments={segments} strings={strings} />}
    >
      <Message
        name={name}
        from={from}
        segments={segments}
        chosen={chosen}
        ready={state.ready}
        marks={marks}
        strings={strings}
        onToggle={toggle}
      />
      {marks && score && (
        <Reasons name={name} segments={segments} marks={marks} isWhole={isFull(score)} strings={strings} />
      )}
    </Frame>
  );
}
