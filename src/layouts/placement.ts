import { h, render } from 'preact';
import { Placement, type PlacementProps } from '@/islands/record/placement/Placement.tsx';
import { ChoiceKey, Choices } from '@/questions/frame/Choices.tsx';

// Here the island, which knows no questions, meets the way questions look, which knows no placement.
const holder = document.getElementById('placing');
const props = document.getElementById('placing-props')?.textContent;
if (holder && props) {
  const given = JSON.parse(props) as PlacementProps;
  holder.textContent = '';
  render(h(Placement, { ...given, Choices, ChoiceKey }), holder);
}
