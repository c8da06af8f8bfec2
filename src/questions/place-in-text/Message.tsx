import type { Marks } from '@/core/grading/choice.ts';
import type { Strings } from '@/i18n/fill.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import type { Segment } from './props.ts';

interface Props {
  /** Name of the question, for ids in the page. */
  readonly name: string;
  readonly from: string;
  readonly segments: readonly Segment[];
  readonly chosen: readonly string[];
  /** False until the page's script runs: what was marked before then must not be unmarked by it. */
  readonly ready: boolean;
  readonly marks: Marks | undefined;
  readonly strings: Strings;
  readonly onToggle: (id: string) => void;
}

/** The segments line by line, as the message is written. */
function linesOf(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const segment of segments) {
    const line = lines.at(-1);
    if (line === undefined || segment.newLine) lines.push([segment]);
    else line.push(segment);
  }
  return lines;
}

/** A message whose every part is a checkbox: a tap or the space bar marks it, and each part keeps its words in one piece for the ear. */
export function Message({ name, from, segments, chosen, ready, marks, strings, onToggle }: Props) {
  const part = ({ id, text }: Segment) => {
    const mark = marks?.[id];
    const isJudged = mark === 'right' || mark === 'wrong';
    return (
      <label key={id}>
        <input
          type="checkbox"
          name={name}
          value={id}
          checked={ready ? chosen.includes(id) : undefined}
          aria-disabled={marks && true}
          aria-describedby={isJudged ? `${name}-${id}` : undefined}
          // A given answer stands until a new try begins; disabling the input would take its focus away.
          onClick={(event) => marks && event.preventDefault()}
          onChange={() => onToggle(id)}
        />
        <span class="q-part">
          {isJudged && <LinkIcon closed={mark === 'right'} />}
          {text}
        </span>{' '}
      </label>
    );
  };
  return (
    <>
      <p class="q-paper soft">{strings['paper']}</p>
      <div class="q-message">
        <p class="soft">{from}</p>
        {linesOf(segments).map((line) => (
          <p key={line[0]?.id}>{line.map(part)}</p>
        ))}
      </div>
    </>
  );
}
