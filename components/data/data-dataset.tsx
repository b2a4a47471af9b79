import { useTranslations } from 'next-intl';
import { inFull, type Locale, routes } from '@/lib/routes';
import type { ReleaseSummary } from '@/lib/views/figures/release';
import { JsonLd } from '../ui/json-ld';

/** The description of the whole data set for search engines. */
export function DataDataset({ release, locale }: { release: ReleaseSummary; locale: Locale }) {
  const t = useTranslations('data');
  return (
    <JsonLd
      value={{
        '@type': 'Dataset',
        name: t('dataset'),
        description: t('meta.description'),
        url: inFull(routes.data(locale)),
        inLanguage: ['vi', 'en'],
        isAccessibleForFree: true,
        usageInfo: `${inFull(routes.data(locale))}#giay-phep`,
        version: String(release.id),
        dateModified: release.createdOn,
        spatialCoverage: { '@type': 'Place', name: locale === 'vi' ? 'Việt Nam' : 'Vietnam' },
        distribution: [
          { kind: 'zip' as const, encodingFormat: 'application/zip' },
          { kind: 'csv' as const, encodingFormat: 'text/csv' },
        ].map(({ kind, encodingFormat }) => ({
          '@type': 'DataDownload',
          encodingFormat,
          contentUrl: inFull(routes.download(release.id, kind)),
        })),
      }}
    />
  );
}
