// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assignment } from '@/core/classroom/assignment.ts';
import { filledFor } from '@/core/classroom/paper/filled.ts';
import { lettersOf, writeLine } from '@/core/classroom/paper/letters.ts';
import { readPaperQuiz } from '@/core/classroom/paper/paper-quiz.ts';
import { writeSheetCode } from '@/core/classroom/paper/sheet-code.ts';
import { sheetPages } from '@/core/classroom/paper/sheet-layout.ts';
import { variantOf } from '@/core/classroom/paper/variant.ts';
import { random } from '@/scan/marks/sample-pictures.ts';
import { filledSheet, type Stroke, sheetPhoto } from '@/scan/marks/sample-sheets.ts';
import { writeAssignmentCode } from '@/sealing/assignment-code.ts';
import { sampleClass } from '@/sealing/sample-class.ts';
import { readSubmissionCode } from '@/sealing/submission-code.ts';
import {
  type KeptClass,
  listHandedIn,
  putAssignment,
  putClass,
  putContent,
  removeClass,
} from '@/storage/classroom/classroom.ts';
import type { PartProps } from '../frame/part.ts';
import { wordsOf } from '../frame/words.ts';
import { Part } from './Part.tsx';
import { openPhoto } from './photo-file.ts';
import strings from './strings.en.json';

vi.mock('./photo-file.ts', () => ({ openPhoto: vi.fn() }));

const seed = '0a1b2c3d';
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, correct: id === 'b', text: id, reason: id }));
const question = (type: string, fields: object) => ({
  type,
  props: { question: { rev: 2, prompt: 'p', ...fields } },
});
const data = {
  questions: {
    one: question('one-choice', { id: 'one', options }),
    two: question('several-choices', {
      id: 'two',
      options: options.map((each) => ({ ...each, correct: each.id < 'c' })),
    }),
    sum: question('number', { id: 'sum', answer: 12.5, unit: 'KGS' }),
    gap: question('gaps', { id: 'gap' }),
  },
};
const quiz = readPaperQuiz(data);
const asked = variantOf(quiz.questions, seed, 'B');
const right = asked.map((each) => filledFor(each, each.right));
const rightLine = writeLine(asked, right).replace('12.5', '12,5');
const judge = (object: string, _rev: number, answer: unknown) => {
  const known = quiz.questions.find(({ id }) => object === `question:keys/first/${id}`);
  const isSame =
    known &&
    JSON.stringify(known.right) ===
      JSON.stringify([answer].flat().length > 1 ? [...(answer as string[])].sort() : answer);
  return { type: 'points', earned: isSame ? 1 : 0, total: 1 } as const;
};

const mine = await sampleClass('AAAAAAAAAAA');
const klass: KeptClass = {
  id: mine.to.id,
  name: '9-А',
  teacher: '',
  school: '',
  created: '2026-11-20T06:00:00.000Z',
  keys: mine.keys,
  roster: ['Айгүл', 'Бек'].map((name, at) => ({ id: `p${at}`, name, group: '' })),
};
const assignment: Assignment = {
  id: 'Assign00001',
  to: mine.to,
  className: '9-А',
  from: '',
  note: '',
  items: [{ kind: 'lesson', course: 'keys', lesson: 'first', pin: quiz.pin }],
  issued: '2026-11-20T06:00:00.000Z',
  due: '',
  pass: 60,
  tries: 0,
  seeds: 'same',
  locale: 'en',
};
const part = {
  kind: 'lesson',
  key: 'keys/first',
  course: 'keys',
  lesson: 'first',
  title: 'From key to address',
  href: '/en/courses/keys/first/',
  sections: [],
  questions: Object.values(data.questions).map(({ props }) => ({
    id: (props.question as unknown as { id: string }).id,
    rev: 2,
  })),
};

async function open() {
  const words = wordsOf(strings, 'en');
  const props = { klass, classes: [klass], place: [], words, shared: words, locale: 'en', plan: undefined };
  const outside = { loadJudging: async () => ({ judge }) };
  render(<Part {...({ ...props, outside } as unknown as PartProps)} />);
  return screen.findByLabelText('Code of the set');
}
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const next = () => fireEvent.click(screen.getByRole('button', { name: 'Next pupil' }));

beforeEach(async () => {
  await removeClass(klass.id);
  await putClass(klass);
  await putAssignment(klass.id, assignment, await writeAssignmentCode(assignment, klass.keys));
  await putContent(klass.id, assignment.id, {
    v: 1,
    locale: 'en',
    taken: assignment.issued,
    items: [[part]],
    quizzes: { 'keys/first': data },
    labs: {},
  } as never);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
});
afterEach(cleanup);

