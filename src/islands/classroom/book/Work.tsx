import type { Cell, ItemCell, Task } from '@/core/classroom/book/cell.ts';
import { commentKey, entryOf, helpKey, withText } from '@/core/classroom/book/notes.ts';
import type { PartResult } from '@/core/classroom/book/part-result.ts';
import { percentOf } from '@/core/classroom/book/report.ts';
import { Heading } from '../frame/Heading.tsx';
import { Flags } from './Flags.tsx';
import { HandIns } from './HandIns.tsx';
import { Note } from './Note.tsx';
import { QuestionWork } from './QuestionWork.tsx';
import { titleOfItem } from './read-class.ts';
import { StatusLine, StatusSign } from './Status.tsx';
import { TryWork } from './TryWork.tsx';
import { type BookProps, percentWord, statusWord, taskTitle } from './words.ts';

interface Props extends BookProps {
  readonly pupilKey: string;
  readonly assignmentId: string;
}

function PartWork({
  result,
  ...props
}: BookProps & { readonly result: PartResult; readonly pupilKey: string; readonly isTitled: boolean }) {
  const { words, isTitled } = props;
  const { part, questions, tries, read, sections, share } = result;
  return (
    <section class="book-part">
      {isTitled && (
        <h4>
          {part.title} <b>{percentWord(percentOf(share), words)}</b>
        </h4>
      )}
      {sections > 0 && <p class="soft">{words.say('read_of', { read, sections })}</p>}
      {questions.map((question) => (
        <QuestionWork key={question.object} {...props} question={question} />
      ))}
      {tries.map((each, at) => (
        <TryWork key={each.id} {...props} part={part} result={each} number={at + 1} />
      ))}
      {part.kind !== 'lesson' && tries.length === 0 && <p class="soft">{words.say('no_tries')}</p>}
    </section>
  );
}

function ItemWork({ item, task, ...props }: BookProps & { item: ItemCell; task: Task; pupilKey: string }) {
  const { words, shared, plan } = props;
  const title = titleOfItem(task, item.item, plan);
  const isOne = item.parts.length === 1;
  return (
    <section class="card room-stack">
      <h3>{title}</h3>
      <p class="book-counts">
        <StatusSign status={item.status} isBelow={item.done && !item.passed && item.help.length === 0} />
        <b>{percentWord(percentOf(item.share), words)}</b> {statusWord(shared, item.status)}
        {item.done && !item.passed && <span class="book-more">{words.say('below')}</span>}
      </p>
      {item.help.map((reason) => (
        <p key={reason} class="note">
          {words.say(`help_${reason.replaceAll('-', '_')}`)}
          {reason === 'asked' && item.asked && <q> {item.asked}</q>}
        </p>
      ))}
      {item.parts.length === 0 && <p class="note">{words.say('item_gone')}</p>}
      {item.parts.map((result) =>
        isOne ? (
          <PartWork key={result.part.key} {...props} result={result} isTitled={result.part.title !== title} />
        ) : (
          <details key={result.part.key} open={item.parts.length < 3}>
            <summary>{result.part.title}</summary>
            <PartWork {...props} result={result} isTitled />
          </details>
        ),
      )}
    </section>
  );
}

function Marks({ cell, state, words, pupilKey, assignmentId }: Props & { readonly cell: Cell }) {
  const { notes } = state.data;
  const key = helpKey(pupilKey, assignmentId);
  const isMarked = entryOf(notes.help, key) === true;
  return (
    <>
      <p class="no-print">
        <button
          type="button"
          class="button quiet"
          aria-pressed={isMarked}
          onClick={() =>
            state.note((now) => {
              const { [key]: was, ...others } = now.help;
              return { ...now, help: was ? others : { ...others, [key]: true } };
            })
          }
        >
          {words.say(isMarked ? 'help_unmark' : 'help_mark')}
        </button>
      </p>
      <Note
        key={commentKey(pupilKey, cell.assignment)}
        label={words.say('comment')}
        text={entryOf(notes.comments, commentKey(pupilKey, assignmentId)) ?? ''}
        words={words}
        save={(text) =>
          state.note((now) => ({
            ...now,
            comments: withText(now.comments, commentKey(pupilKey, assignmentId), text),
          }))
        }
      />
    </>
  );
}

/** What one pupil did for one assignment: every answer and run, judged anew, and everything that was handed in. */
export function Work(props: Props) {
  const { state, words, shared, href, plan, pupilKey, assignmentId } = props;
  const { say } = words;
  const pupil = state.book.pupils.find(({ key }) => key === pupilKey);
  const task = state.tasks.find(({ assignment }) => assignment.id === assignmentId);
  const cell = state.book.cells.get(pupilKey)?.get(assignmentId);
  if (!pupil || !task || !cell)
    return (
      <>
        <Heading text={say('no_pupil')} />
        <p>
          <a href={href()}>{say('back')}</a>
        </p>
      </>
    );
  const { due } = task.assignment;
  const prompts = new Map(
    cell.items
      .flatMap(({ parts }) => parts.flatMap(({ questions }) => questions))
      .map(({ object, rev }) => [object, state.judging.prompt(object, rev)] as const),
  );
  return (
    <>
      <p class="no-print">
        <a href={href('pupil', pupil.key)}>{pupil.name}</a> · <a href={href()}>{say('back')}</a>
      </p>
      <Heading text={`${pupil.name}: ${taskTitle(task, plan, words, state.tasks)}`} />
      <p class="book-counts">
        <StatusLine cell={cell} words={words} shared={shared} />
      </p>
      {due !== '' && <p class="soft">{say('until', { when: words.dayTime(due) })}</p>}
      <Flags flags={cell.flags} words={words} promptOf={(of) => prompts.get(of)} />
      <Marks {...props} cell={cell} />
      {cell.items.map((item) => (
        <ItemWork key={item.item} {...props} item={item} task={task} />
      ))}
      <HandIns handIns={cell.handIns} due={due} words={words} />
    </>
  );
}
