import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const inFolder = (folder: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : []))
    : [];
const guides = [
  'README.md',
  'CONTRIBUTING.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
  'content/labs/README.md',
  ...inFolder('content'),
  ...inFolder('content/guide'),
];
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const scripts = new Set(Object.keys(JSON.parse(read('package.json')).scripts));

/** The anchor that a heading gets. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const headingsOf = (file: string) =>
  [...read(file).matchAll(/^#{1,4} (.+)$/gm)].map(([, words = '']) => words);

describe.each(guides)('%s', (file) => {
  const text = read(file);

  it('names only commands that there are', () => {
    const named = [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.has(name))).toEqual([]);
  });

  it('leads only to files and chapters that there are', () => {
    const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, url = '']) => url);
    const lost = links.filter((url) => {
      if (/^(https:|mailto:|\/|…)/.test(url)) return false;
      const [path = '', anchor] = url.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !headingsOf(target).map(anchorOf).includes(anchor);
    });
    expect(lost).toEqual([]);
  });

  it('speaks only of chapters that some guide has', () => {
    const chapters = new Set(guides.flatMap(headingsOf));
    const named = [...text.matchAll(/\bsee “([^”]+)”/g)].map(([, name = '']) => name.replace(/\s+/g, ' '));
    expect(named.filter((name) => !chapters.has(name))).toEqual([]);
  });

  it('shows only YAML that can be read', () => {
    for (const [, yaml = ''] of text.matchAll(/```yaml\n([\s\S]*?)```/g))
      expect(() => parse(yaml), yaml).not.toThrow();
  });

  it('has no chapter twice', () => {
    expect(new Set(headingsOf(file)).size).toBe(headingsOf(file).length);
  });
});
