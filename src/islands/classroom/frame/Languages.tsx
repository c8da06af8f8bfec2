import type { Locale } from '@/core/locale/locale.ts';
import type { Hrefs } from './part.ts';

const ownNames: Readonly<Record<Locale, string>> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };

interface Props {
  readonly label: string;
  readonly rooms: Hrefs['rooms'];
  readonly locale: Locale;
}

/** The same place of the room in another language, for what is given out or printed in it. */
export function Languages({ label, rooms, locale }: Props) {
  return (
    <nav class="room-languages no-print" aria-label={label}>
      <span>{label}:</span>
      {(['ky', 'ru', 'en'] as const).map((other) => (
        <a
          key={other}
          href={`${rooms[other]}${location.hash}`}
          hreflang={other}
          lang={other}
          aria-current={other === locale ? 'page' : undefined}
        >
          {ownNames[other]}
        </a>
      ))}
    </nav>
  );
}