describe('answers from paper', () => {
  it('typed for pupils by number and by name become work of the class like any that was handed in', async () => {
    await open();
    type('Code of the set', `${seed}-${quiz.pin}`.toUpperCase());
    fireEvent.click(screen.getByLabelText('B'));
    await screen.findByText(/Questions for the screen only: 1/);
    type('Name or number in the list', '2');
    type('Answers', 'Я');
    expect(screen.getByText(/Character 1/)).toBeTruthy();
    next();
    expect((screen.getByLabelText('Answers') as HTMLInputElement).value).toBe('Я');
    type('Answers', rightLine.toLowerCase());
    next();
    expect(document.activeElement).toBe(screen.getByLabelText('Name or number in the list'));
    type('Name or number in the list', 'бек');
    type('Answers', '. . .');
    next();
    expect(screen.getByText(/already/)).toBeTruthy();
    type('Name or number in the list', 'Жаңы окуучу');
    next();
    const list = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(list.filter((item) => item?.includes('3 / 3'))).toHaveLength(1);
    expect(list.filter((item) => item?.includes('0 / 3'))).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Save to the gradebook' }));
    await screen.findByText(/2 pupils are in the gradebook/);
    const rows = await listHandedIn(klass.id);
    const bek = rows.find(({ submission }) => submission.pupil === 'Бек');
    expect(rows).toHaveLength(2);
    expect(bek?.submission).toMatchObject({ assignment: assignment.id, device: 'on-paper' });
    expect(
      bek?.submission.answers.map(({ object, rev, earned, total }) => [object, rev, earned, total]).sort(),
    ).toEqual(['one', 'sum', 'two'].map((id) => [`question:keys/first/${id}`, 2, 1, 1]));
    expect(bek?.submission.answers.find(({ object }) => object.endsWith('/sum'))?.answer).toBe(12.5);
    expect(await readSubmissionCode(bek?.code ?? '', klass.keys, klass.id)).toEqual(bek?.submission);
  });

  it('of sheets from other questions are taken with a warning', async () => {
    await open();
    type('Code of the set', `${seed}-00000000`);
    expect(await screen.findByText(/another revision/)).toBeTruthy();
  });

  it('in a photograph are taken only after the box in doubt and the written number were looked at', async () => {
    const [page = []] = sheetPages(asked);
    const [first, ...others] = asked.flatMap((_, at) =>
      (right[at]?.rows ?? []).flatMap((boxes, row) =>
        boxes.map((box): Stroke => ({ question: at, row, box, hand: 'full' })),
      ),
    );
    if (first === undefined) throw new Error('nothing is filled');
    const draw = random(3);
    const code = { course: 'keys', lesson: 'first', seed, variant: 'B', pin: quiz.pin, page: 1 } as const;
    const paper = filledSheet(
      writeSheetCode(code),
      page,
      [{ ...first, hand: 'half' }, ...others],
      [0, 1],
      draw,
    );
    const shot = { width: 866, height: 1155, lean: 0.06, noise: 6, blur: 0.6 };
    vi.mocked(openPhoto).mockResolvedValue({ picture: sheetPhoto(paper, shot, draw), code });
    await open();
    const file = new File(['x'], 'sheet.jpg', { type: 'image/jpeg' });
    fireEvent.change(screen.getByLabelText('Take or choose a picture'), { target: { files: [file] } });
    await screen.findByText('Look at what is not clear and answer yourself.');
    const take = screen.getByRole('button', { name: 'Put into the line of answers' });
    const line = () => (screen.getByLabelText('Answers') as HTMLInputElement).value;
    fireEvent.click(take);
    expect(screen.getByText('Places without an answer: 2.')).toBeTruthy();
    expect(line()).toBe('');
    const doubt = screen.getByRole('group', { name: /, box / });
    fireEvent.click(within(doubt).getByLabelText('Filled'));
    fireEvent.input(screen.getByLabelText(/which number is written/), { target: { value: '12,5' } });
    fireEvent.click(take);
    await waitFor(() => expect(line()).toBe(rightLine));
    expect((screen.getByLabelText('Name or number in the list') as HTMLInputElement).value).toBe('Айгүл');
    expect(lettersOf(asked[0] as never, right[0] as never)).not.toBe('.');
    next();
    expect(screen.getByText(/Added: Айгүл, 3 \/ 3/)).toBeTruthy();
    expect(await listHandedIn(klass.id)).toEqual([]);
  });
});
