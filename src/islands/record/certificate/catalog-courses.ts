import { catalog } from '@/catalog/catalog.ts';
import { countingQuestions } from '@/catalog/stale-questions.ts';
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
    // A stale question gives and takes no marks: what was answered to it before stays in the record.
    const lessons = entry.lessons.map((plan) => {
      const asked = course?.lessons.find(({ id }) => id === plan.lesson)?.questions ?? [];
      const counting = countingQuestions(entry.course, plan.lesson, asked, locale).map(({ id }) => id);
      return { ...plan, questions: plan.questions.filter(({ id }) => counting.includes(id)) };
    });
    return {
      ...entry,
      lessons,
      address,
      qr: qrOf(address),
      minutes: course?.lessons.reduce((sum, { minutes }) => sum + minutes, 0) ?? 0,
      outcomes: course?.outcomes.map(({ text }) => text[locale]) ?? [],
    };
  });
}
