import { BigQr } from '../frame/BigQr.tsx';
import { Handing } from '../frame/Handing.tsx';
import { Languages } from '../frame/Languages.tsx';
import type { AssignmentProps } from './AssignmentPage.tsx';
import { linkOf, messageOf } from './message.ts';
import { titleOfAll } from './titles.ts';

/** The ways to give an assignment to a class: a code to be scanned, a message, the bare link, a poster. */
export function HandOut({
  kept: { assignment, code },
  groups,
  words,
  shared,
  hrefs,
  href,
  locale,
}: AssignmentProps) {
  const { say } = words;
  const link = linkOf(hrefs.assignment, code);
  const title = titleOfAll(assignment.items, groups, words);
  const message = messageOf(assignment, title, words);
  const elsewhere = { target: '_blank', rel: 'noopener noreferrer' };
  return (
    <section class="room-stack" aria-labelledby="desk-hand-out">
      <h3 id="desk-hand-out">{say('handout_title')}</h3>
      <Languages label={say('language')} rooms={hrefs.rooms} locale={locale} />
      <div class="desk-ways">
        <div class="card room-stack">
          <h4>{say('qr_title')}</h4>
          <BigQr shared={shared} text={link} label={say('qr_label', { title })} without={say('qr_long')} />
          <p class="soft">{say('qr_hint')}</p>
          <p>
            <a class="button quiet" href={href(assignment.id, 'poster')}>
              {say('poster')}
            </a>
          </p>
        </div>
        <div class="card room-stack">
          <Handing shared={shared} label={say('message')} text={`${message}\n${link}`} title={title} />
          <p class="desk-apps">
            <a
              class="button quiet"
              href={`https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(message)}`}
              {...elsewhere}
            >
              {say('telegram')}
            </a>
            <a
              class="button quiet"
              href={`https://wa.me/?text=${encodeURIComponent(`${message}\n${link}`)}`}
              {...elsewhere}
            >
              {say('whatsapp')}
            </a>
          </p>
          <p class="soft">{say('apps_hint')}</p>
          <Handing shared={shared} label={say('link')} text={link} />
        </div>
      </div>
    </section>
  );
}
