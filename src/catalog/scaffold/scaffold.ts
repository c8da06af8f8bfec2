import { buildCatalog } from '../build-catalog.ts';
import type { Problem } from '../problem.ts';
import {
  type Answers,
  type Choice,
  type Field,
  type Ground,
  type Kind,
  listOf,
  type Plan,
  Refusal,
} from './ground.ts';

/** What a field takes when nothing is said: its preset, or its only choice. */
export function presetOf(field: Field, answers: Answers, ground: Ground): string | undefined {
  const preset = field.preset?.(answers, ground);
  if (preset !== undefined) return preset;
  const choices = field.choices?.(answers, ground) ?? [];
  return choices.length === 1 && !field.many ? choices[0]?.value : undefined;
}

/** What is wrong with an answer; nothing when it is good. */
export function faultOf(field: Field, value: string, answers: Answers, ground: Ground): string | undefined {
  const choices = field.choices?.(answers, ground);
  if (choices !== undefined && !field.isOpen) {
    const odd = (field.many ? listOf(value) : [value]).find(
      (each) => !choices.some((choice) => choice.value === each),
    );
    if (odd !== undefined) return sayChoices(odd, choices);
  }
  return field.fault?.(value, answers, ground);
}

function sayChoices(odd: string, choices: readonly Choice[]): string {
  const known = choices.map(({ value }) => value).join(', ');
  return known === '' ? `"${odd}" fits nothing: there is none yet` : `"${odd}" is none of: ${known}`;
}

/** Answers that suffice, or what is missing and what is wrong, a line for each flag. */
export function settle(
  kind: Kind,
  given: Answers,
  ground: Ground,
): { readonly answers: Answers } | { readonly faults: readonly string[] } {
  const known = new Set(kind.fields.map(({ name }) => name));
  const faults = Object.keys(given)
    .filter((name) => !known.has(name))
    .map(
      (name) =>
        `--${name} is no flag of "${kind.name}"; it knows ${[...known].map((each) => `--${each}`).join(' ')}`,
    );
  const answers: Record<string, string> = {};
  for (const field of kind.fields) {
    const value = given[field.name]?.trim() ?? presetOf(field, answers, ground);
    if (value === undefined) {
      const like = field.example ?? field.choices?.(answers, ground)[0]?.value ?? '…';
      faults.push(`--${field.name} is missing: ${field.ask}, such as --${field.name} "${like}"`);
      continue;
    }
    const fault = faultOf(field, value, answers, ground);
    if (fault !== undefined) faults.push(`--${field.name}: ${fault}`);
    answers[field.name] = value;
  }
  return faults.length > 0 ? { faults } : { answers };
}

/** Content as it would be with a plan carried out. */
export function after({ files }: Ground, { made, changed }: Plan): Map<string, string> {
  return new Map([...files, ...made, ...changed]);
}

/**
 * Plans a new piece of content from settled answers. Nothing that exists is overwritten, and content that was whole stays whole.
 * @throws Refusal in words for the author
 */
export function scaffold(kind: Kind, answers: Answers, ground: Ground): Plan {
  const plan = kind.plan(answers, ground);
  const there = [...plan.made.keys()].find((file) => ground.files.has(file));
  if (there !== undefined)
    throw new Refusal(`content/${there} is there already; nothing is ever overwritten`);
  const said = ({ file, field, found }: Problem) => `${file} ${field} ${found}`;
  const known = new Set(buildCatalog(ground.files).problems.map(said));
  const [fresh] = buildCatalog(after(ground, plan)).problems.filter((problem) => !known.has(said(problem)));
  if (fresh !== undefined)
    throw new Refusal(
      `content/${fresh.file} would be wrong: ${fresh.found}; wanted: ${fresh.wanted}. Nothing was written.`,
    );
  return plan;
}
