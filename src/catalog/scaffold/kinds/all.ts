import type { Kind } from '../ground.ts';
import { course } from './course.ts';
import { fact } from './fact.ts';
import { lab } from './lab.ts';
import { lesson } from './lesson.ts';
import { page } from './page.ts';
import { question } from './question.ts';
import { term } from './term.ts';

/** Everything that can be made, in the order of the list an author chooses from. */
export const kinds: readonly Kind[] = [lesson, question, course, term, fact, lab, page];
