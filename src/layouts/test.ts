import { h, render } from 'preact';
import { CourseTest, type CourseTestProps } from '@/islands/record/test/CourseTest.tsx';
import { rememberLeaving } from '@/islands/way-back/leave.ts';
import { loadQuestion } from '@/questions/load-question.ts';

// Here the island, which knows no questions, meets the questions, which know no tests.
const holder = document.getElementById('test');
const props = document.getElementById('test-props')?.textContent;
if (holder && props) {
  const given = JSON.parse(props) as CourseTestProps;
  holder.textContent = '';
  rememberLeaving(holder);
  render(h(CourseTest, { ...given, load: loadQuestion }), holder);
}
