// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundMark } from '@/scan/marks/find-marks.ts';
import { Poll } from './Poll.tsx';
import { PupilCard } from './PupilCard.tsx';
import en from './strings.en.json';

const camera = vi.hoisted(() => ({ see: (_found: readonly FoundMark[]) => {}, stopped: 0, denied: false }));
vi.mock('@/scan/camera.ts', () => ({
  openCamera: async () => (camera.denied ? 'denied' : {}),
  closeCamera: () => {},
}));
vi.mock('./look-on.ts', () => ({
  lookOn: (_video: unknown, _stream: unknown, see: (found: readonly FoundMark[]) => void) => {
    camera.see = see;
    return () => {
      camera.stopped++;
    };
  },
}));

const option = (text: string, correct: boolean) => ({ text, correct, reason: `why ${text}` });
const questions = [
  { id: 'one', prompt: 'First?', options: ['p', 'q', 'r', 's'].map((text) => option(text, text === 'q')) },
  { id: 'two', prompt: 'Second?', options: [option('yes', true), option('no', false)] },
];
const show = () => render(<Poll locale="en" strings={en} questions={questions} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const found = (id: number, turn: number) => ({ id, turn, corners: [] }) as unknown as FoundMark;
const status = () => screen.getByRole('status').textContent?.trim();
const bars = () =>
  [...document.querySelectorAll('.poll-bar')].map((bar) => bar.textContent?.replace(/\D/g, ''));

beforeEach(() => Object.assign(camera, { stopped: 0, denied: false }));
afterEach(cleanup);

describe('the poll of a class', () => {
  it('counts cards before the camera by number and keeps their letters to itself until they are shown', async () => {
    show();
    await act(async () => void press(en.camera_start));
    act(() => camera.see([found(6, 1), found(2, 0), found(41, 0)]));
    act(() => camera.see([found(2, 1)]));
    expect(status()).toBe('2 cards seen.');
    expect(document.querySelector('.poll-numbers')?.textContent).toBe('Numbers: 3, 7');
    expect(bars()).toEqual([]);
    expect(screen.queryByText('why q')).toBeNull();
    press(en.show);
    expect(bars()).toEqual(['0', '2', '0', '0']);
    expect(screen.getByText('why q')).toBeTruthy();
    expect(camera.stopped).toBe(1);
    expect(document.activeElement?.textContent).toBe('First?');
  });

  it('counts hands, shows them with the right answer marked, and forgets them with the next question', () => {
    show();
    fireEvent.click(screen.getByLabelText(en.way_hand));
    for (let time = 0; time < 3; time++) press('B: one more');
    press('B: one less');
    press('A: one less');
    press('D: one more');
    expect(status()).toBe('3 by hand.');
    press(en.show);
    expect(bars()).toEqual(['0', '2', '0', '1']);
    const right = document.querySelector<HTMLElement>('.poll-options .right') as HTMLElement;
    expect(within(right).getByText(/Right/)).toBeTruthy();
    press(en.next);
    expect(document.activeElement?.textContent).toBe('Second?');
    expect(status()).toBe('');
    press(en.show);
    expect(bars()).toEqual(['0', '0']);
    expect(screen.getByText(en.last)).toBeTruthy();
  });

  it('says so when cards show a letter that the question does not have', async () => {
    show();
    press(en.next);
    await act(async () => void press(en.camera_start));
    act(() => camera.see([found(0, 3), found(1, 0)]));
    press(en.show);
    expect(bars()).toEqual(['1', '0']);
    expect(screen.getByText(/does not have: 1$/)).toBeTruthy();
  });

  it('tells what to do when the camera is not allowed', async () => {
    camera.denied = true;
    show();
    await act(async () => void press(en.camera_start));
    expect(screen.getByRole('alert').textContent).toBe(en.camera_denied);
  });
});

describe("a pupil's phone as a card", () => {
  it('shows a mark once it has a number and a letter, and says which is lacking', () => {
    render(<PupilCard locale="en" strings={en} />);
    expect(status()).toBe(en.pupil_no_number);
    fireEvent.change(screen.getByLabelText(en.pupil_number), { target: { value: '7' } });
    expect(status()).toBe(en.pupil_no_letter);
    press('C');
    expect(screen.getByRole('img', { name: 'Card no. 7, answer C' })).toBeTruthy();
  });
});
