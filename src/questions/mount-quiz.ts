import type { QuizData } from './quiz-data.ts';

/** How long before it comes into view a quiz is woken, as an observer's root margin. */
const near = '600px';

async function fetchData(href: string): Promise<QuizData> {
  const response = await fetch(href);
  return response.ok ? response.json() : Promise.reject(response);
}

async function hydrateQuiz(quiz: HTMLElement, href: string): Promise<void> {
  const [{ wakeQuiz }, data] = await Promise.all([import('./wake-quiz.ts'), fetchData(href)]);
  await wakeQuiz(quiz, data);
}

/**
 * Wakes a quiz when a learner comes near it. Its questions stand in the page already, to be read and printed; keys, reasons
 * and script come only now, so that who does not answer does not pay. A failed load says so and offers to try again.
 */
export function mountQuiz(quiz: HTMLElement): void {
  const href = quiz.dataset['quiz'];
  const trouble = quiz.querySelector<HTMLElement>('[data-trouble]');
  if (href === undefined) return;
  let isWaking = false;
  const wake = () => {
    // The button and the returning connection may both call; an island may be woken only once.
    if (isWaking) return;
    isWaking = true;
    if (trouble) trouble.hidden = true;
    hydrateQuiz(quiz, href).catch(() => {
      isWaking = false;
      if (trouble) trouble.hidden = false;
      addEventListener('online', wake, { once: true });
    });
  };
  trouble?.querySelector('button')?.addEventListener('click', wake);
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      wake();
    },
    { rootMargin: near },
  );
  observer.observe(quiz);
}
