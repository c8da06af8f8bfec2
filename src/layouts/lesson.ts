import { startTrace } from '@/islands/record/lesson-trace/trace.ts';
import { mountQuiz } from '@/questions/mount-quiz.ts';

// One small script for a lesson page: what was read is kept, and the quiz is woken when a learner comes near it.
const props = document.getElementById('lesson-trace')?.textContent;
if (props) startTrace(document, JSON.parse(props));
for (const quiz of document.querySelectorAll<HTMLElement>('[data-quiz]')) mountQuiz(quiz);
