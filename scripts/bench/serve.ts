import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file that was sent: bytes of its body as they travelled. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Brotli at its highest level, as a careful host has it; at 9 above 1.5 MB, where 11 takes minutes. */
function compressed(body: Buffer): Buffer {
  const quality = body.length > 1_500_000 ? 9 : 11;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** Serves a folder on loopback and keeps a list of what was sent. What has a type of its own kind travels as it is. */
export async function serve(folder: string) {
  const ready = new Map<string, Buffer>();
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    const type = types[extname(path)];
    try {
      let body = ready.get(path);
      if (body === undefined) {
        const file = readFileSync(join(folder, path));
        body = type === undefined ? file : compressed(file);
        ready.set(path, body);
      }
      sent.push({ path, bytes: body.length });
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': 'max-age=31536000, immutable',
        ...(type === undefined ? {} : { 'content-encoding': 'br' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
