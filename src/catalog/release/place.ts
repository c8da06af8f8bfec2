import { z } from 'astro/zod';
import { type Problem, show } from '../problem.ts';
import type { ContentFiles } from '../read-files.ts';
import { readYaml } from '../read-yaml.ts';
import { homeOf } from './release.ts';

/** Makes problems about questions, with file, line and field. */
export type Tell = (id: string, field: string, found: string, wanted: string) => Problem;

const anyQuiz = z.looseObject({ questions: z.array(z.looseObject({ id: z.string() })) });

/** A teller of problems over these files; a question that stands in none is told by its file alone. */
export function teller(files: ContentFiles): Tell {
  return (id, field, found, wanted) => {
    const { file, question } = homeOf(id);
    const { value, lineOf } = readYaml(file, files.get(file) ?? '', anyQuiz);
    const index = value?.questions.findIndex((each) => each.id === question) ?? -1;
    if (index < 0) return { file, field: '', found, wanted };
    const line = lineOf(['questions', index, ...(field === '' ? [] : [field])]);
    const path = ['questions', index, field].filter((part) => part !== '').join('.');
    return {
      file,
      ...(line === undefined ? {} : { line }),
      field: path,
      found: `${show(question)}: ${found}`,
      wanted,
    };
  };
}
