import { isCancel, multiselect, select, text } from '@clack/prompts';
import {
  type Answers,
  type Choice,
  type Field,
  type Ground,
  type Kind,
  Refusal,
} from '@/catalog/scaffold/ground.ts';
import { faultOf, presetOf } from '@/catalog/scaffold/scaffold.ts';

/** One question to the author. */
export interface Question {
  readonly message: string;
  readonly example: string | undefined;
  readonly preset: string | undefined;
  readonly choices: readonly Choice[] | undefined;
  readonly many: boolean;
  readonly fault: (value: string) => string | undefined;
}

/** Puts one question; nothing when the author leaves. */
export type Ask = (question: Question) => Promise<string | undefined>;

const other = '\0other';

/** Questions in the terminal. */
export const inTerminal: Ask = async (question) => {
  const { choices, many, message, preset } = question;
  if (choices !== undefined && many) {
    const initialValues = (preset ?? '').split(',').filter((each) => each !== '');
    const chosen = await multiselect({ message, options: [...choices], initialValues, required: false });
    return isCancel(chosen) ? undefined : chosen.join(',');
  }
  if (choices !== undefined) {
    const chosen = await select({
      message,
      options: [...choices],
      maxItems: 12,
      ...(preset === undefined ? {} : { initialValue: preset }),
    });
    if (isCancel(chosen)) return undefined;
    if (chosen !== other) return chosen;
  }
  const typed = await text({
    message: choices === undefined ? message : 'Its name, in small Latin letters',
    ...(question.example === undefined ? {} : { placeholder: question.example }),
    ...(preset === undefined ? {} : preset === '' ? { defaultValue: '' } : { initialValue: preset }),
    validate: (value) => question.fault((value ?? '').trim()),
  });
  return isCancel(typed) ? undefined : typed.trim();
};

/** Asks for everything that no flag says; nothing when the author leaves. A wrong flag is told by `complain` and asked for. */
export async function askAll(
  kind: Kind,
  given: Answers,
  ground: Ground,
  ask: Ask,
  complain: (text: string) => void,
): Promise<Answers | undefined> {
  const answers: Record<string, string> = {};
  for (const field of kind.fields) {
    const value = (await quiet(field)) ?? (await ask(questionOf(field)));
    if (value === undefined) return undefined;
    answers[field.name] = value;
  }
  return answers;

  /** An answer that needs no question: a good flag, a field that only flags speak of, a choice of one. */
  async function quiet(field: Field): Promise<string | undefined> {
    const flag = given[field.name]?.trim();
    const fault = flag === undefined ? undefined : faultOf(field, flag, answers, ground);
    if (fault !== undefined) complain(`--${field.name}: ${fault}`);
    if (flag !== undefined && fault === undefined) return flag;
    const isOnly = !field.many && !field.isOpen && field.choices?.(answers, ground).length === 1;
    const isQuiet = typeof field.isQuiet === 'function' ? field.isQuiet(answers, ground) : field.isQuiet;
    return isQuiet || isOnly ? presetOf(field, answers, ground) : undefined;
  }

  function questionOf(field: Field): Question {
    const choices = field.choices?.(answers, ground);
    if (choices?.length === 0 && !field.isOpen)
      throw new Refusal(
        `${field.ask}: there is none yet that can be read; make it first, or mend what "npm run content:check" says`,
      );
    const open = field.isOpen ? [{ value: other, label: 'another one …' }] : [];
    return {
      message: field.ask,
      example: field.example,
      preset: presetOf(field, answers, ground),
      choices: choices === undefined ? undefined : [...choices, ...open],
      many: field.many === true,
      fault: (value) => faultOf(field, value, answers, ground),
    };
  }
}
