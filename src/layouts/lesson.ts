import { startTrace } from '@/islands/record/lesson-trace/trace.ts';
import { mountQuiz } from '@/questions/mount-quiz.ts';
import { readText } from '@/storage/web-storage.ts';

// One small script for a lesson page: what was read is kept, and the quiz is woken when a learner comes near it.
const props = document.getElementById('lesson-trace')?.textContent;
if (props) startTrace(document, JSON.parse(props));
for (const quiz of document.querySelectorAll<HTMLElement>('[data-quiz]')) mountQuiz(quiz);

/** Who was led here by a question is shown the way back to it; its script comes to nobody else. */
const arrive = () => {
  if (/^#explains/.test(location.hash) || readText('session', 'way-back'))
    void import('@/islands/way-back/way-back.ts').then((way) => way.showWayBack());
};
addEventListener('hashchange', arrive);
// Not earlier: going to the anchor of its address, a browser takes the focus off whatever had it.
addEventListener('pageshow', arrive);
