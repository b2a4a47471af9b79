import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const project = (
  name: string,
  options: { testTimeout: number; hookTimeout: number; maxWorkers: number; isolate?: boolean },
) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...options },
});

export default defineConfig({
  resolve: {
    // `server-only` throws when it is loaded outside a server bundle
    alias: { '@': here('.'), 'server-only': here('tests/integration/empty.ts') },
  },
  test: {
    environment: 'node',
    projects: [
      // these read no database, so that files may share a process and what it has loaded
      project('unit', { testTimeout: 30_000, hookTimeout: 30_000, maxWorkers: 2, isolate: false }),
      project('data', { testTimeout: 30_000, hookTimeout: 30_000, maxWorkers: 2 }),
      project('integration', { testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 2 }),
      project('cluster', { testTimeout: 300_000, hookTimeout: 300_000, maxWorkers: 1 }),
    ],
  },
});
