import { useTranslations } from 'next-intl';
import { toBesideYears, toGap, toWidest } from '@/lib/domain/series/beside';
import { type Locale, routes } from '@/lib/routes';
import type { IndexHistory } from '@/lib/views/province';
import { BesideFigure } from './beside-figure';

interface ProvinceBesideProps {
  histories: readonly IndexHistory[];
  name: string;
  /** the province is a merged one, so that the years before are those of the unit that had its name */
  isMerged: boolean;
  locale: Locale;
}

/** What a province's officials are scored beside what its people answer, year by year. */
export function ProvinceBeside({ histories, name, isMerged, locale }: ProvinceBesideProps) {
  const t = useTranslations('beside');
  const years = toBesideYears(histories);
  if (years.length === 0) return null;
  const widest = toWidest(years);
  const both = years.filter(({ places }) => toGap(places) !== null).length;
  const { par, papi } = widest?.item.places ?? {};
  return (
    <section id="dat-canh" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <p className="mt-1 max-w-[60ch] text-sm text-soft">
        {t('intro')} {isMerged && t('former', { name })}
      </p>
      {widest && par && papi && (
        <p className="mt-3 max-w-[60ch] text-lg">
          {t.rich('widest', {
            years: both,
            year: widest.item.year,
            par: Math.round(par.percentile),
            papi: Math.round(papi.percentile),
            side: Math.round(widest.gap) === 0 ? 'same' : widest.gap > 0 ? 'above' : 'below',
            gap: Math.abs(Math.round(widest.gap)),
            parLink: (text) => <a href={routes.figure(locale, par.figure.id)}>{text}</a>,
            papiLink: (text) => <a href={routes.figure(locale, papi.figure.id)}>{text}</a>,
          })}
        </p>
      )}
      <BesideFigure
        rows={years.map(({ year, places }) => ({
          key: String(year),
          label: String(year),
          name: year,
          places,
        }))}
        head={t('year')}
        label={t('label', { name })}
        locale={locale}
        room={{ wide: 60, narrow: 46 }}
      />
    </section>
  );
}
