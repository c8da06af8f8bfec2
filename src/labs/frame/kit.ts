import type { ComponentType } from 'preact';
import { coin } from '@/core/chain/chain.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { Json } from '@/core/record/event.ts';
import type { ActionData } from '@/core/scenario/action.ts';
import type { LabEvent } from '@/core/scenario/event.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import { type Amount, writeSum } from '@/core/wallet/amount.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import type { Ask, Request, View } from './protocol.ts';
import type { LabTexts } from './texts.ts';

/** Everything a part is given; it knows nothing else of the page. */
export interface Kit {
  readonly scenario: Scenario;
  readonly texts: LabTexts;
  readonly strings: Strings;
  readonly locale: Locale;
  readonly view: View;
  /** The screens of all parts this lab uses, for parts that show others. */
  readonly screens: Readonly<Record<string, ComponentType<{ readonly kit: Kit }>>>;
  /** Whether the engine works at this moment; what waits for it looks again at the next view. */
  readonly busy: boolean;
  readonly ask: Ask;
  readonly act: (action: ActionData) => Promise<readonly LabEvent[]>;
  readonly pay: (payment: Omit<Extract<Request, { type: 'pay' }>, 'type'>) => Promise<readonly LabEvent[]>;
  /** Lets a domain sign something with the learner's key. */
  readonly sign: (domain: string, what: Json) => Promise<readonly LabEvent[]>;
  /** Says a sentence to a screen reader. */
  readonly say: (text: string) => void;
  readonly restart: (seed?: string) => Promise<void>;
}

/**
 * A sum with its unit, with a comma in Kyrgyz and Russian; `places` cuts the tail.
 * @example money({ locale: 'ru' }, '2500000000000000000') // => '2,5 OKUU'
 */
export function money({ locale }: Pick<Kit, 'locale'>, amount: Amount, places?: number): string {
  const digits = writeSum(amount, coin.decimals, places);
  return `${locale === 'en' ? digits : digits.replace('.', ',')} ${coin.symbol}`;
}

/** The name of an actor in the page's language; an actor named by a draw has the drawn name. */
export function nameOf(
  { texts, view, strings }: Pick<Kit, 'texts' | 'view' | 'strings'>,
  id: string,
): string {
  const name = texts.names[id] ?? strings.stranger ?? id;
  if (!name.startsWith('$')) return name;
  return texts.picks[name.slice(1)]?.[String(view.state.vars[name.slice(1)])] ?? id;
}

/** A text of the lab with names and drawn sums in their places. */
export function told(
  kit: Pick<Kit, 'texts' | 'view' | 'strings' | 'scenario' | 'locale'>,
  text: string,
): string {
  const { scenario, texts, view } = kit;
  const sums = Object.entries(scenario.draws).map(([id, draw]) => {
    const value = String(view.state.vars[id]);
    if (!('sum' in draw)) return [id, texts.picks[id]?.[value] ?? value];
    return [id, draw.unit ? money(kit, value).replace(coin.symbol, draw.unit) : money(kit, value)];
  });
  const names = Object.keys(scenario.actors).map((id) => [id, nameOf(kit, id)]);
  return fill(text, Object.fromEntries([...sums, ...names]));
}

/** A string of the interface by key; a key that is missing shows itself. */
export function word(
  { strings }: Pick<Kit, 'strings'>,
  key: string,
  values?: Record<string, string | number>,
): string {
  return fill(strings[key] ?? key, values);
}

/** The reason of a refusal in words; codes without words of their own get a general sentence. */
export function refusal(kit: Pick<Kit, 'strings'>, code: unknown): string {
  const own = kit.strings[`refused-${String(code)}`];
  return own ?? word(kit, 'refused-other');
}

/** The code of the refusal in a list of events, if there is one. */
export function refusedCode(events: readonly LabEvent[]): string | null {
  const event = events.find(({ type }) => type === 'refused');
  return event ? String(event.data.code) : null;
}
