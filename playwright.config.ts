import { defineConfig } from '@playwright/test';

// switches off what a browser fetches on its own account
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const { CHROME, CHROME_ARGS, E2E_SITES = '[]', E2E_REPORT, TEST_PARALLEL_INDEX = '0' } = process.env;
const sites = JSON.parse(E2E_SITES) as { E2E_URL: string; E2E_DATABASE_URL: string }[];
// each worker has a site of its own where tests change the data
const site = sites[Number(TEST_PARALLEL_INDEX) % sites.length];
Object.assign(process.env, site);

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...(E2E_REPORT ? [['json', { outputFile: E2E_REPORT }] as const] : [])],
  use: {
    baseURL: site?.E2E_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      ...(CHROME && { executablePath: CHROME }),
      args: [...quiet, ...asRoot, ...(CHROME_ARGS ? CHROME_ARGS.split(' ') : [])],
    },
  },
  projects: [
    { name: 'pages', testIgnore: ['live/**', 'crawl/**'] },
    // these change the data or stop the database, so the tests of a file run one at a time
    { name: 'live', testMatch: 'live/**/*.spec.ts', fullyParallel: false, workers: sites.length || 1 },
    // takes minutes, so it runs only when it is named
    { name: 'crawl', testMatch: 'crawl/**/*.spec.ts' },
  ],
});
