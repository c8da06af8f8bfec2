// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Kit } from './kit.ts';
import { OneOpen } from './OneOpen.tsx';

afterEach(cleanup);

const kit = { strings: { oneOpenNext: 'Next: {{name}}' } } as unknown as Kit;
/** Three cases; those of `decided` are over, with whether rightly. */
const list = (decided: Readonly<Record<string, boolean>>) => (
  <OneOpen
    kit={kit}
    level={3}
    cases={['one', 'two', 'three'].map((id) => ({
      id,
      title: `Case ${id}`,
      note: id in decided ? 'said' : undefined,
      done: id in decided,
      right: decided[id] === true,
      body: <p>Body of {id}</p>,
    }))}
  />
);
const opened = () => screen.queryAllByText(/^Body of/).map(({ textContent }) => textContent);
const head = (name: string) => screen.getByRole('button', { name: new RegExp(`^Case ${name}`) });

describe('cases of which one is unfolded', () => {
  it('begin with the first that is not decided, and with none when all are', () => {
    render(list({ one: true }));
    expect(opened()).toEqual(['Body of two']);
    expect(head('two').getAttribute('aria-expanded')).toBe('true');
    cleanup();
    render(list({ one: true, two: false, three: true }));
    expect(opened()).toEqual([]);
  });
  it('stay open when decided, so that the reason is read, and lead to the next, which takes the focus', () => {
    const { rerender } = render(list({}));
    expect(screen.queryByRole('button', { name: /^Next/ })).toBe(null);
    rerender(list({ one: false }));
    expect(opened()).toEqual(['Body of one']);
    fireEvent.click(screen.getByRole('button', { name: 'Next: Case two' }));
    expect(opened()).toEqual(['Body of two']);
    expect(document.activeElement).toBe(head('two'));
  });
  it('lead back to one that was passed over, and nowhere when none is left', () => {
    const { rerender } = render(list({ two: true, three: true }));
    fireEvent.click(head('three'));
    expect(screen.getByRole('button', { name: 'Next: Case one' })).toBeTruthy();
    rerender(list({ one: true, two: true, three: true }));
    expect(screen.queryByRole('button', { name: /^Next/ })).toBe(null);
  });
  it('say beside the title what came of each, and fold at a second press', () => {
    render(list({ one: true }));
    expect(head('one').textContent).toContain('said');
    expect(head('one').querySelector('.link-icon.closed')).toBeTruthy();
    fireEvent.click(head('two'));
    expect(opened()).toEqual([]);
  });
});
