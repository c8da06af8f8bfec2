import type { Locale } from '@/core/locale/locale.ts';
import type { LabVariant } from '../schema.ts';
import { sectionsOf } from '../sections.ts';

/** A value in which every text in three languages has become a text in one. */
export type InOneLanguage<T> = T extends { ky: string; ru: string; en: string }
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InOneLanguage<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: InOneLanguage<T[Key]> }
      : T;

function inOne(value: unknown, locale: Locale): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('ky' in value && 'ru' in value && 'en' in value) return value[locale as 'ky'];
  if (Array.isArray(value)) return value.map((item) => inOne(item, locale));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inOne(part, locale)]));
}

/** Takes one language of a value. */
export function inOneLanguage<T>(value: T, locale: Locale): InOneLanguage<T> {
  return inOne(value, locale) as InOneLanguage<T>;
}

/** The words of a lab in one language, without its rules. */
export function textsOf(lab: LabVariant, locale: Locale) {
  const one = <T>(value: T) => inOneLanguage(value, locale);
  return {
    title: one(lab.title),
    story: one(lab.story),
    names: Object.fromEntries(Object.entries(lab.actors).map(([id, { name }]) => [id, one(name)])) as Record<
      string,
      string
    >,
    picks: Object.fromEntries(
      Object.entries(lab.draws).flatMap(([id, draw]) => ('pick' in draw ? [[id, one(draw.pick)]] : [])),
    ) as Record<string, Record<string, string>>,
    steps: lab.steps.map(({ id, title, coach, hints }) => ({
      id,
      title: one(title),
      coach: one(coach),
      hints: hints.map(({ text }) => one(text)),
    })),
    decisions: lab.decisions.map(one),
    messages: lab.messages.map(({ id, text }) => ({ id, text: one(text) })),
    tasks: lab.tasks.map(({ id, text, reasons, ...rest }) => ({
      id,
      text: one(text),
      unit: 'unit' in rest && rest.unit ? one(rest.unit) : '',
      /** Answers of a task of texts, by their ids. */
      options: ('options' in rest ? one(rest.options) : {}) as Record<string, string>,
      reasons: one(reasons) as Record<string, string>,
    })),
    goals: lab.goals.map(({ id, text }) => ({ id, text: one(text) })),
    endings: lab.endings.map(({ id, good, title, text, habit, swap }) => ({
      id,
      good,
      title: one(title),
      text: one(text),
      habit: one(habit),
      swap: swap ? one(swap.text) : null,
    })),
    fidelity: one(lab.fidelity),
    /** The sections of domains, whole, in one language. */
    sections: one(sectionsOf(lab)) as Readonly<Record<string, unknown>>,
  };
}

/** The words of a lab in one language. */
export type LabTexts = ReturnType<typeof textsOf>;
