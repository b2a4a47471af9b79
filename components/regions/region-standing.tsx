import { useTranslations } from 'next-intl';
import { isKnown } from '@/lib/domain/figures/figure';
import { averageValueOf } from '@/lib/domain/rankings/averages';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type RegionPage, toRegionPlace } from '@/lib/views/region';

/** The latest PAR INDEX average of a region, its place among the regions and the country's, in a sentence. */
export function RegionStanding({ page, locale }: { page: RegionPage; locale: Locale }) {
  const t = useTranslations('region.standing');
  const { slug, indices } = page;
  const tables = indices.find(({ index }) => index.code === 'par')?.tables ?? [];
  const last = [...tables].reverse().flatMap((table) => {
    const own = table.regions.find(({ region }) => region.code === slug);
    return own && isKnown(own.average) ? [{ table, average: own.average }] : [];
  })[0];
  if (!last) return null;
  const { table, average } = last;
  const place = toRegionPlace(slug, table.regions);
  const country = averageValueOf(table.national);
  const countryFigure = table.national.average;
  return (
    <p className="mt-4 max-w-[60ch] text-[clamp(1.0625rem,1.6vw,1.25rem)]">
      {t.rich('sentence', {
        year: table.edition.year,
        value: formatDecimal(average.value, locale),
        place: place ?? 0,
        of: table.regions.length,
        ranked: place === null ? 'no' : 'yes',
        country: country === null ? '' : formatDecimal(country, locale),
        compared: isKnown(countryFigure) ? 'yes' : 'no',
        link: (text) => <a href={routes.figure(locale, average.id)}>{text}</a>,
        countryLink: (text) =>
          isKnown(countryFigure) ? <a href={routes.figure(locale, countryFigure.id)}>{text}</a> : text,
      })}
    </p>
  );
}
