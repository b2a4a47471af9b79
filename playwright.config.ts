import { defineConfig } from '@playwright/test';

// what a browser would otherwise fetch by itself; none of it reaches the site
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const { CHROME, CHROME_ARGS, E2E_URL, E2E_REPORT } = process.env;

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...(E2E_REPORT ? [['json', { outputFile: E2E_REPORT }] as const] : [])],
  use: {
    baseURL: E2E_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      ...(CHROME && { executablePath: CHROME }),
      args: [...quiet, ...asRoot, ...(CHROME_ARGS ? CHROME_ARGS.split(' ') : [])],
    },
  },
  projects: [
    { name: 'pages', testIgnore: ['live/**', 'crawl/**'] },
    // these change the data or stop the database: after the others, one at a time
    { name: 'live', testMatch: 'live/**/*.spec.ts', workers: 1, fullyParallel: false },
    // minutes long, so only when it is asked for
    { name: 'crawl', testMatch: 'crawl/**/*.spec.ts' },
  ],
});
