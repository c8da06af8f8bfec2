import type { APIRoute } from 'astro';
import type { Course, CourseTest } from '@/catalog/catalog-types.ts';
import { testPaths } from '@/catalog/test-paths.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { testLesson } from '@/core/record/object.ts';
import { pathTo } from '@/i18n/paths.ts';
import { questionData } from '@/questions/quiz-data.ts';

export const getStaticPaths = testPaths;

/** Keys, reasons and words of the whole pool in one language, fetched once when a learner starts or goes on. */
export const GET: APIRoute<{ course: Course; test: CourseTest; locale: Locale }> = ({ props }) => {
  const { course, test, locale } = props;
  const lessons = new Map(test.questions.map(({ id, lesson }) => [id, lesson]));
  const explainedBy = ({ id }: { readonly id: string }) =>
    pathTo(locale, 'courses', course.id, lessons.get(id) ?? '');
  return Response.json(
    questionData({
      course: course.id,
      lesson: testLesson,
      questions: test.questions,
      locale,
      explainedBy,
    }),
  );
};
