import type { ContentFiles } from '../read-files.ts';
import { sampleContent } from '../sample-content.ts';
import type { TermBase } from '../term-base.ts';
import type { StringFiles } from './interface-strings.ts';
import { roomOf } from './room.ts';
import type { Finding, Room, Rule } from './rule.ts';
import { applyRules } from './run.ts';

const day = '2026-11-26';

interface More {
  readonly strings?: StringFiles;
  readonly terms?: TermBase;
  readonly today?: string;
}

/** The small sample content with some files in the place of others, or beside them. */
export function sampleWith(changes: Readonly<Record<string, string>> = {}): ContentFiles {
  return new Map([...sampleContent(), ...Object.entries(changes)]);
}

/** The room of the sample content, changed as given. */
export function sampleRoom(changes: Readonly<Record<string, string>> = {}, more: More = {}): Room {
  return roomOf({ files: sampleWith(changes), today: day, ...more }).room;
}

/** What one rule says of the sample content, changed as given. */
export function findingsOf(
  rule: Rule,
  changes: Readonly<Record<string, string>> = {},
  more: More = {},
): readonly Finding[] {
  return applyRules({ files: sampleWith(changes), today: day, ...more }, [rule]);
}

/** The sample lesson's text with a paragraph put in; it stands on line 3 of the file. */
export function sampleText(paragraph: string): string {
  return `Text with <Term id="wallet">wallet</Term>.\n\n${paragraph}\n\n## One\n\n<Figure id="lock" />\n\n## Two <Fact id="B4.02" />\n\n<Quiz />\n`;
}

/** Path of the sample lesson's text in a language. */
export const sampleLesson = (locale: 'ky' | 'ru' | 'en') => `courses/keys/first-key/${locale}.mdx`;
