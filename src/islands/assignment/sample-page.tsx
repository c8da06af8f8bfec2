// The page of assignments on the sample site, opened and used, for tests.
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { vi } from 'vitest';
import { samplePlan } from '@/core/classroom/sample-assignment.ts';
import type { Log } from '@/core/record/merge.ts';
import type { LabRun } from '@/core/record/run.ts';
import shared from '../frame/strings.en.json';
import { AssignmentPage } from './AssignmentPage.tsx';
import { have } from './sample-record.ts';
import own from './strings.en.json';

// A machine with much else to do is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

/** Makes evidence, but none of the run called `old`. */
export const evidenceOf = vi.fn(async (_href: string, { id }: LabRun) =>
  id === 'old' ? undefined : `evidence of ${id}`,
);

/** Lets effects run, and what is fetched arrive. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

/** Opens the page at an address, with a record and runs on the device. */
export async function open(hash: string, log: Log = [], runs: readonly LabRun[] = []): Promise<void> {
  vi.stubGlobal('fetch', async () => Response.json(samplePlan));
  have(log, runs);
  location.hash = hash;
  render(
    <AssignmentPage
      locale="en"
      strings={{ ...own, ...shared }}
      planHref="/en/class/plan.json"
      classHref="https://school.kg/en/class/"
      outside={{ evidenceOf }}
    />,
  );
  await here();
}

/** Waits until what was asked for has come. */
export async function here(): Promise<void> {
  await settled();
  await waitFor(() => {
    const shown = document.body.textContent ?? '';
    if (shown.includes(own.loading) || shown.includes(own.code_reading)) throw new Error('not here yet');
  });
}

/** Closes it, and forgets all it kept. */
export function close(): void {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  location.hash = '';
}

/** Presses a button or a link. */
export async function press(name: string, role: 'button' | 'link' = 'button'): Promise<void> {
  fireEvent.click(await screen.findByRole(role, { name }));
  await here();
}

/** Types a name and accepts. */
export async function take(name: string): Promise<void> {
  fireEvent.input(await screen.findByLabelText(own.take_label), { target: { value: name } });
  await press(own.take);
}

/** An item of the assignment, from 0. */
export function item(at: number): HTMLElement {
  return document.querySelectorAll<HTMLElement>('.task-items > li')[at] as HTMLElement;
}
