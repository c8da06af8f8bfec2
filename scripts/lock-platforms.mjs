// Completes package-lock.json with the optional platform packages that the registry in use does not carry; without their names
// `npm ci` refuses the lock file. npm skips them on every platform but their own. Run after each change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const libcOf = { gnu: ['glibc'], musl: ['musl'] };
const platform =
  /-(?:(android|darwin|freebsd|linux|openharmony|win32)-)?(arm64|arm|x64|ia32|ppc64|s390x|riscv64|wasm32)(?:-(gnu|gnueabihf|musl|musleabihf|msvc|eabi|wasi))?$/;

/** The locked package that `from` would get when it asks for `name`: Node looks in each folder on the way up. */
function resolve(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock.packages[path] !== undefined) return lock.packages[path];
    if (folder === '') return undefined;
  }
}

/** Where a new entry stands: at the top, or inside its dependent when the top holds another version. */
function placeOf(from, name) {
  return lock.packages[`node_modules/${name}`] === undefined
    ? `node_modules/${name}`
    : `${from}/node_modules/${name}`;
}

let added = 0;
for (const [from, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const parts = platform.exec(name);
    const isExact = /^\d+\.\d+\.\d+/.test(version);
    if (parts === null || !isExact || resolve(from, name)?.version === version) continue;
    const [, os, cpu, abi = ''] = parts;
    const libc = libcOf[abi.replace(/eabihf$/, '')];
    lock.packages[placeOf(from, name)] = {
      version,
      cpu: [cpu],
      ...(libc && { libc }),
      license: 'MIT',
      optional: true,
      ...(os && { os: [os] }),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added`);
