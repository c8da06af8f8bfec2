import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedReportTemplate, reportAddress } from './report-address.ts';

const page = {
  locale: 'ky',
  path: '/ky/courses/keys/recovery/',
  url: 'https://school.example/ky/courses/keys/recovery/',
  build: '0.1.0 2026-11-26',
} as const;
const form =
  'https://github.com/o/r/issues/new?template=mistake-{locale}.yml&title={path}&page={url}&build={build}';

describe('the link of a report', () => {
  it('carries language, page and build to the form', () => {
    const query = new URL(reportAddress(form, page) ?? '').searchParams;
    expect(Object.fromEntries(query)).toEqual({
      template: 'mistake-ky.yml',
      title: page.path,
      page: page.url,
      build: page.build,
    });
  });

  it('keeps the path as it stands elsewhere in the page, so that it costs few bytes', () => {
    expect(reportAddress(form, page)).toContain(`&page=${page.url}&`);
  });

  it('brings any text of a page unharmed through the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (build) => {
        fc.pre(build.isWellFormed());
        const address = new URL(
          reportAddress('https://a.example/?b={build}&end=1', { ...page, build }) ?? '',
        );
        expect(address.searchParams.get('b')).toBe(build);
        expect(address.searchParams.get('end')).toBe('1');
      }),
    );
  });

  it('is not there when the host gave no address', () => {
    expect(reportAddress('', page)).toBeUndefined();
  });

  it.each(['http://code.example/', 'javascript:alert(1)', 'https://a.example/"><script>', 'code.example'])(
    'is refused as %s',
    (template) => {
      expect(() => checkedReportTemplate(template)).toThrow('REPORT_URL');
    },
  );

  it('is taken when it begins with https', () => {
    expect(checkedReportTemplate(form)).toBe(form);
    expect(checkedReportTemplate('')).toBe('');
  });
});
