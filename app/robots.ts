import type { MetadataRoute } from 'next';
import { inFull } from '@/lib/routes';

/** Everything may be read but the routes that answer this site's own pages; share pictures are for others. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: ['/', '/api/chia-se/'], disallow: '/api/' },
    sitemap: inFull('/sitemap.xml'),
  };
}
