import { keepWayBack } from '@/storage/way-back.ts';

/** Remembers, on a page that asks questions of other pages, from which question a learner leaves for its explanation. */
export function rememberLeaving(page: HTMLElement): void {
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const question = link?.closest('form')?.querySelector('[id^="question-"]');
    if (!link || !question || link.hash === '' || link.pathname === location.pathname) return;
    keepWayBack({
      to: link.pathname + link.hash,
      from: `${location.pathname}${location.search}#${question.id}`,
    });
  });
}
