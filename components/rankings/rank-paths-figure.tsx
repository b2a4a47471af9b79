import { useTranslations } from 'next-intl';
import { toRankPathsChart } from '@/lib/charts/rank-paths';
import type { RankPaths as Paths } from '@/lib/domain/rankings/rank-paths';
import { nameOf, shortNameOf, sortByName } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { toRankPathLines } from '@/lib/views/rankings/rank-paths';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { ChartFrame } from '../charts/chart-frame';
import { RankPaths } from '../charts/rank-paths';
import { ScrollRegion } from '../ui/scroll-region';
import { RankPathNames } from './rank-path-names';
import { toRankPathRow } from './rank-path-row';
import { RankPathsTable } from './rank-paths-table';

const height = 560;

interface RankPathsFigureProps {
  ranking: Ranking;
  paths: Paths;
  locale: Locale;
}

/** Every unit's ranks over all the years of the index: the lines, a link that tells one apart, the table. */
export function RankPathsFigure({ ranking, paths: { paths, breakYears }, locale }: RankPathsFigureProps) {
  const t = useTranslations('rankPaths');
  const { index, edition, table } = ranking;
  const sorted = sortByName(paths, ({ unit }) => unit, locale);
  const drawn = toRankPathLines(sorted, table);
  if (!drawn) return null;
  const { years, lastRank, leaders } = drawn;
  const units = drawn.lines.map(({ unit, points }) => ({
    key: unit.id,
    slug: unit.slug,
    name: nameOf(unit, locale),
    points,
  }));
  const rows = sorted.map((path) => toRankPathRow(path, locale));
  const values = {
    index: shortNameOf(index, locale),
    count: units.length,
    fromYear: years[0] ?? 0,
    toYear: years.at(-1) ?? 0,
    level: edition.level,
    leaders: leaders.size,
    computed: index.publishesRanks ? 'no' : 'yes',
  };
  return (
    <div id="cac-nam">
      <ChartFrame title={t('title', values)} subtitle={t('subtitle', values)} note={t('note', values)}>
        <RankPaths
          geometry={toRankPathsChart({ units, years, of: lastRank, breakYears, height })}
          label={t('label', values)}
          breakLabel={t('break')}
          leaders={leaders}
          locale={locale}
        />
        <details className="no-print">
          <summary className="cursor-pointer text-sm">{t('choose', values)}</summary>
          <RankPathNames rows={rows} />
        </details>
        <details className="mt-2">
          <summary className="cursor-pointer text-sm">{t('table')}</summary>
          <ScrollRegion label={t('title', values)} className="mt-2">
            <RankPathsTable
              rows={rows}
              index={index.code}
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
