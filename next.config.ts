import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // for an image: a folder with what the pages need of node_modules
  output: process.env.NEXT_STANDALONE ? 'standalone' : undefined,
  poweredByHeader: false,
  // the front (lib/ops) compresses each page once
  compress: false,
  // titles and pictures stand in the head at once, not in the body when they are ready
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // types are checked by the test command; a start need not check them again
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
  redirects: async () => [
    { source: '/', destination: '/vi', permanent: false },
    // the map by rank has no last segment
    {
      source: '/:locale(vi|en)/ban-do/:index/:year/hang',
      destination: '/:locale/ban-do/:index/:year',
      permanent: true,
    },
  ],
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
