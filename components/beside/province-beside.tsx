import { useTranslations } from 'next-intl';
import { toBesideYears, toContrast, toShownPercentile } from '@/lib/domain/series/beside';
import { type Locale, routes } from '@/lib/routes';
import { toBesideFinding } from '@/lib/views/units/beside';
import type { IndexHistory } from '@/lib/views/units/province';
import { useFewNames } from '../units/few-names';
import { BesideFigure } from './beside-figure';
import { useBesideWords } from './use-beside-words';

interface ProvinceBesideProps {
  histories: readonly IndexHistory[];
  name: string;
  /** true for a merged province, whose earlier years are those of the unit that had its name */
  isMerged: boolean;
  locale: Locale;
}

/** The indices of a province side by side, by year. */
export function ProvinceBeside({ histories, name, isMerged, locale }: ProvinceBesideProps) {
  const t = useTranslations('beside');
  const nameFew = useFewNames('year', locale);
  const years = toBesideYears(histories);
  const indices = histories.map(({ index }) => index);
  const contrast = toContrast(indices);
  const { intro, names, pair } = useBesideWords(indices, contrast, locale);
  if (years.length === 0) return null;
  const finding = toBesideFinding(years, contrast);
  return (
    <section id="dat-canh" className="chart-frame">
      <div>
        <h2>{t('title')}</h2>
        <p className="mt-1 max-w-[60ch] text-sm text-soft">
          {intro} {isMerged && t('former', { name })}
        </p>
        {finding && pair && (
          <p className="mt-3 max-w-[60ch] text-lg">
            {t.rich('widest', {
              years: finding.base,
              year: finding.item.year,
              ...pair,
              firstPlace: toShownPercentile(finding.first),
              secondPlace: toShownPercentile(finding.second),
              side: finding.gap === 0 ? 'same' : finding.gap > 0 ? 'above' : 'below',
              gap: Math.abs(finding.gap),
              ties: finding.tied.length,
              tiedYears: nameFew(finding.tied.map(({ year }) => String(year))),
              firstLink: (text) => <a href={routes.figure(locale, finding.first.figure.id)}>{text}</a>,
              secondLink: (text) => <a href={routes.figure(locale, finding.second.figure.id)}>{text}</a>,
            })}
          </p>
        )}
      </div>
      <div className="chart-body">
        <BesideFigure
          rows={years.map(({ year, places }) => ({
            key: String(year),
            label: String(year),
            name: year,
            places,
          }))}
          indices={indices}
          contrast={contrast}
          head={t('year')}
          label={t('label', { name, indices: names })}
          locale={locale}
          room={{ wide: 60, narrow: 46 }}
        />
      </div>
    </section>
  );
}
