import { useTranslations } from 'next-intl';
import { toBesideYears, toContrast, toGap, toWidest } from '@/lib/domain/series/beside';
import { type Locale, routes } from '@/lib/routes';
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
  const [widest, ...tied] = toWidest(years, contrast);
  const both = years.filter(({ places }) => toGap(places, contrast) !== null).length;
  const [first, second] = [contrast?.first, contrast?.second].map(
    (index) => widest?.item.places[index?.code ?? ''],
  );
  return (
    <section id="dat-canh" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <p className="mt-1 max-w-[60ch] text-sm text-soft">
        {intro} {isMerged && t('former', { name })}
      </p>
      {widest && pair && first && second && (
        <p className="mt-3 max-w-[60ch] text-lg">
          {t.rich('widest', {
            years: both,
            year: widest.item.year,
            ...pair,
            firstPlace: Math.round(first.percentile),
            secondPlace: Math.round(second.percentile),
            side: Math.round(widest.gap) === 0 ? 'same' : widest.gap > 0 ? 'above' : 'below',
            gap: Math.abs(Math.round(widest.gap)),
            ties: tied.length,
            tiedYears: nameFew(tied.map(({ item }) => String(item.year))),
            firstLink: (text) => <a href={routes.figure(locale, first.figure.id)}>{text}</a>,
            secondLink: (text) => <a href={routes.figure(locale, second.figure.id)}>{text}</a>,
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
        indices={indices}
        contrast={contrast}
        head={t('year')}
        label={t('label', { name, indices: names })}
        locale={locale}
        room={{ wide: 60, narrow: 46 }}
      />
    </section>
  );
}
