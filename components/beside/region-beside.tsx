import { useTranslations } from 'next-intl';
import { toGap, toWidest } from '@/lib/domain/series/beside';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { RegionPage } from '@/lib/views/region';
import { UnitLink } from '../units/unit-link';
import { BesideFigure } from './beside-figure';

interface RegionBesideProps {
  beside: NonNullable<RegionPage['beside']>;
  name: string;
  locale: Locale;
}

/** What officials are scored beside what people answer, province by province, in one year. */
export function RegionBeside({ beside: { year, units }, name, locale }: RegionBesideProps) {
  const t = useTranslations('beside');
  const widest = toWidest(units);
  const { par, papi } = widest?.item.places ?? {};
  return (
    <section id="dat-canh" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('regionTitle', { year })}</h2>
      <p className="mt-1 max-w-[60ch] text-sm text-soft">
        {t('intro')} {t('regionYear', { year })}
      </p>
      {widest && par && papi && (
        <p className="mt-3 max-w-[60ch] text-lg">
          {t.rich('regionWidest', {
            base: units.filter(({ places }) => toGap(places) !== null).length,
            name: nameOf(widest.item.unit, locale),
            par: Math.round(par.percentile),
            papi: Math.round(papi.percentile),
            parLink: (text) => <a href={routes.figure(locale, par.figure.id)}>{text}</a>,
            papiLink: (text) => <a href={routes.figure(locale, papi.figure.id)}>{text}</a>,
          })}
        </p>
      )}
      <BesideFigure
        rows={units.map(({ unit, places }) => ({
          key: unit.id,
          label: nameOf(unit, locale),
          name: <UnitLink unit={unit} locale={locale} />,
          places,
        }))}
        head={t('province')}
        label={t('regionLabel', { name, year })}
        locale={locale}
        room={{ wide: 170, narrow: 118 }}
      />
    </section>
  );
}
