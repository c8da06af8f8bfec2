import { Heading } from '../frame/Heading.tsx';
import { Languages } from '../frame/Languages.tsx';
import { Qr } from '../frame/Qr.tsx';
import type { AssignmentProps } from './AssignmentPage.tsx';
import { linkOf } from './message.ts';
import { titleOf } from './titles.ts';

/** How many titles a poster has room for; the rest is counted. */
const mostTitles = 6;

/** A sheet of A4 for the wall of a classroom: for whom, what, by when, and a code to be scanned. */
export function Poster({
  kept: { assignment, code },
  groups,
  klass,
  words,
  hrefs,
  href,
  locale,
}: AssignmentProps) {
  const { say, dayTime } = words;
  const titles = assignment.items.map((item) => titleOf(item, groups));
  const shown = titles.length > mostTitles ? titles.slice(0, mostTitles - 1) : titles;
  const rest = titles.length - shown.length;
  const isFull = shown.length > 3 || assignment.note.length > 80;
  return (
    <div class="room-part">
      <div class="room-stack no-print">
        <p>
          <a href={href(assignment.id)}>{shown[0]}</a>
        </p>
        <Heading text={say('poster')} />
        <Languages label={say('language')} rooms={hrefs.rooms} locale={locale} />
        <p class="soft">{say('poster_hint')}</p>
        <p>
          <button type="button" class="button" onClick={() => print()}>
            {say('print')}
          </button>
        </p>
      </div>
      <article class={isFull ? 'poster full' : 'poster'}>
        <div class="ornament" aria-hidden="true" />
        <header>
          <p class="poster-school">{klass.school}</p>
          <p class="poster-head">{say('look_head')}</p>
          <p class="poster-class">{assignment.className}</p>
        </header>
        <ul class="poster-titles">
          {shown.map((title) => (
            <li key={title}>{title}</li>
          ))}
          {rest > 0 && <li>{say('poster_more', { count: rest })}</li>}
        </ul>
        <Qr
          text={linkOf(hrefs.assignment, code)}
          label={say('qr_label', { title: shown.join(', ') })}
          without={say('poster_without')}
        />
        <p class="poster-scan">{say('poster_scan')}</p>
        {assignment.due !== '' && (
          <p class="poster-due">
            <span>{say('poster_by')}</span>
            <strong>{dayTime(assignment.due)}</strong>
          </p>
        )}
        {assignment.note !== '' && <p class="poster-note">{assignment.note}</p>}
        <footer>
          <p>{say('poster_promise')}</p>
          <p>
            {assignment.from !== '' && <strong>{assignment.from}</strong>}
            <span>{hrefs.site.replace(/^https?:\/\//, '').replace(/\/$/, '')}</span>
          </p>
        </footer>
        <div class="ornament" aria-hidden="true" />
      </article>
    </div>
  );
}
