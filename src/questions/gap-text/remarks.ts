import { fitOf, type Typed } from '@/core/grading/gaps.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import type { GapQuestion } from './props.ts';
import { gapIds } from './split-gaps.ts';

/** What is said about one gap once it is judged. */
export interface Remark {
  readonly id: string;
  readonly typed: string;
  readonly right: boolean;
  /** The right spelling, when only that differs. */
  readonly spelling: string | undefined;
  /** The reason of a right gap, the hint of a wrong one. */
  readonly why: string;
}

/** What is said about each gap, in the order of the text. */
export function remarksOf({ text, gaps }: GapQuestion, answer: Typed, strings: Strings): Remark[] {
  return gapIds(text).flatMap((id) => {
    const gap = gaps.find((each) => each.id === id);
    if (gap === undefined) return [];
    const typed = answer[id] ?? '';
    const fit = fitOf(gap.accept, typed);
    const right = fit.mark !== 'wrong';
    const form = fit.mark === 'spelling' ? fit.form : undefined;
    const spelling = form === undefined ? undefined : fill(strings['spelling'] ?? '', { form });
    return [{ id, typed, right, spelling, why: right ? gap.reason : gap.hint }];
  });
}
