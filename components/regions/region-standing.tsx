import { useTranslations } from 'next-intl';
import { shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { RegionPage } from '@/lib/views/units/region';
import { toRegionStanding } from '@/lib/views/units/region-facts';
import { useUnits } from '../figures/use-units';

/** The latest average of a region in the first index, its place among the regions and the country's, in a sentence. */
export function RegionStanding({ page, locale }: { page: RegionPage; locale: Locale }) {
  const [main] = page.indices;
  return main ? <StandingIn slug={page.slug} main={main} locale={locale} /> : null;
}

interface StandingInProps {
  slug: string;
  main: RegionPage['indices'][number];
  locale: Locale;
}

function StandingIn({ slug, main, locale }: StandingInProps) {
  const t = useTranslations('region.standing');
  const { index } = main;
  const unitOf = useUnits(index, locale);
  const standing = toRegionStanding(slug, main);
  if (!standing) return null;
  const { year, average, place, of, country, countryFigure } = standing;
  return (
    <p className="mt-4 max-w-[60ch] text-[clamp(1.0625rem,1.6vw,1.25rem)]">
      {t.rich('sentence', {
        index: shortNameOf(index, locale),
        measure: index.valueMeasure,
        unit: unitOf(index.valueMeasure),
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
