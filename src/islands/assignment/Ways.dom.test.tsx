// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeInFrames } from '@/core/classroom/code-frames.ts';
import { type Collected, collect, wholeOf } from '@/core/transfer/collect.ts';
import shared from '../frame/strings.en.json';
import own from './strings.en.json';
import { Ways } from './Ways.tsx';
import { wordsOf } from './words.ts';

const words = wordsOf({ ...own, ...shared }, 'en');
const codeOf = (bytes: number) => `S1.${Buffer.alloc(bytes, 7).toString('base64url')}`;
const onHandedOver = vi.fn();

function show(code: string): string {
  const link = `https://school.kg/en/class/#${code}`;
  render(
    <Ways
      words={words}
      className="9-А"
      code={code}
      link={link}
      id="ZyXwVuTsRqP"
      onHandedOver={onHandedOver}
    />,
  );
  return link;
}
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  onHandedOver.mockReset();
});

describe('handing over', () => {
  it('through an app takes the message with the link, and is remembered when the app took it', async () => {
    const share = vi.fn(async (_: ShareData) => undefined);
    vi.stubGlobal('navigator', { share });
    const link = show(codeOf(200));
    await press(own.way_share);
    expect(share.mock.calls[0]?.[0].text).toContain(`9-А. Teacher’s link:\n${link}`);
    expect(onHandedOver).toHaveBeenCalledTimes(1);
  });
  it('through an app that was closed again is not remembered', async () => {
    vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('closed', 'AbortError')) });
    show(codeOf(200));
    await press(own.way_share);
    expect(onHandedOver).not.toHaveBeenCalled();
    expect(screen.queryByText(own.told_shared)).toBeNull();
  });
  it('gives an app a file where the message is longer than a messenger carries, and says so before', async () => {
    const share = vi.fn(async (_: ShareData) => undefined);
    vi.stubGlobal('navigator', { share, canShare: () => true });
    const link = show(codeOf(4000));
    expect(screen.getByText(own.way_long)).toBeTruthy();
    await press(own.way_share);
    const [file] = share.mock.calls[0]?.[0].files ?? [];
    expect(await file?.text()).toContain(link);
  });
  it('marks the text to be copied by hand where the browser does not copy', async () => {
    vi.stubGlobal('navigator', {});
    show(codeOf(200));
    await press(own.way_copy);
    expect(screen.getByText(own.told_copy_failed)).toBeTruthy();
    expect(onHandedOver).not.toHaveBeenCalled();
    fireEvent.copy(screen.getByLabelText(own.way_text));
    expect(onHandedOver).toHaveBeenCalledTimes(1);
  });
  it('saves a file that is named by the work and by no name', async () => {
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
    );
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      expect(this.download).toBe('chynjyr-ZyXwVuTsRqP.txt');
    });
    show(codeOf(200));
    await press(own.way_file);
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(onHandedOver).toHaveBeenCalledTimes(1);
    clicked.mockRestore();
  });
  it('shows the link as one QR code where it fits', async () => {
    const link = show(codeOf(300));
    await press(own.way_code);
    const frame = () => document.querySelector('.move-code');
    await waitFor(() => expect(frame()?.querySelector('path')?.getAttribute('d')).toMatch(/^M/));
    expect(frame()?.getAttribute('data-frame')).toBe(link);
    expect(screen.queryByRole('button', { name: shared.pause })).toBeNull();
  });
  it('shows a row of QR codes where it does not, which a camera makes the same code again', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const code = codeOf(1300);
    show(code);
    await press(own.way_code);
    let seen: Collected | undefined;
    for (let turn = 0; turn < 4; turn += 1) {
      const text = document.querySelector('.move-code')?.getAttribute('data-frame') ?? '';
      seen = collect(seen, text).collected;
      await act(async () => void vi.advanceTimersByTime(400));
    }
    vi.useRealTimers();
    const whole = seen && wholeOf(seen);
    expect(whole instanceof Uint8Array && codeInFrames(whole)).toBe(code);
  });
});
