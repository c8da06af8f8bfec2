// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearningEvent, Verb } from '@/core/record/event.ts';
import type { Listener } from '@/storage/record.ts';
import { startTrace } from './trace.ts';

const { append, follow, askToKeep } = vi.hoisted(() => ({
  append: vi.fn(),
  follow: vi.fn(),
  askToKeep: vi.fn(),
}));
vi.mock('@/storage/record.ts', () => ({ append, follow }));
vi.mock('@/storage/keeping.ts', () => ({ askToKeep }));

type Sighting = Partial<IntersectionObserverEntry>;
let report: (entries: Sighting[]) => void = () => undefined;
let observed: Element[] = [];
class Observer {
  constructor(callback: (entries: Sighting[]) => void) {
    report = callback;
    observed = [];
  }
  observe(element: Element) {
    observed.push(element);
  }
  unobserve(element: Element) {
    observed = observed.filter((other) => other !== element);
  }
}
const see = (target: Element | undefined, isIntersecting = true, bottom = 500) =>
  report([
    {
      target: target as Element,
      isIntersecting,
      boundingClientRect: { bottom } as DOMRect,
      rootBounds: { bottom: 600 } as DOMRect,
    },
  ]);

const props = {
  course: 'keys',
  lesson: 'one',
  sections: ['a', 'b'],
  questions: [{ id: 'q', rev: 1 }],
  done: { section: 'read', question: 'answered' },
};
let publish: Listener = () => undefined;
let count = 0;
function did(verb: Verb, object: string): LearningEvent {
  count += 1;
  const result = { answer: 'x', score: { type: 'points', earned: 1, total: 1, details: null } };
  return { id: `e${count}`, at: '2026-11-22T09:00:00.000Z', actor: 'p', verb, object, rev: 1, result };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  follow.mockImplementation((listener: Listener) => {
    publish = listener;
  });
  document.body.innerHTML = `
    <nav><a href="#a" data-chain-link="a">A</a><a href="#b" data-chain-link="b">B</a>
    <a href="#question-q" data-chain-link="question-q">Q</a></nav>
    <div><p>Before</p><h2 id="a">A</h2><p>1</p><p id="end-a">2</p><h2 id="b">B</h2><p id="end-b">3</p>
    <section><form><fieldset></fieldset></form></section></div>`;
  startTrace(document, props);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const reads = () => append.mock.calls.map(([entry]) => `${entry.verb} ${entry.object}`);

describe('the trace of a lesson', () => {
  it('records the opening', () => expect(reads()).toEqual(['opened lesson:keys/one']));
  it('watches the end of each section, before the next heading or the quiz', () => {
    expect(observed.map(({ id }) => id)).toEqual(['end-a', 'end-b']);
  });
  it('records a section as read when its end stayed in view for a while, once', () => {
    const [end] = observed;
    see(end);
    vi.advanceTimersByTime(1000);
    expect(reads()).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    expect(reads().at(-1)).toBe('read section:keys/one/a');
    expect(observed).not.toContain(end);
  });
  it('does not take rushing past for reading', () => {
    const [end] = observed;
    see(end);
    vi.advanceTimersByTime(1000);
    see(end, false);
    vi.advanceTimersByTime(5000);
    expect(reads()).toHaveLength(1);
  });
  it('does not take the beginning of a tall end for its end', () => {
    see(observed[0], true, 900);
    vi.advanceTimersByTime(5000);
    expect(reads()).toHaveLength(1);
  });
  it('waits while another tab lies over the page', () => {
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    see(observed[0]);
    vi.advanceTimersByTime(9000);
    expect(reads()).toHaveLength(1);
    hidden.mockRestore();
    vi.advanceTimersByTime(2000);
    expect(reads()).toHaveLength(2);
  });
  it('does not record again what was read before', () => {
    publish([did('read', 'section:keys/one/a')], 'kept');
    see(observed[0]);
    vi.advanceTimersByTime(2000);
    expect(reads()).toHaveLength(1);
  });
  it('shows on the chain what is done, in a class and in words, and takes it back when all is deleted', () => {
    const links = () =>
      [...document.querySelectorAll('nav a')].map((link) => `${link.className}:${link.textContent}`);
    const log = [did('read', 'section:keys/one/a'), did('answered', 'question:keys/one/q')];
    publish(log, 'kept');
    publish(log, 'kept');
    expect(links()).toEqual(['done:A (read)', ':B', 'done:Q (answered)']);
    publish([], 'kept');
    expect(links()).toEqual([':A', ':B', ':Q']);
  });
  it('asks the browser to keep the record when the lesson is completed here, not when it was before', () => {
    publish([], 'kept');
    publish([did('answered', 'question:keys/one/q')], 'kept');
    expect(askToKeep).toHaveBeenCalledTimes(1);
    askToKeep.mockClear();
    startTrace(document, props);
    publish([did('answered', 'question:keys/one/q')], 'kept');
    expect(askToKeep).not.toHaveBeenCalled();
  });
});
