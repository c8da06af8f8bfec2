import type { Locale } from '@/core/locale/locale.ts';
import type { Fault, Rule, TextUnit } from '../rule.ts';

/** The forms that a language asks for when it counts. Kyrgyz nouns stay as they are, but without _one the count 1 would find nothing. */
const forms: Readonly<Record<Locale, readonly string[]>> = {
  ky: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
};

const counted = /^(.+)_(one|few|many|other)$/;
const place = /^(.*\/strings[./])(ky|ru|en)(\.json)$/;

export const rule: Rule = {
  id: 'plural-keys',
  severity: 'error',
  about:
    'A counted string of the interface has every plural form of its language: _one and _other, in Russian _few and _many too.',
  measured: '0 of 6,189 strings of the interface',
  over: 'content',
  check: ({ strings }) => {
    const keys = new Map<string, Set<string>>();
    const first = new Map<string, TextUnit>();
    for (const unit of strings) {
      const [, key, form = ''] = counted.exec(unit.field) ?? [];
      const [, before, locale = '', after] = place.exec(unit.file) ?? [];
      if (key === undefined || before === undefined) continue;
      const name = `${before}*${after} ${key}`;
      const there = keys.get(name) ?? new Set();
      keys.set(name, there.add(`${locale} ${form}`));
      const seen = first.get(`${name} ${locale}`) ?? unit;
      first.set(`${name} ${locale}`, seen);
    }
    return [...keys].flatMap(([name, there]) => {
      // A lone _few or _other may be an ordinary key: "few of them".
      if (
        ![...there].some((form) => form.endsWith(' one')) ||
        ![...there].some((form) => form.endsWith(' other'))
      )
        return [];
      const [pattern = '', key = ''] = name.split(' ');
      return (Object.keys(forms) as Locale[]).flatMap((locale): Fault[] => {
        const missing = forms[locale].filter((form) => !there.has(`${locale} ${form}`));
        if (missing.length === 0) return [];
        const line = first.get(`${name} ${locale}`)?.line;
        return [
          {
            file: pattern.replace('*', locale),
            ...(line === undefined ? {} : { line }),
            field: key,
            found: `${key} without ${missing.map((form) => `${key}_${form}`).join(', ')}`,
            mend: `every form in this language: ${forms[locale].map((form) => `_${form}`).join(', ')}`,
          },
        ];
      });
    });
  },
};
