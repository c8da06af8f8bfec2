/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
    environment: 'node',
    // By itself Vitest leaves one core free, which on two cores is half of them.
    maxWorkers: '100%',
    // Property tests over key derivation take seconds on a slow core; a limit would make a slow machine fail.
    testTimeout: 120_000,
  },
});
