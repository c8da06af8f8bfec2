// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAssignmentCode } from '@/sealing/assignment-code.ts';
import { allContent, listAssignments, listClasses, putClass } from '@/storage/classroom/classroom.ts';
import { makeClass } from './home/make-class.ts';
import { emptyRoom, openRoom, plan, serve } from './sample-room.tsx';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const follow = (name: string | RegExp) => {
  location.hash = screen.getByRole('link', { name }).getAttribute('href') ?? '';
};
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name });
const names = { name: '9-A', teacher: 'Asanova G.', school: '' };

/** Goes through the wizard with one lesson chosen. */
async function chooseLesson(): Promise<void> {
  await heading('What to assign?');
  fireEvent.click(screen.getByLabelText('Words on paper'));
  press('Next');
  await heading('Conditions');
}

beforeEach(async () => {
  vi.stubGlobal('scrollTo', () => undefined);
  serve(plan);
  await emptyRoom();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the room without a class', () => {
  it('says what a class is and what is kept where', async () => {
    await openRoom();
    await heading('A class without a server');
    expect(screen.getByText('On this device')).toBeTruthy();
    expect(screen.getByText(/No names of pupils/)).toBeTruthy();
  });

  it('makes one with keys of its own, and asks for its name first', async () => {
    await openRoom('#/new');
    await heading('A new class');
    press('Make a class');
    expect((await screen.findByRole('alert')).textContent).toBe('Write the name of the class.');
    type('Name of the class', ' 9-A ');
    press('Make a class');
    await heading('Assignments');
    const [klass] = await listClasses();
    expect(klass).toMatchObject({ name: '9-A', teacher: '', roster: [] });
    expect(klass?.keys.seal.publicKey).not.toBe(klass?.keys.sign.publicKey);
  });

  it('says so when an address names a class that is not here', async () => {
    await openRoom('#/AAAAAAAAAAA/book');
    expect(await screen.findByText(/no such class on this device/)).toBeTruthy();
  });
});

describe('an assignment', () => {
  it('is issued signed, with what was chosen, and its content is frozen', async () => {
    const { id } = await makeClass(names);
    await openRoom(`#/${id}/desk`);
    await heading('Assignments');
    follow('Make an assignment');
    await chooseLesson();
    type('A few words to the pupils', 'Read first.');
    press('Next');
    await heading('What the pupil will see');
    expect(screen.getByText('Words on paper')).toBeTruthy();
    press('Issue the assignment');
    await heading('Words on paper');
    const [kept] = await listAssignments(id);
    expect(await readAssignmentCode(`https://chynjyr.example/en/assignment/#${kept?.code}`)).toEqual(
      kept?.assignment,
    );
    expect(kept?.assignment).toMatchObject({
      className: '9-A',
      from: 'Asanova G.',
      note: 'Read first.',
      items: [{ kind: 'lesson', course: 'keys', lesson: 'second', pin: 'aaaaaaa1' }],
      pass: 80,
      tries: 0,
      seeds: 'same',
    });
    const frozen = (await allContent(id)).get(kept?.id ?? '') as { quizzes: object };
    expect(Object.keys(frozen.quizzes)).toEqual(['keys/second']);
    const message = screen.getByLabelText<HTMLTextAreaElement>(/Message for Telegram/).value;
    expect(message).toContain(`https://chynjyr.example/en/assignment/#${kept?.code}`);
    expect(message).toContain('Words on paper');
    press('Show on the whole screen');
    const whole = await screen.findByRole('dialog', { name: 'QR code of the assignment: Words on paper' });
    fireEvent.click(within(whole).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is not issued while its content is out of reach, and the choice stays', async () => {
    let isInReach = false;
    serve(plan, () => isInReach);
    const { id } = await makeClass(names);
    await openRoom(`#/${id}/desk/new/what`);
    await chooseLesson();
    press('Next');
    await heading('What the pupil will see');
    press('Issue the assignment');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/was not issued/));
    expect(await listAssignments(id)).toEqual([]);
    isInReach = true;
    press('Issue the assignment');
    await heading('Words on paper');
    expect(await listAssignments(id)).toHaveLength(1);
  });

  it('wants something chosen, and a due date that is still to come', async () => {
    const { id } = await makeClass(names);
    await openRoom(`#/${id}/desk/new/what`);
    await heading('What to assign?');
    press('Next');
    expect(screen.getByText('Choose at least one.')).toBeTruthy();
    await chooseLesson();
    type('Due date', '2020-01-01');
    press('Next');
    expect((await screen.findByRole('alert')).textContent).toMatch(/is past already/);
    expect(document.activeElement?.id).toBe('desk-day');
  });

  it('says when the site has changed since, can be closed, and made again for another class', async () => {
    const [one, other] = [await makeClass(names), await makeClass({ ...names, name: '9-B' })];
    await openRoom(`#/${one.id}/desk/new/what`);
    await chooseLesson();
    press('Next');
    await heading('What the pupil will see');
    press('Issue the assignment');
    await heading('Words on paper');
    const hash = location.hash;
    expect(screen.queryByText(/has changed since/)).toBeNull();
    cleanup();
    const [course] = plan.courses;
    const lessons = course?.lessons.map((each) => ({ ...each, pin: 'ddddddd1' })) ?? [];
    serve({ ...plan, courses: course ? [{ ...course, lessons }] : [] });
    await openRoom(hash);
    expect(await screen.findByText(/The site has changed since/)).toBeTruthy();
    expect(screen.getByText('Changed: «Words on paper»')).toBeTruthy();
    press('Close the assignment');
    await screen.findByRole('button', { name: 'Open the assignment again' });
    fireEvent.change(screen.getByLabelText('For which class'), { target: { value: other.id } });
    press('Make a copy');
    await heading('What to assign?');
    expect(location.hash).toBe(`#/${other.id}/desk/new/what`);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Words on paper').checked).toBe(true));
  });
});

