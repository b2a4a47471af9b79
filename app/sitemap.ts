import type { MetadataRoute } from 'next';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { inFull, inLocale } from '@/lib/routes';
import { listAddresses } from './addresses';

export const dynamic = 'force-dynamic';

/** Every prerendered page in both languages, each with its twin. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { createdOn } = await getCurrentRelease();
  const addresses = await listAddresses('vi');
  return addresses.flatMap((path) => {
    const languages = { vi: inFull(path), en: inFull(inLocale(path, 'en')) };
    return [languages.vi, languages.en].map((url) => ({
      url,
      lastModified: createdOn,
      alternates: { languages },
    }));
  });
}
