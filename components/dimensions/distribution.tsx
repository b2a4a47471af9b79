import { useTranslations } from 'next-intl';
import { toDotPlot } from '@/lib/charts/dot-plot';
import { averageOf, toComparableValues } from '@/lib/domain/rankings/averages';
import { leadersBy } from '@/lib/domain/rankings/leaders';
import { compareDecimals } from '@/lib/domain/values/decimal';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { ChartFrame } from '../charts/chart-frame';
import { DotPlot } from '../charts/dot-plot';
import { FigureLink } from '../figures/figure-link';
import { useFewNames } from '../units/few-names';

const wide = { width: 900, margin: 24, radius: 5 };
const narrow = { width: 360, margin: 20, radius: 4 };
/** Fewer dots than this are a list, not a distribution. */
const fewest = 5;

/** Whether a year has enough values on one scale to show how they are spread. */
export const isSpread = ({ table }: Ranking): boolean => toComparableValues(table.rows).length >= fewest;

/** How the values of one year are spread, with the ends named. */
export function Distribution({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('dimension.spread');
  const { year, level } = ranking.edition;
  const nameFew = useFewNames(level, locale);
  const known = toComparableValues(ranking.table.rows);
  const byValue = (a: (typeof known)[number], b: typeof a) => compareDecimals(b.value.value, a.value.value);
  const [highest, lowest] = [leadersBy(known, byValue), leadersBy(known, (a, b) => byValue(b, a))];
  const [top, bottom] = [highest[0], lowest[0]];
  if (!top || !bottom || known.length < fewest) return null;
  const average = averageOf(ranking);
  const values = known.map(({ value }) => Number(value.value));
  const mean = average === null ? null : Number(average);
  const chart = (size: typeof wide, className: string) => (
    <DotPlot
      geometry={toDotPlot(values, mean, size)}
      label={t('label', { year, count: values.length })}
      averageLabel={average === null ? '' : t('average', { value: formatDecimal(average, locale) })}
      locale={locale}
      className={className}
    />
  );
  return (
    <ChartFrame
      title={t('title', {
        top: nameFew(highest.map(({ row }) => row.unit)),
        bottom: nameFew(lowest.map(({ row }) => row.unit)),
        year,
      })}
      subtitle={t('subtitle', {
        count: values.length,
        of: ranking.table.of,
        level,
        measure: top.value.measure,
      })}
      note={t.rich('ends', {
        highest: () => <FigureLink figure={top.value} locale={locale} decimals={2} undecided="" />,
        lowest: () => <FigureLink figure={bottom.value} locale={locale} decimals={2} undecided="" />,
      })}
    >
      {chart(wide, 'max-sm:hidden')}
      {chart(narrow, 'sm:hidden')}
    </ChartFrame>
  );
}
