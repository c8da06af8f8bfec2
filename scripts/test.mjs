// `npm test`: everything that must be true of main, in the order in which a failure is cheapest to learn.
import { spawnSync } from 'node:child_process';

const steps = [
  ['format, lint and types', ['run', 'check']],
  ['content', ['run', 'content:check']],
  ['unit tests', ['run', 'test:unit']],
  ['build', ['run', 'build']],
  ['browser tests', ['run', 'test:browser']],
];

const failed = [];
for (const [name, args] of steps) {
  const begun = Date.now();
  console.log(`\n— ${name} —`);
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(
    `— ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - begun) / 1000)} s —`,
  );
  if (status !== 0) failed.push(name);
  // Without a build there is nothing to open in a browser.
  if (status !== 0 && name === 'build') break;
}
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
