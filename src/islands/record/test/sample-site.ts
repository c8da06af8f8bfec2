// A test of four questions out of eight as its page knows it, for tests.
import { h } from 'preact';
import { sampleTest } from '@/core/test/sample-test.ts';
import type { LoadQuestion } from '../review/AskedQuestion.tsx';
import type { TestSite } from './site.ts';

const lesson = (id: string) => ({
  title: `Lesson ${id}`,
  href: `/en/courses/keys/${id}/`,
  sections: { start: `How ${id} begins` },
});

/** The sample test on a site. */
export const sampleSite: TestSite = {
  ...sampleTest,
  questions: sampleTest.questions.map((question) => ({
    ...question,
    section: 'start',
    ...(question.level === 'judge' && { skills: ['guard'] }),
  })),
  href: '/en/courses/keys/test/',
  courseHref: '/en/courses/keys/',
  certificateHref: '/en/certificate/?course=keys',
  paperHref: '/en/courses/keys/test/paper/',
  lessons: { one: lesson('one'), two: lesson('two') },
  skills: { guard: 'Guard your words.' },
};

/** A question as a fieldset, as the frame of questions makes it. */
export const sampleLoad: LoadQuestion = async ({ id, number, total, attempt }) => ({
  prompt: `Prompt ${id}`,
  island: h(
    'fieldset',
    { id: `question-${id}`, tabIndex: -1 },
    `${number} of ${total}: ${id} in ${attempt ?? 'none'}`,
  ),
});
