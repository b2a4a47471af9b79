import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { rankingRewrites } from './lib/params/ranking-rewrites';

const megabyte = 1024 * 1024;

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  env: { BUILT_RELEASE: process.env.BUILT_RELEASE ?? '' },
  poweredByHeader: false,
  // npm test checks the types, so a start need not check them again
  typescript: { ignoreBuildErrors: true },
  // pages made on demand are kept in memory up to this size, so that invented addresses cannot fill a disk
  cacheMaxMemorySize: 256 * megabyte,
  experimental: { isrFlushToDisk: false, globalNotFound: true },
  redirects: async () => [
    { source: '/', destination: '/vi', permanent: false },
    // the map by rank has no last segment
    {
      source: '/:locale(vi|en)/ban-do/:index/:year/hang',
      destination: '/:locale/ban-do/:index/:year',
      permanent: true,
    },
  ],
  rewrites: async () => ({
    beforeFiles: rankingRewrites(),
    // before the dynamic routes, so that a first segment which is no language never reaches a page
    afterFiles: [{ source: '/((?!(?:vi|en|api|_next)(?:/|$)).*)', destination: '/api/khong-tim-thay/vi' }],
    fallback: [{ source: '/:locale(vi|en)/:path*', destination: '/api/khong-tim-thay/:locale' }],
  }),
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
