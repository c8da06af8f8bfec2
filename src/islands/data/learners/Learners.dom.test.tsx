// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mostLearners, readLearners } from '@/core/learner/learner.ts';
import { makePin } from '@/storage/pin.ts';
import pageWords from '../strings.en.json';
import { wordsOf } from '../words.ts';
import { Cover } from './Cover.tsx';
import { Learners } from './Learners.tsx';
import strings from './strings.en.json';

const words = wordsOf({ ...pageWords, ...strings }, 'en');
const reload = vi.fn();
const listed = () => readLearners(localStorage.getItem('chynjyr.learners'));
const keep = (...learners: object[]) => localStorage.setItem('chynjyr.learners', JSON.stringify(learners));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
const first = { id: '', name: 'Айгүл', picture: 'yurt' };
const second = { id: 'abcdefgh', name: 'Нурбек', picture: 'book' };

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.spyOn(location, 'reload').mockImplementation(reload);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
  reload.mockClear();
});

describe('who learns here', () => {
  it('is one without a name until somebody gives one', () => {
    render(<Learners words={words} health="kept" />);
    expect(screen.getByText(strings.nameless)).toBeTruthy();
    press(strings.edit);
    type(strings.name_label, '  Айгүл ');
    fireEvent.click(screen.getByLabelText('Komuz'));
    press('Save');
    expect(listed()).toEqual([{ id: '', name: 'Айгүл', picture: 'komuz' }]);
    expect(screen.getByText('Айгүл')).toBeTruthy();
  });
  it.each([
    ['number', '4169 5800 1234 5678'],
    ['number', '0555 123456'],
    ['secret', 'abandon ability able about above absent absorb abstract absurd abuse access accident'],
    ['long', 'а'.repeat(41)],
    ['signs', '<script>'],
  ] as const)('is never called by what looks like a secret or no name: %s', (fault, name) => {
    render(<Learners words={words} health="kept" />);
    press(strings.edit);
    type(strings.name_label, name);
    press('Save');
    const said = words.say(`name_${fault}`, { most: 40 });
    expect(screen.getAllByRole('alert').some((alert) => alert.textContent === said)).toBe(true);
    expect(localStorage.getItem('chynjyr.learners')).toBeNull();
  });
  it('grows by a learner, who stays second until the device is handed over', async () => {
    render(<Learners words={words} health="kept" />);
    press(strings.add);
    type(strings.name_label, 'Нурбек');
    press('Save');
    expect(screen.getByText('Learner added: Нурбек')).toBeTruthy();
    expect(listed().map(({ name }) => name)).toEqual(['', 'Нурбек']);
    expect(localStorage.getItem('chynjyr.learner')).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: /Нурбек/ }));
    expect(localStorage.getItem('chynjyr.learner')).toBe(listed()[1]?.id);
    expect(reload).toHaveBeenCalled();
  });
  it('says when there is no room for more', () => {
    keep(
      ...Array.from({ length: mostLearners }, (_, n) => ({
        id: n === 0 ? '' : `learner${n % 10}${n > 9 ? 'x' : ''}`.slice(-8),
      })),
    );
    render(<Learners words={words} health="kept" />);
    expect(screen.getByText(words.say('fault_full', { most: mostLearners }))).toBeTruthy();
  });
  it('does not change while answers are not on the disk', () => {
    keep(first, second);
    render(<Learners words={words} health="full" />);
    press(/Нурбек/);
    expect(screen.getByText(strings.switch_blocked)).toBeTruthy();
    expect(localStorage.getItem('chynjyr.learner')).toBeNull();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('a PIN', () => {
  it('says that it hides and does not protect, before it is set', () => {
    render(<Learners words={words} health="kept" />);
    expect(screen.getByText(/It hides, it does not protect/)).toBeTruthy();
  });
  it('is set when it was typed twice alike, and kept as no digits', async () => {
    render(<Learners words={words} health="kept" />);
    type(strings.pin_label, '123');
    press(strings.pin_set);
    expect(screen.getByText(strings.pin_fault_form)).toBeTruthy();
    type(strings.pin_label, '4321');
    type(strings.pin_again, '4322');
    press(strings.pin_set);
    expect(screen.getByText(strings.pin_fault_differ)).toBeTruthy();
    type(strings.pin_again, '4321');
    press(strings.pin_set);
    await screen.findByText(strings.pin_done);
    expect(listed()[0]?.pin?.hash).toBeTruthy();
    expect(JSON.stringify({ ...localStorage })).not.toContain('4321');
    press(strings.pin_remove);
    expect(listed()[0]?.pin).toBeUndefined();
  });
  it('is asked before the device goes to a learner who has one; a wrong one changes nothing', async () => {
    keep(first, { ...second, pin: await makePin('1234') });
    render(<Learners words={words} health="kept" />);
    press(/Нурбек/);
    const field = document.querySelector('dialog input') as HTMLInputElement;
    fireEvent.input(field, { target: { value: '9999' } });
    press(strings.ask_open);
    await screen.findByText(strings.ask_wrong);
    expect(localStorage.getItem('chynjyr.learner')).toBeNull();
    expect(listed()[1]?.pin?.wrong).toBe(1);
    fireEvent.input(field, { target: { value: '1234' } });
    press(strings.ask_open);
    await waitFor(() => expect(localStorage.getItem('chynjyr.learner')).toBe('abcdefgh'));
    expect(listed()[1]?.pin?.wrong).toBe(0);
    expect(reload).toHaveBeenCalled();
  });
  it('covers the record until it is right, and waits after five wrong tries without taking anything away', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime('2026-11-22T09:00:00.000Z');
    keep({ ...first, pin: await makePin('1234') });
    const open = vi.fn();
    render(<Cover words={words} health="kept" onOpen={open} />);
    const attempt = async (digits: string) => {
      type(strings.pin_label, digits);
      press(strings.ask_open);
      await waitFor(() =>
        expect(screen.getByRole('button', { name: strings.ask_open })).not.toHaveProperty('disabled', true),
      );
    };
    for (let n = 1; n <= 5; n += 1) {
      await attempt('0000');
      await waitFor(() => expect(listed()[0]?.pin?.wrong).toBe(n));
    }
    expect(screen.getByText('It did not fit 5 times. Try again in half a minute.')).toBeTruthy();
    await attempt('1234');
    expect(open).not.toHaveBeenCalled();
    expect(listed()[0]).toMatchObject({ name: 'Айгүл', pin: { wrong: 5 } });
    vi.setSystemTime('2026-11-22T09:00:30.000Z');
    await attempt('1234');
    await waitFor(() => expect(open).toHaveBeenCalledWith(''));
    expect(listed()[0]?.pin?.wrong).toBe(0);
  });
  it('that is forgotten falls away a day later, and the right one stops that', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime('2026-11-22T09:00:00.000Z');
    keep({ ...first, pin: await makePin('1234') });
    const open = vi.fn();
    render(<Cover words={words} health="kept" onOpen={open} />);
    press(strings.forgot_wait);
    expect(await screen.findByText(/^The PIN falls away: 23 November 2026/)).toBeTruthy();
    type(strings.pin_label, '1234');
    press(strings.ask_open);
    await waitFor(() => expect(open).toHaveBeenCalledWith('pin-kept'));
    expect(listed()[0]?.pin?.forgottenAt).toBeUndefined();
    press(strings.forgot_wait);
    vi.setSystemTime('2026-11-23T09:00:00.000Z');
    press(strings.ask_open);
    await waitFor(() => expect(open).toHaveBeenCalledWith('pin-fallen'));
    expect(listed()[0]).toEqual(first);
  });
});