describe('the class itself', () => {
  it('takes a pasted list, and names who stands on it twice', async () => {
    const { id } = await makeClass(names);
    await openRoom(`#/${id}/keep`);
    const form = within(await screen.findByRole('form', { name: 'List of the class' }));
    fireEvent.input(form.getByLabelText(/one name a line/), {
      target: { value: '1. Aigul; 1\nNurbek\naigul' },
    });
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(form.getByRole('status').textContent).toMatch(/Pupils on the list: 2.*aigul/));
    expect((await listClasses())[0]?.roster.map(({ name, group }) => [name, group])).toEqual([
      ['Aigul', '1'],
      ['Nurbek', ''],
    ]);
  });

  it('deletes one pupil, after asking', async () => {
    const klass = await makeClass(names);
    const roster = ['Aigul', 'Nurbek'].map((name) => ({ id: name, name, group: '' }));
    await putClass({ ...klass, roster });
    await openRoom(`#/${klass.id}/keep`);
    fireEvent.change(await screen.findByLabelText('Pupil'), { target: { value: 'aigul' } });
    press('Delete');
    expect((await listClasses())[0]?.roster).toHaveLength(2);
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, delete' }));
    expect(await screen.findByText('Aigul: the data is deleted.')).toBeTruthy();
    expect((await listClasses())[0]?.roster.map(({ name }) => name)).toEqual(['Nurbek']);
  });

  it('is deleted only after it was said what goes', async () => {
    const { id } = await makeClass(names);
    await openRoom(`#/${id}/keep`);
    fireEvent.click(await screen.findByRole('button', { name: 'Delete the class' }));
    expect(await screen.findByText(/Gone for good: the keys, the list/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'No' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await listClasses()).toHaveLength(1);
    press('Delete the class');
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, delete the class' }));
    const welcome = await heading('A class without a server');
    expect(await listClasses()).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(welcome));
  });

  it('comes back from its copy with the password, and says what is wrong with another', async () => {
    const klass = await makeClass(names);
    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'blob:copy';
    });
    await openRoom(`#/${klass.id}/keep`);
    const form = within(await screen.findByRole('form', { name: 'Copy of the class' }));
    const fill = (one: string, two: string) => {
      for (const [label, value] of [
        [/characters or more/, one],
        [/once more/, two],
      ] as const)
        (form.getByLabelText(label) as HTMLInputElement).value = value;
      fireEvent.click(form.getByRole('button', { name: 'Save a copy' }));
    };
    fill('short', 'short');
    expect((await form.findByRole('alert')).textContent).toMatch(/is short/);
    fill('three plain words', 'three plain word');
    await waitFor(() => expect(form.getByRole('alert').textContent).toMatch(/differ/));
    fill('three plain words', 'three plain words');
    await waitFor(() => expect(form.getByRole('status').textContent).toMatch(/chynjyr-9-A-/));
    const file = new File([(await saved?.text()) ?? ''], 'copy.json');
    cleanup();
    await emptyRoom();
    await openRoom('#/import');
    const chosen = await screen.findByLabelText('Choose a file');
    Object.defineProperty(chosen, 'files', { value: [file] });
    fireEvent.change(chosen);
    const password = screen.getByLabelText<HTMLInputElement>('Password');
    password.value = 'three other words';
    press('Open the class');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/does not fit/));
    password.value = 'three plain words';
    press('Open the class');
    await heading('Assignments');
    expect(await listClasses()).toEqual([klass]);
  });
});
