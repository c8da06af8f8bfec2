import type { Marks } from '@/core/grading/choice.ts';
import { ChoiceKey, Choices, spokenReasons } from '../frame/Choices.tsx';
import { Frame } from '../frame/Frame.tsx';
import type { IslandProps } from '../frame/mount-props.ts';
import { ticked } from '../frame/ticked.ts';
import { useQuestion } from '../frame/use-question.ts';
import { grade } from './grade.ts';
import { Picture } from './Picture.tsx';
import type { PlaceInPicture } from './props.ts';

/** Places in a picture. The answer is the list of their ids, in the order in which they are shown. */
export default function PlaceInPictureQuestion(props: IslandProps<PlaceInPicture>) {
  const { question, strings } = props;
  const { places } = question;
  const ids = places.map(({ id }) => id);
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
  const missed = score !== undefined && Object.values(score.details as Marks).includes('missed');
  const remark = missed ? strings['missed'] : undefined;
  const toggle = (id: string) => state.choose(ids.filter((each) => chosen.includes(each) !== (each === id)));
  return (
    <Frame
      {...props}
      state={state}
      remark={remark}
      spoken={`${spokenReasons(places, chosen)} ${remark ?? ''}`}
      solution={<ChoiceKey options={places} order={ids} strings={strings} />}
    >
      <Picture
        question={question}
        chosen={chosen}
        onToggle={state.ready && score === undefined ? toggle : undefined}
      />
      <Choices
        {...state}
        order={ids}
        name={question.id}
        kind="checkbox"
        options={places}
        chosen={chosen}
        strings={strings}
        onChoose={toggle}
      />
    </Frame>
  );
}
