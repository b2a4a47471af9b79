import { useTranslations } from 'next-intl';
import { publisherOf } from '@/lib/i18n/names';
import { inFull, type Locale, type RankingAddress, routes } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { useUnits } from '../figures/use-units';
import { JsonLd } from '../ui/json-ld';

interface RankingDatasetProps {
  ranking: Ranking;
  locale: Locale;
  address: RankingAddress;
  words: { title: string; description: string };
}

/** The description of a ranking for search engines for data. */
export function RankingDataset({ ranking, locale, address, words }: RankingDatasetProps) {
  const t = useTranslations('ranking');
  const { index, edition } = ranking;
  const unitOf = useUnits(index, locale);
  if (edition.status === 'not-located') return null;
  return (
    <JsonLd
      value={{
        '@type': 'Dataset',
        name: words.title,
        description: words.description,
        url: inFull(routes.ranking(locale, address)),
        inLanguage: locale,
        isAccessibleForFree: true,
        usageInfo: inFull(routes.about(locale)),
        temporalCoverage: String(edition.year),
        spatialCoverage: { '@type': 'Place', name: locale === 'vi' ? 'Việt Nam' : 'Vietnam' },
        creator: { '@type': 'Organization', name: publisherOf(index, locale) },
        ...(edition.publishedOn && { datePublished: edition.publishedOn }),
        variableMeasured: [
          t('columns.rank'),
          t(`columns.${index.valueMeasure}`, { unit: unitOf(index.valueMeasure) }),
        ],
      }}
    />
  );
}
