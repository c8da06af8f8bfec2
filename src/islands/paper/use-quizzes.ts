import { useEffect, useState } from 'preact/hooks';
import { type PaperQuiz, readPaperQuiz } from '@/core/classroom/paper/paper-quiz.ts';
import type { Locale } from '@/core/locale/locale.ts';

/** The quiz in the languages of the sheet, the first one first; `fault` when it cannot be fetched. */
export type Quizzes = readonly { readonly locale: Locale; readonly quiz: PaperQuiz }[] | 'loading' | 'fault';

async function fetched(href: string): Promise<PaperQuiz> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return readPaperQuiz(await response.json());
}

/** Fetches the quiz in these languages; `again` tries once more. */
export function useQuizzes(hrefs: Readonly<Record<Locale, string>>, languages: readonly Locale[]) {
  const [quizzes, setQuizzes] = useState<Quizzes>('loading');
  const [tries, setTries] = useState(0);
  const wanted = languages.join();
  useEffect(() => {
    let isGone = false;
    Promise.all(languages.map(async (locale) => ({ locale, quiz: await fetched(hrefs[locale]) }))).then(
      (all) => !isGone && setQuizzes(all),
      () => !isGone && setQuizzes('fault'),
    );
    return () => {
      isGone = true;
    };
  }, [wanted, tries]);
  return { quizzes, again: () => setTries(tries + 1) };
}
