import { useState } from 'preact/hooks';
import type { LabPart } from '@/core/classroom/book/content.ts';
import type { Replay } from './lab-protocol.ts';
import { readLabTexts, sentencesOf } from './replay-words.ts';
import type { BookProps } from './words.ts';

interface Props extends Pick<BookProps, 'words' | 'state'> {
  readonly part: LabPart;
  readonly evidence: string;
}

/** A run as a list of what was done, step by step, with what followed and the points there were then. */
export function LabReplay({ part, evidence, words, state }: Props) {
  const { say } = words;
  const [shown, setShown] = useState<Replay | 'loading' | 'fault'>();
  const open = async () => {
    setShown('loading');
    const { replay } = await state.labs.replay(part.lab, evidence);
    setShown(replay ?? 'fault');
  };
  if (shown === undefined)
    return (
      <button type="button" class="button quiet no-print" onClick={() => void open()}>
        {say('replay')}
      </button>
    );
  if (shown === 'loading') return <p role="status">{say('replay_loading')}</p>;
  if (shown === 'fault') return <p role="status">{say('replay_fault')}</p>;
  const kept = [...state.data.contents.values()]
    .map(({ labs }) => labs[part.key])
    .find((lab) => lab !== undefined);
  const texts = readLabTexts(kept);
  const groups = texts.steps.filter(({ id }) => shown.steps.some(({ step }) => step === id));
  const gained = new Set(
    shown.steps.filter(({ earned }, at) => earned !== (shown.steps[at - 1]?.earned ?? 0)),
  );
  const ending = texts.endings.find(({ id }) => id === shown.ending);
  return (
    <div class="book-replay" tabIndex={-1} ref={(place) => place?.focus({ preventScroll: true })}>
      {groups.map(({ id, title }) => (
        <section key={id}>
          <h5>{title}</h5>
          <ol>
            {shown.steps
              .filter(({ step }) => step === id)
              .map((step, at) => ({ step, at, told: sentencesOf(step, texts, shown, words) }))
              .filter(({ told }) => told.length > 0)
              .map(({ step, at, told }) => (
                <li key={at}>
                  {told.map((sentence) => (
                    <span key={sentence}>{sentence}</span>
                  ))}
                  {gained.has(step) && (
                    <span class="soft">{say('points_then', { points: step.earned })}</span>
                  )}
                </li>
              ))}
          </ol>
        </section>
      ))}
      {ending && (
        <p>
          <strong>{say('ending', { title: ending.title })}</strong>
        </p>
      )}
      <h5>{say('goals')}</h5>
      <ul>
        {texts.goals.map(({ id, text }) => {
          const [earned, total] = shown.goals[id] ?? [0, 0];
          return (
            <li key={id}>
              {text} <b>{say('points', { earned, total })}</b>
            </li>
          );
        })}
      </ul>
      {shown.hints > 0 && <p>{words.count('hints_took', shown.hints)}</p>}
    </div>
  );
}
