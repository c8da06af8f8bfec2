// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { judgeEvidence, writeEvidence } from '@/core/scenario/evidence.ts';
import { walk } from '@/core/scenario/walk.ts';
import { readLab } from '../fixture-content.ts';
import { propsIn } from '../fixture-lab.tsx';
import { CheckProof } from './CheckProof.tsx';
import type { Kit } from './kit.ts';
import { Proof } from './Proof.tsx';
import type { Request } from './protocol.ts';

const [lab] = readLab('first-wallet');
if (!lab) throw new Error('the first lab');
const { scenario } = lab;
const { actions } = walk(scenario, '0a1b2c3d', lab.lab.walks.win);
const evidence = writeEvidence(scenario, { seed: '0a1b2c3d', locale: 'en', actions });

/** A kit whose engine is the core itself. */
function kitWith(own: string): Kit {
  const ask = vi.fn(async (request: Request) =>
    request.type === 'judge' ? judgeEvidence(scenario, request.evidence) : own,
  );
  return { strings: propsIn('en').strings, locale: 'en', ask, say: vi.fn() } as unknown as Kit;
}

async function shownCode(kit: Kit): Promise<string> {
  const { unmount } = render(<Proof kit={kit} />);
  fireEvent.click(screen.getByText('Show the code'));
  const code = (await waitFor(() => screen.getByLabelText('Code of the result'))) as HTMLTextAreaElement;
  const { value } = code;
  unmount();
  return value;
}

async function told(kit: Kit, code: string): Promise<string> {
  const { container, unmount } = render(<CheckProof kit={kit} />);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: code } });
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(container.querySelector('[role=status]')?.textContent).not.toBe(''));
  const text = container.querySelector('[role=status]')?.textContent ?? '';
  unmount();
  return text;
}

describe('the code of a result', () => {
  it('is short enough for a message and is found right when it is played again', async () => {
    const kit = kitWith(evidence);
    const code = await shownCode(kit);
    expect(code.length).toBeLessThan(800);
    expect(await told(kit, code)).toContain('21 of 21 points');
  });
  it('is found out when its points were raised', async () => {
    const row = JSON.parse(evidence) as unknown[];
    const kit = kitWith(JSON.stringify(row.with(8, []).with(10, 21)));
    expect(await told(kit, await shownCode(kit))).toMatch(/does not agree.*0 of 21/);
  });
  it('is told to be none when it is something else', async () => {
    expect(await told(kitWith(evidence), 'hello there')).toMatch(/no code of a result/);
  });
});
