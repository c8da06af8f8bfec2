import Aside from '../words/Aside.astro';
import Figure from '../words/Figure.astro';
import Nothing from './Nothing.astro';
import ScreenLab from './ScreenLab.astro';
import ScreenTerm from './ScreenTerm.astro';
import Words from './Words.astro';

/** The words of MDX as the projector shows them. */
export const presentWords = {
  a: Words,
  Aside,
  Explains: Nothing,
  Fact: Nothing,
  Figure,
  Lab: ScreenLab,
  Older: Nothing,
  Quiz: Nothing,
  Term: ScreenTerm,
};
