import { h, render } from 'preact';
import type { PaperProps } from './paper-props.ts';
import { Variants } from './Variants.tsx';

const holder = document.getElementById('paper');
const props = document.getElementById('paper-props')?.textContent;
if (holder && props) {
  holder.textContent = '';
  render(h(Variants, JSON.parse(props) as PaperProps), holder);
}
