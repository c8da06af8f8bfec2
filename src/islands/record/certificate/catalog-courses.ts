import { catalog } from '@/catalog/catalog.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { planIn } from '../catalog-plan.ts';
import type { CertifiedCourse, QrCode } from './site.ts';

/** All courses as their certificates show them, in one language; at build only, since the catalog must not reach the browser. */
export function certifiedIn(
  locale: Locale,
  addressOf: (href: string) => string,
  qrOf: (address: string) => QrCode,
): readonly CertifiedCourse[] {
  return planIn(locale, { withPrompts: false }).map((entry) => {
    const course = catalog.courses.find(({ id }) => id === entry.course);
    const address = addressOf(entry.href);
    return {
      ...entry,
      address,
      qr: qrOf(address),
      minutes: course?.lessons.reduce((sum, { minutes }) => sum + minutes, 0) ?? 0,
      outcomes: course?.outcomes.map(({ text }) => text[locale]) ?? [],
    };
  });
}
