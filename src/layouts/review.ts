import { h, render } from 'preact';
import { Review, type ReviewProps } from '@/islands/record/review/Review.tsx';
import { rememberLeaving } from '@/islands/way-back/leave.ts';
import { loadQuestion } from '@/questions/load-question.ts';

// Here the island, which knows no questions, meets the questions, which know no review.
const holder = document.getElementById('review');
const props = document.getElementById('review-props')?.textContent;
if (holder && props) {
  const given = JSON.parse(props) as ReviewProps;
  holder.textContent = '';
  rememberLeaving(holder);
  render(h(Review, { ...given, load: loadQuestion }), holder);
}
