import { h, render } from 'preact';
import { MyLearning, type MyLearningProps } from '@/islands/record/my-learning/MyLearning.tsx';
import { loadTold } from '@/questions/load-told.ts';

// Here the island, which knows no questions, meets the questions, which know no record of years.
const holder = document.getElementById('mine');
const props = document.getElementById('mine-props')?.textContent;
if (holder && props) {
  const given = JSON.parse(props) as MyLearningProps;
  holder.textContent = '';
  render(h(MyLearning, { ...given, loadTold }), holder);
}
