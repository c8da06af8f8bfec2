import type { Marks } from '@/core/grading/choice.ts';
import type { Strings } from '@/i18n/fill.ts';
import { MarkLine } from '../frame/MarkLine.tsx';
import type { Segment } from './props.ts';

interface Props {
  readonly name: string;
  readonly segments: readonly Segment[];
  readonly marks: Marks;
  /** Whether to tell of every part, not only of those that were marked. */
  readonly isWhole: boolean;
  readonly strings: Strings;
}

/** The parts with what they turned out to be and why. */
export function Reasons({ name, segments, marks, isWhole, strings }: Props) {
  const told = segments.filter(({ id }) => isWhole || marks[id] === 'right' || marks[id] === 'wrong');
  return (
    <ul class="q-key">
      {told.map(({ id, text, reason }) => {
        const mark = marks[id];
        return (
          <li key={id}>
            <strong>{text}</strong>
            <div id={`${name}-${id}`}>
              {mark === 'right' && <MarkLine closed word={strings['hit'] ?? ''} />}
              {mark === 'wrong' && <MarkLine closed={false} word={strings['falseAlarm'] ?? ''} />}
              {mark === 'missed' && <MarkLine closed word={strings['suspicious'] ?? ''} />}
              <p>{reason}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The key: every part with its reason, what is suspicious marked as such. */
export function Key({ name, segments, strings }: Omit<Props, 'marks' | 'isWhole'>) {
  const marks = Object.fromEntries(
    segments.map(({ id, correct }) => [id, correct ? 'missed' : 'left'] as const),
  );
  return <Reasons name={`${name}-key`} segments={segments} marks={marks} isWhole strings={strings} />;
}
