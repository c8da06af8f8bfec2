import { Heading } from '../frame/Heading.tsx';
import { Table } from './Table.tsx';
import type { BookProps } from './words.ts';

/** How many assignments a sheet across holds. */
const perSheet = 7;

/** The whole table for paper: A4 across, at most so many assignments on a sheet. */
export function Print(props: BookProps) {
  const { words, state, klass, href } = props;
  const { say } = words;
  const sheets = Math.max(1, Math.ceil(state.tasks.length / perSheet));
  return (
    <div class="book-print">
      <p class="no-print">
        <a href={href()}>{say('back')}</a>
      </p>
      <Heading text={say('print_title', { name: klass.name })} />
      <p class="soft">{words.dayTime(new Date().toISOString())}</p>
      <p class="no-print">
        <button type="button" class="button" onClick={() => print()}>
          {say('print_do')}
        </button>
      </p>
      {Array.from({ length: sheets }, (_, at) => (
        <Table
          key={at}
          {...props}
          pupils={state.book.pupils}
          tasks={state.tasks.slice(at * perSheet, (at + 1) * perSheet)}
          atOnce
        />
      ))}
    </div>
  );
}
