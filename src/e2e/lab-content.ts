import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale, Localized } from '@/core/locale/locale.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { first, root } from './content.ts';

/** The lab that the tests walk. */
export const labId = 'first-wallet';

interface LabText {
  readonly id: string;
  readonly text: Localized;
}

/** The words of a lab as its file says them. */
export interface LabFile {
  readonly title: Localized;
  readonly steps: readonly { readonly id: string; readonly title: Localized }[];
  readonly decisions: readonly {
    readonly choices: readonly (LabText & { readonly refused?: boolean; readonly reason: Localized })[];
  }[];
  readonly messages: readonly LabText[];
  readonly tasks: readonly (LabText & { readonly reasons: Readonly<Record<string, Localized>> })[];
  readonly goals: readonly LabText[];
  readonly endings: readonly (LabText & { readonly title: Localized; readonly habit: Localized })[];
}

/** The walked lab. */
export const lab: LabFile = parse(readFileSync(join(root, `content/labs/${labId}/lab.yaml`), 'utf8'));

/** Address of the lab's page. */
export function labPath(locale: Locale): string {
  return `/${locale}/labs/${labId}/`;
}

function stringsIn(locale: Locale): Strings {
  const rooms = readdirSync(join(root, 'src/labs'), { recursive: true, encoding: 'utf8' });
  const files = rooms.filter((file) => file.endsWith(`strings.${locale}.json`));
  return Object.assign(
    {},
    ...files.map((file) => JSON.parse(readFileSync(join(root, 'src/labs', file), 'utf8'))),
  );
}

const strings: Localized<Strings> = { ky: stringsIn('ky'), ru: stringsIn('ru'), en: stringsIn('en') };

/** A string of the labs' interface, filled. */
export function labWord(locale: Locale, key: string, values: Record<string, string | number> = {}): string {
  const template = strings[locale][key];
  if (template === undefined) throw new Error(`the labs have no string ${key} in ${locale}`);
  return fill(template, values);
}

/** What can be counted on in a list: the entry of an id. */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  return first(
    list.filter((each) => each.id === id),
    `entry ${id} in the lab`,
  );
}

/** One of the answers to the question where the words will be kept. */
export function keeping(id: string) {
  return byId(first(lab.decisions, 'decisions in the lab').choices, id);
}
