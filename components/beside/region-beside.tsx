import { useTranslations } from 'next-intl';
import { toShownPercentile } from '@/lib/domain/series/beside';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { toBesideFinding } from '@/lib/views/units/beside';
import type { RegionBeside as Beside } from '@/lib/views/units/region';
import { useFewNames } from '../units/few-names';
import { UnitLink } from '../units/unit-link';
import { BesideFigure } from './beside-figure';
import { useBesideWords } from './use-beside-words';

interface RegionBesideProps {
  beside: Beside;
  name: string;
  locale: Locale;
}

/** The indices of the provinces of a region side by side, in one year. */
export function RegionBeside({
  beside: { year, units, indices, contrast },
  name,
  locale,
}: RegionBesideProps) {
  const t = useTranslations('beside');
  const nameFew = useFewNames('province', locale);
  const { intro, names, pair } = useBesideWords(indices, contrast, locale);
  const finding = toBesideFinding(units, contrast);
  return (
    <section id="dat-canh" className="chart-frame">
      <div>
        <h2>{t('regionTitle', { year })}</h2>
        <p className="mt-1 max-w-[60ch] text-sm text-soft">
          {intro} {pair && t('regionYear', { year, first: pair.first, second: pair.second })}
        </p>
        {finding && pair && (
          <p className="mt-3 max-w-[60ch] text-lg">
            {t.rich('regionWidest', {
              base: finding.base,
              name: nameOf(finding.item.unit, locale),
              first: pair.first,
              second: pair.second,
              firstPlace: toShownPercentile(finding.first),
              secondPlace: toShownPercentile(finding.second),
              ties: finding.tied.length,
              tiedNames: nameFew(finding.tied.map(({ unit }) => unit)),
              firstLink: (text) => <a href={routes.figure(locale, finding.first.figure.id)}>{text}</a>,
              secondLink: (text) => <a href={routes.figure(locale, finding.second.figure.id)}>{text}</a>,
            })}
          </p>
        )}
      </div>
      <div className="chart-body">
        <BesideFigure
          rows={units.map(({ unit, places }) => ({
            key: unit.id,
            label: nameOf(unit, locale),
            name: <UnitLink unit={unit} locale={locale} />,
            places,
          }))}
          indices={indices}
          contrast={contrast}
          head={t('province')}
          label={t('regionLabel', { name, year, indices: names })}
          locale={locale}
          room={{ wide: 170, narrow: 118 }}
        />
      </div>
    </section>
  );
}
