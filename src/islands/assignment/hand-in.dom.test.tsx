// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceOf } from '@/core/classroom/device.ts';
import { answered, event, read } from '@/core/record/sample-certificate.ts';
import { readSubmissionCode } from '@/sealing/submission-code.ts';
import { acceptedAssignments } from '@/storage/assignments.ts';
import { thisActor } from '@/storage/identity.ts';
import { sampleGiven } from './sample-class.ts';
import { close, evidenceOf, here, item, open, press, take } from './sample-page.tsx';
import { have } from './sample-record.ts';
import own from './strings.en.json';

vi.mock('@/storage/record.ts', () => import('./sample-record.ts'));
vi.mock('@/storage/runs.ts', () => import('./sample-record.ts'));

afterEach(close);

describe('handing in', () => {
  const codeShown = () =>
    /S1\.[\w-]+/.exec((screen.getByLabelText(own.way_text) as HTMLTextAreaElement).value)?.[0] ?? '';
  const log = [answered('one/a', 5), read('one/s', 5), answered('two/c', 7)];

  it('shows what will be sent before it is made, and the code opens with the keys of the class alone', async () => {
    const { code, keys, assignment } = await sampleGiven();
    const action = { t: 'x' };
    const runs = [
      {
        id: 'r1',
        lab: 'fees--depth',
        seed: '0a1b2c3d',
        actions: [{}, action],
        updated: '2026-11-21T08:00:00.000Z',
      },
      {
        id: 'old',
        lab: 'fees--depth',
        seed: '0a1b2c3d',
        actions: [{}, action],
        updated: '2026-11-20T08:00:00.000Z',
      },
      {
        id: 'looked',
        lab: 'fees--depth',
        seed: '0a1b2c3d',
        actions: [{}],
        updated: '2026-11-22T08:00:00.000Z',
      },
      {
        id: 'other',
        lab: 'mining',
        seed: '0a1b2c3d',
        actions: [{}, action],
        updated: '2026-11-22T08:00:00.000Z',
      },
    ];
    await open(`#${code}`, log, runs);
    await take('Aibek');
    fireEvent.click(within(item(1)).getByRole('checkbox'));
    await here();
    fireEvent.input(screen.getByLabelText(own.stuck_label), { target: { value: 'The second question ' } });
    await press(own.hand, 'link');
    await waitFor(() => expect(screen.getByText('Aibek')).toBeTruthy());
    const shown = document.querySelector('.task-sent')?.textContent ?? '';
    expect(shown).toContain('Lesson one1 answer, 1 section read');
    expect(shown).toContain('Fees (In depth)1 run of the exercise');
    expect(shown).toContain('1 run of an exercise was made before');
    expect(shown).toContain('The second question');
    expect(acceptedAssignments()[0]?.handedIn).toEqual([]);
    await press(own.make);
    await waitFor(() => expect(codeShown()).not.toBe(''));
    const opened = await readSubmissionCode(codeShown(), keys, assignment.to.id);
    expect(opened).toMatchObject({
      pupil: 'Aibek',
      assignment: assignment.id,
      device: deviceOf(thisActor(), assignment.to.id),
      runs: [{ id: 'r1', evidence: 'evidence of r1' }],
      stuck: [{ item: 1, text: 'The second question' }],
    });
    if (typeof opened === 'string') throw new Error(opened);
    expect(opened.answers.map(({ object }) => object)).toEqual([
      'question:keys/one/a',
      'question:keys/two/c',
    ]);
  });

  it('is remembered once it was handed over, tells what is new since then, and may be done again', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: async () => undefined } });
    const { code, keys, assignment } = await sampleGiven();
    await open(`#${code}`, log);
    await take('Aibek');
    await press(own.hand, 'link');
    await waitFor(() => screen.getByRole('button', { name: own.make }));
    await press(own.make);
    await waitFor(() => screen.getByRole('button', { name: own.way_copy }));
    await press(own.way_copy);
    expect(await screen.findByText(own.told_copied)).toBeTruthy();
    expect(acceptedAssignments()[0]?.handedIn).toHaveLength(1);
    await press(own.back, 'link');
    expect((await screen.findByText(/^Last handed in: /)).textContent).toContain(own.hand_new_none);
    const later = { ...answered('one/b', 8, 4, 2), at: new Date(Date.now() + 1000).toISOString() };
    await act(async () => have([...log, later]));
    await waitFor(() =>
      expect(screen.getByText(/^Last handed in: /).textContent).toContain('New since then: 1 thing'),
    );
    await press(own.hand_again, 'link');
    await waitFor(() => screen.getByRole('button', { name: own.make }));
    await press(own.make);
    await waitFor(() => expect(codeShown()).not.toBe(''));
    const opened = await readSubmissionCode(codeShown(), keys, assignment.to.id);
    expect(opened).toMatchObject({ answers: { length: 3 } });
  });

  it('is not offered while there is nothing to hand in', async () => {
    const { code } = await sampleGiven();
    await open(`#${code}`);
    await take('Aibek');
    expect(screen.getByText(own.hand_none)).toBeTruthy();
    expect(screen.queryByRole('link', { name: own.hand })).toBeNull();
    const begun = event('l', 9, {
      verb: 'started',
      object: 'lab:fees--depth',
      rev: 3,
      result: { seed: 'x' },
    });
    await act(async () => have([begun]));
    expect(screen.getByRole('link', { name: own.hand })).toBeTruthy();
  });

  it('works where the browser keeps nothing, as long as the tab is open', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const { code, keys, assignment } = await sampleGiven({ id: 'MemoryOnly1' });
    await open(`#${code}`, log);
    await take('Aibek');
    expect(await screen.findByText(own.not_kept)).toBeTruthy();
    expect(location.hash).toBe(`#${code}`);
    await press(own.hand, 'link');
    await waitFor(() => screen.getByRole('button', { name: own.make }));
    await press(own.make);
    await waitFor(() => expect(codeShown()).not.toBe(''));
    expect(await readSubmissionCode(codeShown(), keys, assignment.to.id)).toMatchObject({ pupil: 'Aibek' });
  });

  it('says so when the engine of a lab cannot be fetched, and tries again', async () => {
    evidenceOf.mockRejectedValueOnce(new Error('offline'));
    const run = {
      id: 'r9',
      lab: 'fees--depth',
      seed: '0a1b2c3d',
      actions: [{}, {}],
      updated: '2026-11-21T08:00:00.000Z',
    };
    const { code } = await sampleGiven();
    await open(`#${code}`, log, [run]);
    await take('Aibek');
    await press(own.hand, 'link');
    expect((await screen.findByRole('alert')).textContent).toBe(own.hand_fault);
    await press(own.again);
    expect(await screen.findByRole('button', { name: own.make })).toBeTruthy();
  });
});
