import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = import.meta.dirname;

/**
 * Which room may import which, from the ground up (src/README.md says why). A room may always import itself;
 * `questions`, `labs` and `islands` are houses of their own: a part may import its frame, never a sibling.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: ['core'],
  sealing: ['core'],
  // Its folder classroom only; the test below sees to it.
  storage: ['core', 'sealing'],
  search: ['core'],
  schema: [],
  scan: [],
  questions: ['core', 'i18n', 'schema', 'storage'],
  labs: ['core', 'i18n', 'scan', 'schema', 'storage'],
  catalog: ['core', 'i18n', 'schema', 'questions', 'labs', 'search'],
  components: ['core', 'i18n', 'catalog', 'questions'],
  islands: ['core', 'i18n', 'scan', 'sealing', 'storage', 'search', 'catalog'],
  layouts: ['core', 'i18n', 'storage', 'catalog', 'questions', 'components', 'islands', 'styles'],
  pages: [
    'core',
    'i18n',
    'questions',
    'catalog',
    'components',
    'islands',
    'labs',
    'layouts',
    'search',
    'styles',
  ],
  // Only in `npm run dev`; nothing imports it.
  authors: ['core', 'i18n', 'questions', 'labs', 'catalog', 'components', 'islands', 'layouts', 'styles'],
  integrations: ['core'],
  styles: [],
};

/** Packages that core may use: pure, small, without a DOM. ts-fsrs holds the published formulas of FSRS; copies would drift from them. */
const corePackages = /^(@noble\/|@scure\/|ts-fsrs$)/;

interface Import {
  readonly file: string;
  readonly target: string;
}

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter(
    (file) => /\.(ts|tsx|astro|css|js)$/.test(file) && !/\.d\.ts$/.test(file) && !file.startsWith('e2e/'),
  );
const isTest = (file: string) => /\.test\.(ts|tsx)$/.test(file) || /(^|\/)(sample|fixture)/.test(file);
const code = sources.filter((file) => !isTest(file) && file.includes('/'));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const found = text.matchAll(
    /(?:from\s+|import\s+|import\(\s*|import\.meta\.glob(?:<[^(]*>)?\(\s*|new URL\(\s*)['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, specifier = '']) => {
    if (specifier.startsWith('@/')) return { file, target: specifier.slice(2) };
    if (!specifier.startsWith('.')) return { file, target: `package:${specifier}` };
    const path = relative(src, join(src, dirname(file), specifier))
      .split(sep)
      .join('/');
    return { file, target: path };
  });
}

const imports = code.flatMap(importsOf);
const roomOf = (path: string) => path.split('/')[0] ?? '';
const partOf = (path: string) => path.split('/').slice(0, 2).join('/');
const describeImport = ({ file, target }: Import) => `${file} -> ${target}`;

describe('the import rule', () => {
  it('finds imports to judge', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('lets every room import only what stands below it', () => {
    const upward = imports.filter(({ file, target }) => {
      if (target.startsWith('package:') || target.startsWith('..')) return false;
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && !(rooms[from] ?? []).includes(to);
    });
    expect(upward.map(describeImport)).toEqual([]);
  });

  it('knows every room there is', () => {
    expect([...new Set(code.map(roomOf))].filter((room) => !(room in rooms))).toEqual([]);
  });

  it('lets a question type, a lab part or an island import its frame but never a sibling', () => {
    const siblings = imports.filter(({ file, target }) => {
      const room = roomOf(file);
      if (!['questions', 'labs', 'islands'].includes(room) || roomOf(target) !== room) return false;
      const isPart = file.split('/').length > 2 && target.split('/').length > 2;
      const fromFrame = partOf(file) === `${room}/frame`;
      return isPart && !fromFrame && partOf(target) !== partOf(file) && partOf(target) !== `${room}/frame`;
    });
    expect(siblings.map(describeImport)).toEqual([]);
  });

  it('lets only what belongs to a class import sealing or the store of classes', () => {
    const roomOfClasses = /^(storage\/classroom|islands\/classroom)\//;
    const ofPupils = /^(islands\/(assignment|verify)|layouts\/(assignment|verify|classroom))/;
    const strangers = imports.filter(({ file, target }) => {
      const from = roomOf(file);
      if (/^storage\/classroom\/(?!name\.ts)/.test(target))
        return !roomOfClasses.test(file) && !file.startsWith('layouts/classroom');
      return (
        roomOf(target) === 'sealing' &&
        from !== 'sealing' &&
        !roomOfClasses.test(file) &&
        !ofPupils.test(file)
      );
    });
    expect(strangers.map(describeImport)).toEqual([]);
  });

  it('keeps core free of packages that need a browser or a framework', () => {
    const foreign = imports.filter(
      ({ file, target }) =>
        roomOf(file) === 'core' && target.startsWith('package:') && !corePackages.test(target.slice(8)),
    );
    expect(foreign.map(describeImport)).toEqual([]);
  });

  it('keeps time and randomness out of core: they are arguments', () => {
    const impure = code
      .filter((file) => roomOf(file) === 'core')
      .filter((file) => {
        const text = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return /\b(Date\.now|Math\.random|new Date\(\)|getRandomValues|randomUUID|localStorage|document\.|window\.)/.test(
          text,
        );
      });
    expect(impure).toEqual([]);
  });

  it('lets only storage touch the stores of the browser', () => {
    const touching = code
      .filter((file) => roomOf(file) !== 'storage')
      // These two run before the first paint, as inline scripts that cannot import.
      .filter((file) => !['layouts/theme.js', 'layouts/remember.js'].includes(file))
      .filter((file) => {
        const text = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return /\b(indexedDB|localStorage|sessionStorage)\b/.test(text);
      });
    expect(touching).toEqual([]);
  });

  it('never lets the site import a script', () => {
    expect(imports.filter(({ target }) => target.startsWith('../scripts')).map(describeImport)).toEqual([]);
  });
});

describe('the size of files', () => {
  it('keeps every file of source within 300 lines', () => {
    const long = sources
      .filter((file) => !file.includes('/history/') && !/strings[./]/.test(file))
      .map((file) => ({ file, lines: readFileSync(join(src, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});
