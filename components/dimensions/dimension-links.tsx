import { useTranslations } from 'next-intl';
import { overall } from '@/lib/domain/vocabulary';
import { type Locale, routes } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { Name } from '../ui/name';

/** Links from a ranking to the dimensions of its year, and to the whole index over the years. */
export function DimensionLinks({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('dimensionLinks');
  const { index, edition, dimensions } = ranking;
  const fields = dimensions.filter(({ kind }) => kind === 'field');
  const address = (code: string) => ({ index: index.code, dimension: code });
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{fields.length > 0 ? t('title', { year: edition.year }) : t('plainTitle')}</h2>
      <ul className="mt-3 grid gap-x-10 gap-y-1 sm:grid-cols-2">
        {fields.map((dimension) => (
          <li key={dimension.code}>
            <a href={routes.dimensionYear(locale, address(dimension.code), edition.year)}>
              <Name of={dimension} locale={locale} />
            </a>
          </li>
        ))}
        <li>
          <a href={routes.dimension(locale, address(overall))}>{t('whole')}</a>
        </li>
      </ul>
    </section>
  );
}
