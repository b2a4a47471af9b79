import type { MetadataRoute } from 'next';
import { inFull } from '@/lib/routes';

export const dynamic = 'force-dynamic';

/** Everything may be read but the routes that answer this site's own pages; pictures and downloads are for others. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: ['/', '/api/chia-se/', '/api/phien-ban/'], disallow: '/api/' },
    sitemap: inFull('/sitemap.xml'),
  };
}
