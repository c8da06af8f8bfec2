import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { olderBlocks } from './older-blocks.ts';
import { sectionIds } from './section-ids.ts';

const folder = 'courses/keys/first-key';
const mdx = 'Before.\n\n## Who\n\nWe.\n\n- one\n- two\n\n<Quiz />\n';
let root = '';

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'older-')), 'content');
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'lesson.yaml'), 'sections: [who]\n');
});
afterEach(() => rmSync(root, { recursive: true }));

function compiled(locale: string, older: Record<number, string>): string {
  const blocks = [0, 1, 2, 3, 4].map((index) => (index in older ? { older: { ru: older[index] } } : {}));
  writeFileSync(join(root, 'translations.json'), JSON.stringify({ texts: { [folder]: { blocks } } }));
  const fileURL = pathToFileURL(join(root, folder, `${locale}.mdx`));
  return String(mdxToJs(mdx, { fileURL, hastPlugins: [sectionIds, olderBlocks] }).code);
}

it('puts a note after each block that is older, with the day and the section it stands in', () => {
  const code = compiled('ru', { 0: '2026-11-26', 3: '2026-12-01' });
  expect(code.replace(/\s+/g, ' ')).toMatch(
    /Before\..*Older, \{ day: "2026-11-26", section: "", at: "0" \}.*We\..*one.*two.*Older, \{ day: "2026-12-01", section: "who", at: "3" \}.*Quiz/,
  );
  expect(code.match(/day:/g)).toHaveLength(2);
});

it('leaves the other languages and a text without such blocks as they are', () => {
  expect(compiled('ky', { 0: '2026-11-26' })).not.toContain('Older');
  expect(compiled('ru', {})).not.toContain('Older');
});
