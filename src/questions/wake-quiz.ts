import { h, hydrate } from 'preact';
import Summary from './frame/summary/Summary.tsx';
import { loadIsland } from './islands.ts';
import type { QuizData } from './quiz-data.ts';

/** Gives the questions of a quiz, which stand in the page as HTML, their islands: all of them or, when one cannot be fetched, none. */
export async function wakeQuiz(quiz: HTMLElement, data: QuizData): Promise<void> {
  const holders = [...quiz.querySelectorAll<HTMLElement>('[data-question]')];
  // All or none: were one island missing, a new try would wake the others a second time.
  const loaded = await Promise.all(
    holders.map(async (holder) => {
      const entry = data.questions[holder.dataset['question'] ?? ''];
      const Island = entry && (await loadIsland(entry.type));
      return Island && { holder, entry, Island };
    }),
  );
  for (const ready of loaded) {
    if (ready === undefined) continue;
    const { holder, entry, Island } = ready;
    hydrate(h(Island, { ...entry.props, strings: data.strings[entry.type] ?? {} }), holder);
  }
  const summary = quiz.querySelector('[data-summary]');
  if (summary) hydrate(h(Summary, data.summary), summary);
}
