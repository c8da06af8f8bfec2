import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '@/core/locale/locale.ts';
import { checkedReportTemplate, reportAddress } from '@/i18n/report-address.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github', 'ISSUE_TEMPLATE');

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes: object }[];
}
const read = (name: string): Form => parse(readFileSync(join(folder, name), 'utf8'));
const idsOf = ({ body }: Form) => body.flatMap(({ id }) => id ?? []);
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

describe('the forms of reports', () => {
  it.each(forms)('%s has what GitHub asks of a form', (name) => {
    const form = read(name);
    expect(form.name && form.description).toBeTruthy();
    expect(form.body.some(({ type }) => type !== 'markdown')).toBe(true);
    for (const { type, attributes } of form.body)
      expect(attributes, type).toHaveProperty(type === 'markdown' ? 'value' : 'label');
    expect(new Set(idsOf(form)).size).toBe(idsOf(form).length);
  });

  it('ask for the same in the three languages', () => {
    const [first, ...others] = locales.map((locale) => idsOf(read(`mistake-${locale}.yml`)));
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(locales)('are filled in by the link that README.md tells to set: %s', (locale) => {
    const told = /REPORT_URL='([^']+)'/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
    const template = checkedReportTemplate(told.replace('{owner}/{repository}', 'owner/chynjyr'));
    const page = {
      locale,
      path: `/${locale}/about/`,
      url: `https://a.example/${locale}/about/`,
      build: '1 2026-11-26',
    };
    const { searchParams } = new URL(reportAddress(template, page) ?? '');
    const form = searchParams.get('template') ?? '';
    expect(forms).toContain(form);
    for (const field of [...searchParams.keys()].filter((key) => !['template', 'title'].includes(key)))
      expect(idsOf(read(form)), field).toContain(field);
    expect(searchParams.get('page')).toBe(page.url);
    expect(searchParams.get('title')).toContain(page.path);
  });
});
