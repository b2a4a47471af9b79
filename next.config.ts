import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { rankingRewrites } from './lib/params/ranking-rewrites';

const megabyte = 1024 * 1024;

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  env: { BUILT_RELEASE: process.env.BUILT_RELEASE ?? '' },
  poweredByHeader: false,
  // types are checked by the test command; a start need not check them again
  typescript: { ignoreBuildErrors: true },
  // pages made on demand stay in memory, within a bound, so that no stream of addresses fills a disk
  cacheMaxMemorySize: 256 * megabyte,
  experimental: { isrFlushToDisk: false, globalNotFound: true },
  redirects: async () => [
    { source: '/', destination: '/vi', permanent: false },
    // a map is by rank unless its address says otherwise
    {
      source: '/:locale(vi|en)/ban-do/:index/:year/hang',
      destination: '/:locale/ban-do/:index/:year',
      permanent: true,
    },
  ],
  rewrites: async () => ({
    beforeFiles: rankingRewrites(),
    // checked before the dynamic routes: a first segment that is no language is no page
    afterFiles: [{ source: '/((?!(?:vi|en|api|_next)(?:/|$)).*)', destination: '/api/khong-tim-thay/vi' }],
    fallback: [{ source: '/:locale(vi|en)/:path*', destination: '/api/khong-tim-thay/:locale' }],
  }),
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
