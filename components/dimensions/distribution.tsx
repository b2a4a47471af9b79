import { useTranslations } from 'next-intl';
import { toDotPlot } from '@/lib/charts/dot-plot';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { toSpread } from '@/lib/views/editions/spread';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { ChartFrame } from '../charts/chart-frame';
import { DotPlot } from '../charts/dot-plot';
import { FigureLink } from '../figures/figure-link';
import { useUnits } from '../figures/use-units';
import { useFewNames } from '../units/few-names';

const wide = { width: 900, margin: 24, radius: 5 };
const narrow = { width: 360, margin: 20, radius: 4 };
/** How the values of one year are spread, with the ends named. */
export function Distribution({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('dimension.spread');
  const { year, level } = ranking.edition;
  const nameFew = useFewNames(level, locale);
  const unitOf = useUnits(ranking.index, locale);
  const spread = toSpread(ranking);
  const [top, bottom] = [spread?.highest[0], spread?.lowest[0]];
  if (!spread || !top || !bottom) return null;
  const { highest, lowest, average } = spread;
  const values = spread.values.map(Number);
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
        unit: unitOf('score'),
      })}
      note={t.rich('ends', {
        highest: () => (
          <FigureLink figure={top.value} locale={locale} decimals={ranking.index.decimals} undecided="" />
        ),
        lowest: () => (
          <FigureLink figure={bottom.value} locale={locale} decimals={ranking.index.decimals} undecided="" />
        ),
      })}
    >
      {chart(wide, 'max-sm:hidden')}
      {chart(narrow, 'sm:hidden')}
    </ChartFrame>
  );
}
