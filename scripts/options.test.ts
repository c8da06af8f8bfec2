import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What a command says and how it ends. */
function run(name: string, ...words: string[]): { readonly code: number; readonly said: string } {
  try {
    const args = ['--import', './scripts/alias.mjs', `scripts/${name}.ts`, ...words];
    return {
      code: 0,
      said: execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, said: stderr };
  }
}

describe('a command typed wrongly', () => {
  it.each(['content-check', 'content-stamp'])(
    'says so and shows how it is typed, without a trace: %s',
    (name) => {
      const { code, said } = run(name, '--nonsense');
      expect(code).toBe(1);
      expect(said).toContain("Unknown option '--nonsense'");
      expect(said).toContain('npm run content:');
      expect(said).not.toContain('    at ');
    },
  );
  it('tells its options when it is asked', () => {
    expect(run('content-check', '--help')).toEqual({ code: 0, said: expect.stringContaining('--watch') });
  });
});
