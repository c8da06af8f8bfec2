import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Locale, Localized } from '@/core/locale/locale.ts';
import { phraseOf } from '@/core/scenario/learner.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { labProps } from './frame/mount-props.ts';
import Lab from './Lab.tsx';
import { type LabFile, labSchema } from './schema.ts';

/** The frame and every part that has words. */
const rooms = readdirSync(import.meta.dirname).filter((room) =>
  existsSync(`${import.meta.dirname}/${room}/strings.ky.json`),
);

/** The string files of the frame and all parts. */
export const stringSets = rooms.map((room) => {
  const read = (locale: Locale): Strings =>
    JSON.parse(readFileSync(`${import.meta.dirname}/${room}/strings.${locale}.json`, 'utf8'));
  return { ky: read('ky'), ru: read('ru'), en: read('en') } satisfies Localized<Strings>;
});

/** The lab of content/, read as the catalog reads it. */
export const lab: LabFile & { id: string } = {
  ...labSchema.parse(parse(readFileSync('content/labs/first-wallet/lab.yaml', 'utf8'), { schema: 'core' })),
  id: 'first-wallet',
};

export const propsIn = (locale: Locale) => labProps(lab, locale, stringSets);

/** A lab on the page, and what a learner does there, in one language. */
export class Page {
  readonly strings: Strings;
  constructor(readonly locale: Locale) {
    this.strings = propsIn(locale).strings;
    render(<Lab {...propsIn(locale)} />);
  }
  word(key: string, values = {}): string {
    return fill(this.strings[key] ?? key, values);
  }
  button(name: string | RegExp): HTMLElement {
    return screen.getByRole('button', { name });
  }
  async idle(): Promise<void> {
    await waitFor(() => expect(document.querySelector('.lab')?.getAttribute('aria-busy')).toBe('false'));
  }
  async press(name: string | RegExp, scope: HTMLElement = document.body): Promise<void> {
    fireEvent.click(within(scope).getAllByRole('button', { name })[0] as HTMLElement);
    await this.idle();
  }
  async next(): Promise<void> {
    await this.press(this.word('next'));
  }
  async make(): Promise<void> {
    await this.idle();
    await this.press(this.word('showWords'));
    await waitFor(() => screen.getByText('school'));
    await this.press(lab.decisions[0]?.choices.find(({ id }) => id === 'paper')?.text[this.locale] ?? '');
    await this.next();
  }
  async backup(seed: string): Promise<void> {
    const words = phraseOf(seed).split(' ');
    for (let round = 0; round < 3; round++) {
      const heading = document.querySelector('.backup h3')?.textContent ?? '';
      const number = Number(/\d+/.exec(heading)?.[0]);
      await this.press(new RegExp(`${words[number - 1]}$`));
    }
    await this.next();
  }
  async receive(): Promise<void> {
    await this.press(new RegExp(`^${this.word('shareAddress', { name: '' }).trim()}`));
    await this.press(this.word('waitBlock'));
    await this.press(this.word('waitBlock'));
    await this.next();
  }
  section(name: string): HTMLElement {
    return document.querySelector<HTMLElement>(name) as HTMLElement;
  }
  /** Puts an address in, from the message or from the newest entry of the history. */
  async use(from: 'messages' | 'history'): Promise<void> {
    await this.press(this.word('useFromMessage'), this.section(`.${from}`));
    await waitFor(() => this.button(this.word('compare')));
  }
  async pay(sum: string): Promise<void> {
    fireEvent.input(screen.getByLabelText(this.word('sum')), { target: { value: sum } });
    await this.press(this.word('review'));
    await waitFor(() => this.button(this.word('sign')));
    await this.press(this.word('sign'));
    await this.press(this.word('waitBlock'));
  }
  async explore(): Promise<void> {
    await this.next();
    for (const task of document.querySelectorAll<HTMLElement>('.tasks fieldset')) {
      for (const option of within(task).getAllByRole('button')) {
        if (option.getAttribute('aria-disabled') === 'true') break;
        fireEvent.click(option);
        await this.idle();
      }
    }
    await this.next();
  }
}
