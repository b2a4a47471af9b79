import { useTranslations } from 'next-intl';
import { toRankPathsChart } from '@/lib/charts/rank-paths';
import type { RankPaths as Paths, RankPath } from '@/lib/domain/rankings/rank-paths';
import { nameOf, shortNameOf, sortByName } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { toRankPathLines } from '@/lib/views/rankings/rank-paths';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { ChartFrame } from '../charts/chart-frame';
import { RankPaths, toPathAnchor } from '../charts/rank-paths';
import { FigureLink } from '../figures/figure-link';
import { Name } from '../ui/name';
import { ScrollRegion } from '../ui/scroll-region';

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
          <ul className="mt-2 columns-[9rem] gap-6 text-[0.9375rem]">
            {sorted.map(({ unit }) => (
              <li key={unit.id}>
                <a href={`#${toPathAnchor(unit.id)}`} className="no-underline hover:underline">
                  <Name of={unit} locale={locale} />
                </a>
              </li>
            ))}
          </ul>
        </details>
        <details className="mt-2">
          <summary className="cursor-pointer text-sm">{t('table')}</summary>
          <RankPathsTable paths={sorted} years={years} caption={t('title', values)} locale={locale} />
        </details>
      </ChartFrame>
    </div>
  );
}

interface RankPathsTableProps {
  paths: readonly RankPath[];
  years: readonly number[];
  caption: string;
  locale: Locale;
}

function RankPathsTable({ paths, years, caption, locale }: RankPathsTableProps) {
  const t = useTranslations('rankPaths');
  return (
    <ScrollRegion label={caption} className="mt-2">
      <table className="figures" data-rank-paths>
        <caption>{t('rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paths.map(({ unit, ranks }) => (
            <tr key={unit.id} data-unit={unit.slug}>
              <th scope="row" className="sm:whitespace-nowrap">
                <Name of={unit} locale={locale} />
              </th>
              {ranks.map(({ year, figure }) => (
                <td key={year}>
                  {figure ? (
                    <FigureLink
                      figure={figure}
                      locale={locale}
                      undecided="?"
                      className="no-underline hover:underline"
                    />
                  ) : (
                    <span className="text-soft">
                      <span aria-hidden="true">–</span>
                      <span className="sr-only">{t('unknown')}</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
