import { expect, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { type Course, walkedCourse } from './content.ts';
import { putRows, type Row } from './stored.ts';
import { attemptRows } from './test-road.ts';

/** Right answers to every question of a course, two days a lesson, the last on 15 November 2026, and its test passed before that. */
export function courseRows({ id, lessons }: Course): readonly Row[] {
  return [...testRows(), ...lessonRows({ id, lessons })];
}

/** A passed attempt at the test of the course. */
export function testRows(): readonly Row[] {
  return attemptRows('course-test', Date.UTC(2026, 10, 14, 5), 1);
}

/** Right answers to every question of the lessons of a course. */
export function lessonRows({ id, lessons }: Pick<Course, 'id' | 'lessons'>): readonly Row[] {
  return lessons.flatMap((lesson, day) =>
    lesson.questions.map((question, at) => ({
      id: `course-${day}-${at}`,
      at: new Date(Date.UTC(2026, 10, 15 - 2 * (lessons.length - 1 - day), 5, at)).toISOString(),
      actor: 'another-device',
      verb: 'answered',
      object: `question:${id}/${lesson.id}/${question.id}`,
      rev: question.rev,
      result: { answer: 'x', score: { type: 'points', earned: 1, total: 1, details: null } },
    })),
  );
}

/** Opens the page of certificates with a whole course in the record, or with the given rows. */
export async function openCertificate(
  page: Page,
  locale: Locale,
  { rows = courseRows(walkedCourse) }: { readonly rows?: readonly Row[] } = {},
): Promise<void> {
  await page.goto(`/${locale}/certificate/`);
  await expect(page.locator('#cert-empty')).toBeVisible();
  await putRows(page, rows);
  await page.reload();
  await expect(page.locator(rows.length > 0 ? '.sheet' : '#cert-empty')).toBeVisible();
}
