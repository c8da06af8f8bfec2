// Serves a built folder on loopback as a static host would: index.html for folders, 404.html, compressed by gzip.
// `node scripts/serve.mjs [folder] [port] [base]`: `npm start` and the tests use it, and it shows how little a host must do.
// Without a port it takes 4321 or the next free one; the tests name theirs and want that one.

import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const [folder = 'dist', wanted, given = process.env.BASE_PATH ?? '/'] = process.argv.slice(2);
const base = `/${given}/`.replace(/\/+/g, '/');
const firstPort = 4321;
const lastPort = 4399;
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

async function find(path) {
  const inside = normalize(decodeURIComponent(path)).replace(/^(\.\.[/\\])+/, '');
  const file = join(folder, inside);
  const info = await stat(file).catch(() => undefined);
  if (info?.isFile()) return file;
  if (info?.isDirectory()) return find(join(inside, 'index.html'));
  return undefined;
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
  const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
  const file = path === undefined ? undefined : await find(path).catch(() => undefined);
  const name = file ?? join(folder, '404.html');
  const body = await readFile(name).catch(() => Buffer.from('Not found'));
  const type = types[extname(name)] ?? 'application/octet-stream';
  const isText = /text|json|xml|svg/.test(type);
  const headers = {
    'content-type': type,
    // Names in this folder hold a hash of their content, so they may be kept for ever.
    'cache-control': name.includes('_astro') ? 'max-age=31536000, immutable' : 'no-cache',
    ...(isText ? { 'content-encoding': 'gzip' } : {}),
  };
  response.writeHead(file === undefined ? 404 : 200, headers).end(isText ? gzipSync(body) : body);
});

function listen(port) {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE' || wanted !== undefined || port >= lastPort) throw error;
    listen(port + 1);
  });
  server.listen(port, '127.0.0.1');
}

server.on('listening', () => {
  console.log(`\n  Чынжыр: http://127.0.0.1:${server.address().port}${base}\n`);
});
listen(Number(wanted ?? firstPort));
