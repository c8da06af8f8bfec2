import { useState } from 'preact/hooks';
import { Heading } from '../../frame/Heading.tsx';
import { faultOf, noteLength, type Terms, type TermsFault, zoneOf } from '../terms.ts';
import { triesLine } from '../terms-lines.ts';
import type { StepProps } from './Wizard.tsx';

const triesOffered = [0, 1, 2, 3, 5] as const;
const fieldOf: Readonly<Record<TermsFault, string>> = {
  fault_due: 'desk-day',
  fault_past: 'desk-day',
  fault_pass: 'desk-pass',
};

/** The second step: by when, what it takes to pass, and which questions. */
export function TermsForm({ draft, setDraft, words, go, href, shared }: StepProps) {
  const { say, number } = words;
  const { terms } = draft;
  const [fault, setFault] = useState<TermsFault>();
  const set = (change: Partial<Terms>) => {
    setFault(undefined);
    setDraft({ ...draft, terms: { ...terms, ...change } });
  };
  const invalid = (id: string) => fault !== undefined && fieldOf[fault] === id;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = faultOf(terms, new Date());
    setFault(found);
    if (found === undefined) go('new', 'look');
    else document.getElementById(fieldOf[found])?.focus();
  };
  return (
    <form class="room-part room-narrow" autocomplete="off" noValidate onSubmit={submit}>
      <div class="room-stack">
        <p class="soft">{say('step', { n: 2, total: 3 })}</p>
        <Heading text={say('terms_title')} />
      </div>
      <div class="room-stack">
        <div class="desk-pair">
          <div>
            <label for="desk-day">{say('due_day')}</label>
            <input
              id="desk-day"
              type="date"
              class="field"
              value={terms.day}
              aria-describedby="desk-due-hint"
              aria-invalid={invalid('desk-day')}
              onInput={({ currentTarget }) => set({ day: currentTarget.value })}
            />
          </div>
          <div>
            <label for="desk-time">{say('due_time')}</label>
            <input
              id="desk-time"
              type="time"
              class="field"
              value={terms.time}
              aria-describedby="desk-due-hint"
              onInput={({ currentTarget }) => set({ time: currentTarget.value })}
            />
          </div>
        </div>
        <p id="desk-due-hint" class="soft">
          {say('due_hint', { zone: zoneOf(new Date()) })}
        </p>
      </div>
      <div>
        <label for="desk-pass">{say('pass')}</label>
        <input
          id="desk-pass"
          class="field desk-short"
          inputMode="numeric"
          maxLength={3}
          value={terms.pass}
          aria-describedby="desk-pass-hint"
          aria-invalid={invalid('desk-pass')}
          onInput={({ currentTarget }) => set({ pass: currentTarget.value })}
        />
        <p id="desk-pass-hint" class="soft">
          {say('pass_hint')}
        </p>
      </div>
      <div>
        <label for="desk-tries">{say('tries')}</label>
        <select
          id="desk-tries"
          class="field"
          value={String(terms.tries)}
          aria-describedby="desk-tries-hint"
          onChange={({ currentTarget }) => set({ tries: Number(currentTarget.value) })}
        >
          {triesOffered.map((tries) => (
            <option key={tries} value={String(tries)}>
              {triesLine(tries, words)}
            </option>
          ))}
        </select>
        <p id="desk-tries-hint" class="soft">
          {say('tries_hint')}
        </p>
      </div>
      <fieldset class="desk-seeds">
        <legend>{say('seeds')}</legend>
        {(['same', 'each'] as const).map((seeds) => (
          <label key={seeds} class="desk-option">
            <input
              type="radio"
              name="seeds"
              checked={terms.seeds === seeds}
              onChange={() => set({ seeds })}
            />
            <span>
              <strong>{say(`seeds_${seeds}`)}</strong>
              <span class="soft">{say(`seeds_${seeds}_text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <label for="desk-note">{say('note')}</label>
        <textarea
          id="desk-note"
          class="field"
          rows={3}
          maxLength={noteLength}
          value={terms.note}
          aria-describedby="desk-note-hint"
          onInput={({ currentTarget }) => set({ note: currentTarget.value })}
        />
        <p id="desk-note-hint" class="soft">
          {say('note_hint', { count: number(noteLength) })}
        </p>
      </div>
      <p role="alert" class="room-fault">
        {fault && say(fault)}
      </p>
      <div class="room-ways">
        <button type="submit" class="button">
          {say('next')}
        </button>
        <a class="button quiet" href={href('new', 'what')}>
          {shared.say('back')}
        </a>
      </div>
    </form>
  );
}
