import { useTranslations } from 'next-intl';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { RegionPage } from '@/lib/views/units/region';
import { toRegionStanding } from '@/lib/views/units/region-facts';

/** The latest PAR INDEX average of a region, its place among the regions and the country's, in a sentence. */
export function RegionStanding({ page, locale }: { page: RegionPage; locale: Locale }) {
  const t = useTranslations('region.standing');
  const [main] = page.indices;
  const standing = main && toRegionStanding(page.slug, main);
  if (!standing) return null;
  const { year, average, place, of, country, countryFigure } = standing;
  return (
    <p className="mt-4 max-w-[60ch] text-[clamp(1.0625rem,1.6vw,1.25rem)]">
      {t.rich('sentence', {
        year,
        value: formatDecimal(average.value, locale),
        place: place ?? 0,
        of,
        ranked: place === null ? 'no' : 'yes',
        country: country === null ? '' : formatDecimal(country, locale),
        compared: countryFigure ? 'yes' : 'no',
        link: (text) => <a href={routes.figure(locale, average.id)}>{text}</a>,
        countryLink: (text) =>
          countryFigure ? <a href={routes.figure(locale, countryFigure.id)}>{text}</a> : text,
      })}
    </p>
  );
}
