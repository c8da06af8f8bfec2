import Aside from './Aside.astro';
import Explains from './Explains.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import InsideLink from './InsideLink.astro';
import Lab from './Lab.astro';
import Older from './Older.astro';
import Quiz from './Quiz.astro';
import Term from './Term.astro';

/**
 * The words authors may use in MDX, as `content/README.md` tells them, and `Older`, which the build puts in. `a` is what a Markdown
 * link becomes.
 */
export const words = { a: InsideLink, Aside, Explains, Fact, Figure, Lab, Older, Quiz, Term };
