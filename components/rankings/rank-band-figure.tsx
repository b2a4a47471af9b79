import { useTranslations } from 'next-intl';
import { toRankBandChart } from '@/lib/charts/rank-band';
import { toWhole } from '@/lib/domain/figures/figure';
import type { RankPath, RankPaths } from '@/lib/domain/rankings/rank-paths';
import { nameOf, shortNameOf, sortByName } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { yearsAnchor } from '@/lib/routes/exhibits';
import { toRankBand } from '@/lib/views/rankings/rank-band';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { ChartFrame } from '../charts/chart-frame';
import { RankBand } from '../charts/rank-band';
import { ScrollRegion } from '../ui/scroll-region';
import { RankPathsTable } from './rank-paths-table';

const height = 360;

interface RankBandFigureProps {
  ranking: Ranking;
  paths: RankPaths;
  locale: Locale;
  /** whether the reader's own unit is drawn too */
  withMine?: boolean;
}

/** Where the head of the table stood in all the years of the index, and every unit's ranks as a table. */
export function RankBandFigure({
  ranking,
  paths: { paths, breakYears },
  locale,
  withMine,
}: RankBandFigureProps) {
  const t = useTranslations('rankBand');
  const { index, edition } = ranking;
  const band = toRankBand(paths, ranking);
  if (!band) return null;
  const rows = sortByName(paths, ({ unit }) => unit, locale);
  const years = band.years.map(({ year }) => year);
  const values = {
    index: shortNameOf(index, locale),
    year: edition.year,
    count: band.named.length,
    fromYear: years[0] ?? 0,
    toYear: years.at(-1) ?? 0,
    level: edition.level,
    computed: index.publishesRanks ? 'no' : 'yes',
  };
  const toUnit = ({ unit, ranks }: RankPath) => ({
    id: unit.slug,
    name: nameOf(unit, locale),
    points: ranks.map(({ year, figure }) => ({ year, value: toWhole(figure) })),
  });
  const tableTitle = t('table', { ...values, count: rows.length });
  return (
    <div id={yearsAnchor} className="later [--room:42rem]">
      <ChartFrame title={t('title', values)} subtitle={t('subtitle', values)} note={t('note', values)}>
        <RankBand
          geometry={toRankBandChart({ ...band, breakYears, height })}
          units={band.named.flatMap((id) => rows.filter(({ unit }) => unit.id === id).map(toUnit))}
          others={withMine ? rows.filter(({ unit }) => !band.named.includes(unit.id)).map(toUnit) : []}
          year={edition.year}
          label={t('label', values)}
          breakLabel={t('break')}
          locale={locale}
        />
        <details className="mt-2">
          <summary className="cursor-pointer text-sm">{tableTitle}</summary>
          <ScrollRegion label={tableTitle} className="mt-2">
            <RankPathsTable
              paths={rows}
              years={years}
              locale={locale}
              words={{ caption: t('rows'), unit: t('unit'), unknown: t('unknown') }}
            />
          </ScrollRegion>
        </details>
      </ChartFrame>
    </div>
  );
}
