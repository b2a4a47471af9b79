import type { MetadataRoute } from 'next';
import { inFull } from '@/lib/routes';

/** Everything may be read but the routes that answer machines of this site. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: '/api/' }, sitemap: inFull('/sitemap.xml') };
}
