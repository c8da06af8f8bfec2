import type { Fault, QuestionRule } from '../rule.ts';
import { lessonTexts, sectionOf } from './parts/passages.ts';
import { placeIn } from './parts/place.ts';

export const rule: QuestionRule = {
  id: 'unanswered-question',
  severity: 'error',
  over: 'question',
  about:
    'Every question of a lesson has a paragraph marked as its answer, and a test asks about a section that has text.',
  measured: '0 of 76 questions',
  check: (asked, room) => {
    const { question, course, lesson, home } = asked;
    const key = `${course}/${lesson}`;
    const texts = lessonTexts(room, key);
    if (lesson === undefined || texts.length === 0) return [];
    const source = room.sheets.courses.get(course)?.value?.source ?? 'ky';
    if (home === 'test') {
      const section = sectionOf(room, key, question.section, source);
      const isBare = section?.every(({ kind }) => kind === 'heading') ?? false;
      if (!isBare) return [];
      const fault: Fault = {
        ...placeIn(asked, ['section']),
        found: `section "${question.section}" of "${lesson}", which has no text`,
        mend: 'name the lesson and section whose text answers the question',
      };
      return [fault];
    }
    const text = texts.find(({ locale }) => locale === source) ?? texts[0];
    const isMarked = text?.passages.some(({ explains }) => explains.includes(question.id)) ?? true;
    if (isMarked) return [];
    const fault: Fault = {
      ...placeIn(asked, ['id']),
      found: `no paragraph of content/${text?.file} is marked as the answer`,
      mend: `put <Explains id="${question.id}" /> before the first word of the paragraph of section "${question.section}" that answers it, in each language; if none does, write it or take the question out`,
    };
    return [fault];
  },
};
