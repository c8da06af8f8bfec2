import type { z } from 'astro/zod';
import type { Json } from '@/core/record/event.ts';
import { section as approvals } from './approvals/section.ts';
import { section as blocks } from './blocks/section.ts';
import { section as book } from './book/section.ts';
import { section as cards } from './cards/section.ts';
import { section as confirm } from './confirm/section.ts';
import { section as contracts } from './contracts/section.ts';
import { section as desk } from './desk/section.ts';
import { section as market } from './fees/section.ts';
import { section as miner } from './mine/section.ts';
import { section as till } from './pay/section.ts';
import { section as power } from './power/section.ts';
import { section as purse } from './purse/section.ts';
import { section as records } from './records/section.ts';
import { section as recovery } from './recover/section.ts';
import { section as safe } from './safe/section.ts';
import { section as requests } from './sign/section.ts';
import { section as pool } from './swap/section.ts';

/** What a lab.yaml may say in the section of a domain; each part of the labs brings its own in `section.ts`. */
export interface Section<Schema extends z.ZodType = z.ZodType> {
  /** The domain, and the key in lab.yaml. */
  readonly name: string;
  readonly schema: Schema;
}

/** Every section there is; a new one is a line here. */
export const sections: readonly Section[] = [
  approvals,
  blocks,
  book,
  cards,
  confirm,
  contracts,
  desk,
  market,
  miner,
  power,
  pool,
  purse,
  safe,
  till,
  recovery,
  records,
  requests,
];

/** The sections as optional keys of the schema of a lab. */
export const sectionShape: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  sections.map(({ name, schema }) => [name, schema.optional()]),
);

function isText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ky' in value && 'ru' in value && 'en' in value;
}

/** A value without its texts: the rules that stand among the words. */
export function withoutTexts(value: unknown): Json {
  if (Array.isArray(value)) return value.filter((item) => !isText(item)).map(withoutTexts);
  if (typeof value !== 'object' || value === null) return (value ?? null) as Json;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined && !isText(part))
      .map(([key, part]) => [key, withoutTexts(part)]),
  );
}

/** The sections that a lab has, as their file says them. */
export function sectionsOf(lab: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(lab).filter(([key, value]) => Object.hasOwn(sectionShape, key) && value !== undefined),
  );
}
