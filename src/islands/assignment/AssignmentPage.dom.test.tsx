// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceOf } from '@/core/classroom/device.ts';
import { itemSeed } from '@/core/classroom/item-seed.ts';
import { answered, event } from '@/core/record/sample-certificate.ts';
import { acceptedAssignments } from '@/storage/assignments.ts';
import { thisActor } from '@/storage/identity.ts';
import { sampleGiven } from './sample-class.ts';
import { close, here, item, open, press, take } from './sample-page.tsx';
import own from './strings.en.json';

vi.mock('@/storage/record.ts', () => import('./sample-record.ts'));
vi.mock('@/storage/runs.ts', () => import('./sample-record.ts'));

afterEach(close);

describe('without a code', () => {
  it('tells what to do, and opens a code that is pasted with words around it', async () => {
    const { code } = await sampleGiven();
    await open('');
    expect(screen.getByRole('heading', { name: own.empty_title })).toBeTruthy();
    await press(own.code_open);
    expect(screen.getByText(own.code_empty)).toBeTruthy();
    fireEvent.input(screen.getByLabelText(own.code_label), { target: { value: 'Salam!' } });
    await press(own.code_open);
    expect(screen.getByText(own['fault_not-ours'])).toBeTruthy();
    const text = `9-А, see https://school.kg/en/assignment/#${code} till Monday`;
    fireEvent.input(screen.getByLabelText(own.code_label), { target: { value: text } });
    await press(own.code_open);
    expect(await screen.findByRole('heading', { name: 'Assignment: 9-А' })).toBeTruthy();
  });
});

describe('a code that opens nothing', () => {
  const bent = async (fault: string) => {
    const { code } = await sampleGiven();
    if (fault === 'damaged') return code.slice(0, -9);
    if (fault === 'newer') return code.replace('A1.', 'A2.');
    return fault === 'not-ours' ? 'hello' : code;
  };
  it.each(['damaged', 'newer', 'not-ours'] as const)(
    'is told as %s, with what to do, and the field for another',
    async (fault) => {
      await open(`#${await bent(fault)}`);
      expect((await screen.findByRole('alert')).textContent).toBe(own[`fault_${fault}`]);
      expect(screen.getByLabelText(own.code_label)).toBeTruthy();
    },
  );
  it('is one whose number was copied from an assignment that is here', async () => {
    const { code } = await sampleGiven();
    await open(`#${code}`);
    await take('Aibek');
    const forged = await sampleGiven();
    location.hash = `#${forged.code}`;
    await here();
    expect((await screen.findByText(own.fault_forged)).getAttribute('role')).toBe('alert');
  });
  it('is an address of an assignment that is not on this device', async () => {
    await open('#/AbCdEfGhIjK');
    expect((await screen.findByRole('alert')).textContent).toBe(own.fault_gone);
  });
});

describe('an assignment', () => {
  it('shows from whom, until when, the rules, and each item with the progress of this device', async () => {
    const lab = event('l', 4, { verb: 'started', object: 'lab:fees--depth', rev: 3, result: { seed: 'x' } });
    const { code } = await sampleGiven({
      due: new Date(Date.now() + 3.5 * 86_400_000).toISOString(),
      tries: 2,
    });
    await open(`#${code}`, [answered('one/a', 5), answered('one/b', 6, 4, 2), lab]);
    expect(screen.getByText('From: Асанова Г. Т.')).toBeTruthy();
    expect(screen.getByText('3 days left')).toBeTruthy();
    expect(screen.getByText('The first tries: 2')).toBeTruthy();
    expect(screen.getByText('1 of 4')).toBeTruthy();
    expect(within(item(0)).getByText(own.state_passed)).toBeTruthy();
    expect(item(0).textContent).toContain('Result: 100%');
    expect(within(item(1)).getByText(own['state_not-started'])).toBeTruthy();
    expect(within(item(2)).getByText(own.state_begun)).toBeTruthy();
    expect(within(item(3)).getByRole('link', { name: 'Lesson two' })).toBeTruthy();
  });
  it('says calmly that the date has passed', async () => {
    const { code } = await sampleGiven({ due: '2026-01-30T12:00:00.000Z' });
    await open(`#${code}`);
    expect(screen.getByText(own.left_late)).toBeTruthy();
  });
  it.each(['same', 'each'] as const)(
    'leads to labs and tests with the case of the class or of the pupil: %s',
    async (seeds) => {
      const { code, assignment } = await sampleGiven({ seeds });
      await open(`#${code}`);
      const device = deviceOf(thisActor(), assignment.to.id);
      const [, test, lab] = assignment.items;
      if (!test || !lab) throw new Error('too few items');
      const href = (name: string) => screen.getAllByRole('link', { name })[0]?.getAttribute('href');
      expect(href('Fees (In depth)')).toBe(`/en/labs/fees/depth/#seed=${itemSeed(assignment, lab, device)}`);
      expect(href('Test: Keys')).toBe(`/en/courses/keys/test/#seed=${itemSeed(assignment, test, device)}`);
      expect(href('Lesson one')).toBe('/en/courses/keys/one/');
    },
  );
  it('says what the site has changed or no longer has', async () => {
    const items = [
      { kind: 'lesson', course: 'keys', lesson: 'one', pin: '00000000' },
      { kind: 'lab', lab: 'gone', pin: '00000000' },
    ] as const;
    const { code } = await sampleGiven({ items });
    await open(`#${code}`);
    expect(within(item(0)).getByText(own.item_changed)).toBeTruthy();
    expect(within(item(1)).getByText(own.item_gone)).toBeTruthy();
  });
  it('goes along to the other languages of the page', async () => {
    const link = document.createElement('a');
    link.href = '/ky/assignment/';
    link.dataset['language'] = 'ky';
    document.body.append(link);
    const { code } = await sampleGiven();
    await open(`#${code}`);
    expect(link.hash).toBe(`#${code}`);
    link.remove();
  });
});

describe('accepting', () => {
  it('takes a name, refuses a telephone with a word, and keeps it for this learner', async () => {
    const { code, assignment } = await sampleGiven();
    await open(`#${code}`);
    await take('0555 123 456');
    expect(screen.getByRole('alert').textContent).toBe(own.name_fault_phone);
    expect(acceptedAssignments()).toEqual([]);
    await take(' Aibek  A. ');
    expect(acceptedAssignments()[0]).toMatchObject({ pupil: 'Aibek A.', code, assignment });
    expect(location.hash).toBe(`#/${assignment.id}`);
    expect(await screen.findByText('The name your teacher will see: Aibek A.')).toBeTruthy();
  });
  it('lets the name be changed, and the assignment be taken off the list again', async () => {
    const { code } = await sampleGiven();
    await open(`#${code}`);
    await take('Aibek');
    await press(own.name_change);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(own.take_label)));
    fireEvent.input(screen.getByLabelText(own.take_label), { target: { value: '17' } });
    await press(own.save);
    expect(acceptedAssignments()[0]?.pupil).toBe('17');
    await waitFor(() => expect(document.activeElement?.textContent).toBe(own.name_change));
    location.hash = '#/';
    await here();
    expect(await screen.findByRole('link', { name: 'Assignment: 9-А' })).toBeTruthy();
    await press(own.kept_drop);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(own.cancel));
    await press(own.cancel);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(own.kept_drop));
    await press(own.kept_drop);
    await press(own.yes);
    expect(acceptedAssignments()).toEqual([]);
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: own.empty_title })).toBe(document.activeElement),
    );
  });
});
