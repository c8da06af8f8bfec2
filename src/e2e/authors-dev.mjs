// Starts the dev server for `authors.e2e.ts` in a copy of the project, so that content can be damaged; writes its address.
// The copy has no packages of its own: those of the project are served from outside of it.
import { dev } from 'astro';

const server = await dev({
  root: process.cwd(),
  logLevel: 'silent',
  server: { host: '127.0.0.1', port: Number(process.argv[2]) },
  vite: { server: { fs: { strict: false } } },
});
console.log(`http://127.0.0.1:${server.address.port}`);
