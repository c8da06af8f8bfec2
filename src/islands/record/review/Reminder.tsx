import { useState } from 'preact/hooks';
import { reminderFile } from '@/core/review/ics.ts';
import { newId } from '@/storage/identity.ts';
import { firstTime } from './first-time.ts';
import type { Words } from './words.ts';

const fileName = 'chynjyr-review.ics';

/** Hands the calendar file to the browser to be saved. */
function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A reminder for the learner's own calendar, in place of messages that would need a server and an address. */
export function Reminder({ words: { say } }: { readonly words: Words }) {
  const [isMade, setMade] = useState(false);
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget as HTMLFormElement);
    const url = `${location.origin}${location.pathname}`;
    const now = new Date();
    save(
      reminderFile({
        uid: `${newId()}@${location.hostname}`,
        made: now.toISOString(),
        start: firstTime(String(chosen.get('time')), now),
        every: chosen.get('every') === 'week' ? 'week' : 'day',
        summary: say('ics_summary'),
        description: say('ics_text', { url }),
        url,
      }),
    );
    setMade(true);
  };
  return (
    <section class="card review-reminder" aria-labelledby="review-reminder">
      <h2 id="review-reminder">{say('reminder_title')}</h2>
      <p>{say('reminder_text')}</p>
      <form onSubmit={make} autocomplete="off">
        <fieldset>
          <legend>{say('reminder_every')}</legend>
          {(['day', 'week'] as const).map((every) => (
            <label key={every}>
              <input type="radio" name="every" value={every} defaultChecked={every === 'day'} />
              {say(`reminder_${every}`)}
            </label>
          ))}
        </fieldset>
        <label class="review-time">
          {say('reminder_time')}
          <input class="field" type="time" name="time" defaultValue="19:00" required />
        </label>
        <button type="submit" class="button quiet">
          {say('reminder_get')}
        </button>
      </form>
      <p role="status">{isMade && say('reminder_done', { name: fileName })}</p>
    </section>
  );
}
