import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const inlineElement = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The Content-Security-Policy of one page: only its own files, and only the inline scripts and styles it holds now, each by its hash.
 * Only the hashes of the page itself are named; a list for the whole site would grow with it and outweigh the style.
 */
export function policyFor(html: string): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, element = '', attributes = '', text = ''] of html.matchAll(inlineElement)) {
    const isData = /\btype="(application\/(ld\+)?json)"/.test(attributes);
    if (isData || /\bsrc=/.test(attributes) || text === '') continue;
    hashes[element as 'script' | 'style'].add(hashOf(text));
  }
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes.script].join(' ')}`,
    `style-src ${["'self'", ...hashes.style].join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Writes its policy into the head of every built page, where it holds on any static host. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        for (const page of pages) {
          const path = join(root, page);
          const html = await readFile(path, 'utf8');
          const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
          await writeFile(
            path,
            html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta),
          );
        }
        logger.info(`${pages.length} pages carry their policy`);
      },
    },
  };
}
