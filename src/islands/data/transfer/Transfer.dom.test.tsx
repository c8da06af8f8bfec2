// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { packEvents } from '@/core/transfer/pack.ts';
import { frameAt, indexAt, split } from '@/core/transfer/split.ts';
import shared from '@/islands/frame/strings.en.json';
import { openCamera } from '@/scan/camera.ts';
import { squeeze } from '@/storage/squeeze.ts';
import { wordsOf } from '../words.ts';
import own from './strings.en.json';
import { Transfer } from './Transfer.tsx';

const { texts, joinEvents } = vi.hoisted(() => ({ texts: [] as string[][], joinEvents: vi.fn() }));
vi.mock('@/scan/seek.ts', () => ({ codeSeeker: async () => async () => texts.shift() ?? [] }));
vi.mock('@/storage/transfer.ts', () => ({ joinEvents }));

const strings = { ...own, ...shared };
const words = wordsOf(strings, 'en');
const event = (n: number): LearningEvent => ({
  id: crypto.randomUUID(),
  at: new Date(Date.UTC(2026, 10, 22, 9, n)).toISOString(),
  actor: crypto.randomUUID(),
  verb: 'answered',
  object: `question:keys/one/q${n}`,
  rev: 1,
  result: { answer: crypto.randomUUID(), order: [crypto.randomUUID(), crypto.randomUUID()] },
});
const events = Array.from({ length: 60 }, (_, n) => event(n));
async function framesOf(of: readonly LearningEvent[]): Promise<string[]> {
  const cut = split(await squeeze(packEvents(of)));
  if (cut === undefined) throw new Error('too large');
  return Array.from({ length: cut.blocks.length }, (_, step) =>
    frameAt(cut, indexAt(step, cut.blocks.length)),
  );
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const frame = () => document.querySelector('.move-code')?.getAttribute('data-frame');

/** Chooses as many pictures as there are lists of texts to be found in them. */
async function choose(found: readonly (readonly string[])[]) {
  texts.push(...found.map((list) => [...list]));
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  const files = found.map((_, n) => new File(['x'], `${n}.png`, { type: 'image/png' }));
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
  await waitFor(() => {
    expect(texts).toEqual([]);
    expect(screen.queryByText(/^Looking at picture/)).toBeNull();
  });
}

beforeEach(() => {
  texts.length = 0;
  joinEvents.mockImplementation(async (of: readonly LearningEvent[]) => ({
    added: of.length,
    already: 0,
    refused: [],
  }));
  vi.stubGlobal('createImageBitmap', async () => ({ close: () => undefined }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the phone that shows', () => {
  it('says so when there is nothing to show', () => {
    render(<Transfer words={words} log={[]} />);
    expect(screen.getByRole('button', { name: strings.show })).toHaveProperty('disabled', true);
    expect(screen.getByText(strings.move_empty)).toBeTruthy();
  });
  it('shows the codes in turn, at most three a second, slower and one by one at a press', async () => {
    const frames = await framesOf(events);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    render(<Transfer words={words} log={events} />);
    press(strings.show);
    await waitFor(() => expect(frame()).toBe(frames[0]));
    await act(() => new Promise((resolve) => setTimeout(resolve, 150)));
    const seen: (string | null | undefined)[] = [];
    for (let n = 0; n < 10; n += 1) {
      await act(async () => void vi.advanceTimersByTime(100));
      seen.push(frame());
    }
    expect(seen.filter((each, at) => at > 0 && each !== seen[at - 1]).length).toBeLessThanOrEqual(3);
    expect(new Set(seen).size).toBeGreaterThan(1);
    press(strings.pause);
    const paused = frame();
    await act(async () => void vi.advanceTimersByTime(5000));
    expect(frame()).toBe(paused);
    press(strings.next);
    expect(frame()).toBe(frames[frames.indexOf(paused ?? '') + 1]);
    press(strings.previous);
    expect(frame()).toBe(paused);
  });
  it('begins slowly for those who asked their device for calm', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    render(<Transfer words={words} log={events} />);
    press(strings.show);
    await screen.findByRole('button', { name: strings.faster });
    const before = frame();
    await act(async () => void vi.advanceTimersByTime(1000));
    expect(frame()).toBe(before);
  });
  it('offers a file for what is too large for codes', async () => {
    const many = Array.from({ length: 1500 }, (_, n) => event(n));
    render(<Transfer words={words} log={many} />);
    press(strings.show);
    expect(await screen.findByText(strings.show_large)).toBeTruthy();
  });
});

describe('the phone that reads', () => {
  it('joins the record once all codes are found, and then offers what the other phone lacks', async () => {
    const frames = await framesOf(events);
    const own = [event(1), event(2)];
    render(<Transfer words={words} log={own} />);
    press(strings.read);
    await choose(frames.slice(0, 2).map((text) => [text]));
    expect(screen.getByText(`Read: 2 / ${frames.length}`)).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('2');
    await choose([[], ['https://example.kg'], ...frames.slice(2).map((text) => [text])]);
    expect(await screen.findByText(`New records: ${events.length}. Already here: 0.`)).toBeTruthy();
    expect(joinEvents).toHaveBeenCalledWith(events);
    expect(screen.getByText(/^There are 2 records here that the other phone lacks/)).toBeTruthy();
    press(strings.back_show);
    await waitFor(async () => expect([frame()]).toEqual(await framesOf(own)));
  });
  it('has nothing to give back when the other phone has seen all', async () => {
    const frames = await framesOf(events);
    render(<Transfer words={words} log={events} />);
    press(strings.show);
    await waitFor(() => expect(frame()).toBeTruthy());
    press(strings.end);
    press(strings.read);
    await choose(frames.map((text) => [text]));
    expect(await screen.findByText(strings.back_none)).toBeTruthy();
  });
  it('tells which codes are missing when they are few', async () => {
    const frames = await framesOf(events);
    render(<Transfer words={words} log={[]} />);
    press(strings.read);
    await choose(frames.filter((_, at) => at !== 1).map((text) => [text]));
    expect(screen.getByText('Missing: 2')).toBeTruthy();
    expect(joinEvents).not.toHaveBeenCalled();
  });
  it('tells strange codes apart, and can begin anew', async () => {
    const [one, two] = [await framesOf(events), await framesOf(events.slice(0, 30))];
    render(<Transfer words={words} log={[]} />);
    press(strings.read);
    await choose([['https://example.kg']]);
    expect(screen.getByText(strings.read_junk)).toBeTruthy();
    await choose([['CHYNJYR2XYZ']]);
    expect(screen.getByText(strings.read_newer)).toBeTruthy();
    await choose([[one[0] ?? ''], [two[0] ?? '']]);
    expect(screen.getByText(strings.read_foreign)).toBeTruthy();
    press(strings.read_anew);
    await choose(two.map((text) => [text]));
    expect(await screen.findByText(strings.read_done)).toBeTruthy();
  });
  it.each([
    ['not-ours', async () => squeeze('{"hello":"world"}')],
    ['broken', async () => new Uint8Array([1, 2, 3, 4])],
    ['newer', async () => squeeze('[2]')],
  ] as const)('leaves the record alone and says why when what it read is %s', async (fault, bytes) => {
    const cut = split(await bytes());
    render(<Transfer words={words} log={[]} />);
    press(strings.read);
    await choose([[cut ? frameAt(cut, 0) : '']]);
    expect(await screen.findByText(strings[`read_fault_${fault}`])).toBeTruthy();
    expect(joinEvents).not.toHaveBeenCalled();
  });
  it('asks for the camera only after a press, and says plainly what stands in the way', async () => {
    const getUserMedia = vi.fn().mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
    render(<Transfer words={words} log={[]} />);
    press(strings.read);
    expect(getUserMedia).not.toHaveBeenCalled();
    press(strings.read_start);
    expect(await screen.findByText(strings.camera_denied)).toBeTruthy();
    expect(screen.getByText(strings.pictures)).toBeTruthy();
  });
});

describe('openCamera', () => {
  const camera = (fault: string) => ({
    mediaDevices: { getUserMedia: () => Promise.reject(new DOMException('no', fault)) },
  });
  it.each([
    ['insecure', false, {}],
    ['none', true, {}],
    ['none', true, camera('NotFoundError')],
    ['denied', true, camera('NotAllowedError')],
    ['busy', true, camera('NotReadableError')],
  ])('answers %s where there is no picture to be had', async (fault, isSecure, navigator) => {
    vi.stubGlobal('isSecureContext', isSecure);
    vi.stubGlobal('navigator', navigator);
    expect(await openCamera()).toBe(fault);
  });
});
