import { coin } from '@/core/chain/chain.ts';
import type { Json } from '@/core/record/event.ts';
import type { LabEvent } from '@/core/scenario/event.ts';
import { type Amount, writeSum } from '@/core/wallet/amount.ts';
import { fill } from '@/i18n/fill.ts';
import type { Words } from '../frame/words.ts';
import type { Replay, ReplayStep } from './lab-protocol.ts';

interface Titled {
  readonly id: string;
  readonly title: string;
}
interface Texted {
  readonly id: string;
  readonly text: string;
}

/** The words of a lab, as `told.json` has them. */
export interface LabTexts {
  readonly names: Readonly<Record<string, string>>;
  readonly picks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly steps: readonly Titled[];
  readonly decisions: readonly (Texted & { readonly choices: readonly Texted[] })[];
  readonly messages: readonly Texted[];
  readonly tasks: readonly (Texted & { readonly options: Readonly<Record<string, string>> })[];
  readonly goals: readonly Texted[];
  readonly endings: readonly Titled[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words that were kept with a lab; where there are none, ids stand in their place. */
export function readLabTexts(kept: Json | undefined): LabTexts {
  const told = isRecord(kept) && isRecord(kept['told']) ? kept['told'] : {};
  const rules = isRecord(kept) && isRecord(kept['rules']) ? kept['rules'] : {};
  const list = (name: string) => (Array.isArray(told[name]) ? (told[name] as never[]) : []);
  const table = (name: string) => (isRecord(told[name]) ? told[name] : {}) as never;
  const steps: readonly Titled[] = list('steps');
  const bare = Array.isArray(rules['steps']) ? (rules['steps'] as { id: string }[]) : [];
  return {
    names: table('names'),
    picks: table('picks'),
    steps: steps.length > 0 ? steps : bare.map(({ id }) => ({ id, title: id })),
    decisions: list('decisions'),
    messages: list('messages'),
    tasks: list('tasks'),
    goals: list('goals'),
    endings: list('endings'),
  };
}

/** What happened after an action in sentences; what is only of use to the engine is passed over. */
export function sentencesOf(
  { events }: ReplayStep,
  texts: LabTexts,
  { vars }: Pick<Replay, 'vars'>,
  words: Words,
): readonly string[] {
  const { say, locale } = words;
  const name = (id: unknown): string => {
    const given = texts.names[String(id)] ?? (id === 'stranger' ? say('ev_stranger') : String(id));
    return given.startsWith('$')
      ? (texts.picks[given.slice(1)]?.[vars[given.slice(1)] ?? ''] ?? String(id))
      : given;
  };
  const sum = (amount: unknown) => {
    if (!/^\d{1,60}$/.test(String(amount))) return String(amount);
    const digits = writeSum(String(amount) as Amount, coin.decimals, 6);
    return `${locale === 'en' ? digits : digits.replace('.', ',')} ${coin.symbol}`;
  };
  const filled = (text: string) =>
    fill(text, {
      ...Object.fromEntries(
        Object.entries(vars).map(([id, value]) => [id, texts.picks[id]?.[value] ?? sum(value)]),
      ),
      ...Object.fromEntries(Object.keys(texts.names).map((id) => [id, name(id)])),
    });
  const told = ({ type, data }: LabEvent): string => {
    const verdict = (right: unknown) => say(right === true ? 'right' : 'wrong');
    switch (type) {
      case 'decided': {
        const decision = texts.decisions.find(({ id }) => id === data['request']);
        const choice = decision?.choices?.find(({ id }) => id === data['choice']);
        return say('ev_decided', { choice: filled(choice?.text ?? String(data['choice'])) });
      }
      case 'answered': {
        const task = texts.tasks.find(({ id }) => id === data['task']);
        const said = task?.options?.[String(data['option'])];
        const text = filled(task?.text ?? String(data['task']));
        // Answers that are drawn have no words of their own.
        const asked = said === undefined ? text : say('ev_answered', { text, said: filled(said) });
        return `${asked} ${verdict(data['right'])}`;
      }
      case 'tx.submitted':
        return data['from'] === 'learner'
          ? say('ev_sent', { sum: sum(data['value']), to: name(data['to']) })
          : '';
      case 'tx.included':
        return data['from'] === 'learner'
          ? say(data['status'] === 'reverted' ? 'ev_reverted' : 'ev_included', {
              block: Number(data['block']),
            })
          : '';
      case 'compared':
        return say(data['same'] === true ? 'ev_same' : 'ev_differs', { name: name(data['to']) });
      case 'judged':
        return `${say(data['marked'] === true ? 'ev_called_bad' : 'ev_called_good', { item: String(data['item']) })} ${verdict(
          data['marked'] === data['bad'],
        )}`;
      case 'hint':
        return say('ev_hint', { cost: Number(data['cost']) });
      case 'refused':
        return say('ev_refused');
      case 'backup.missed':
        return say('ev_backup_missed');
      case 'backup.passed':
        return say('ev_backup_passed');
      case 'message':
        return say('ev_message', { name: name(data['from']) });
      case 'step.done':
        return say('ev_step_done');
      case 'finished':
        return say('ev_finished');
      default:
        return typeof data['right'] === 'boolean' ? say('ev_task', { verdict: verdict(data['right']) }) : '';
    }
  };
  return [...new Set(events.map(told).filter((sentence) => sentence !== ''))];
}
