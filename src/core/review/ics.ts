/** A reminder for the learner's own calendar. */
export interface Reminder {
  /** An id no other event has, such as a random one with the name of the site after `@`. */
  readonly uid: string;
  /** When the file is made, ISO 8601 UTC. */
  readonly made: string;
  /** The first time, on the learner's clock wherever that is: `2026-11-24T19:00`. */
  readonly start: string;
  readonly every: 'day' | 'week';
  readonly summary: string;
  readonly description: string;
  /** Address of the page that does the review. */
  readonly url: string;
}

/** Length of the event, which is also the most that a set takes. */
const duration = 'PT3M';

/** The most octets of a line without its end (RFC 5545, 3.1). */
const lineOctets = 75;

function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Folds a line into pieces of at most 75 octets, each but the first after a space, and never inside a character. */
function folded(line: string): string {
  let room = lineOctets;
  let out = '';
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      out += '\r\n ';
      room = lineOctets - 1;
    }
    out += character;
    room -= size;
  }
  return out;
}

/** A TEXT value (RFC 5545, 3.3.11): marks escaped, other control characters left out, since no escape exists for them. */
function escaped(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[\\;,]/g, '\\$&');
  return [...lines]
    .map((character) => (character === '\n' ? '\\n' : character))
    .filter((character) => (character.codePointAt(0) ?? 0) >= 0x20 && character !== '\u007f')
    .join('');
}

/** A value that is no TEXT and must not break its line. */
function bare(text: string): string {
  return [...text].filter((character) => (character.codePointAt(0) ?? 0) > 0x20).join('');
}

/** A day and time as calendars write it. @example compact('2026-11-24T19:00:05.123Z') // => '20261124T190005' */
function compact(instant: string): string {
  const [, date = '', time = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)/.exec(instant) ?? [];
  return `${date.replaceAll('-', '')}T${time.replaceAll(':', '').padEnd(6, '0')}`;
}

/**
 * An iCalendar file (RFC 5545) with one repeating event and its alarm. The time is floating (3.3.5, form 1), so it stays
 * seven in the evening in any time zone. Lines end in CRLF and are folded by octets, since Cyrillic takes two each.
 */
export function reminderFile(reminder: Reminder): string {
  const summary = escaped(reminder.summary);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Chynjyr//Review//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${bare(reminder.uid)}`,
    `DTSTAMP:${compact(reminder.made)}Z`,
    `DTSTART:${compact(reminder.start)}`,
    `DURATION:${duration}`,
    `RRULE:FREQ=${reminder.every === 'day' ? 'DAILY' : 'WEEKLY'}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(reminder.description)}`,
    `URL:${bare(reminder.url)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${summary}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
