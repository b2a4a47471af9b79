import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { toStripEnds } from '@/lib/charts/strip';
import { measureOf } from '@/lib/domain/figures/figure';
import { type RankGap, toFollowingGaps, toGapsBetween } from '@/lib/domain/rankings/ranking';
import {
  isFiltered,
  isShown,
  isUpward,
  type RankingColumn,
  type RankingSort,
  toNextSort,
  toOrder,
  toSortKeys,
  toSortWord,
} from '@/lib/domain/rankings/ranking-order';
import { placeOf } from '@/lib/domain/rankings/ranking-table';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { routes } from '@/lib/routes';
import { toRankingScale } from '@/lib/views/rankings/ranking';
import { useUnits } from '../figures/use-units';
import type { RankingPartProps } from './ranking-part';
import { RankingRow } from './ranking-row';

const heads: { columns: RankingColumn[]; className: string }[] = [
  { columns: ['hang'], className: 'of-rank' },
  { columns: ['ten'], className: 'of-name' },
  { columns: ['chi-so'], className: 'of-value' },
  { columns: ['bac', 'diem'], className: 'of-change' },
  { columns: [], className: 'max-sm:hidden' },
  { columns: ['nguon'], className: 'of-sources' },
];

/** The whole ranking, with rows for ranks without a source. Links sort it, and a script does so in place. */
export function RankingTable({ ranking, locale, address, view }: RankingPartProps) {
  const t = useTranslations('ranking');
  const { index, table, edition, previous, coverage } = ranking;
  const unitOf = useUnits(index, locale);
  const { sort, region, group } = view;
  const rows = table.rows;
  const keys = toSortKeys(rows, (row) => nameOf(row.unit, locale), locale);
  const order = toOrder(
    keys.map((key) => key[sort.column]),
    sort,
  );
  const { average: mean, numbers } = toRankingScale(ranking);
  const ends = toStripEnds(numbers);
  const byRank = sort.column === 'hang' && !sort.reversed;
  const filtered = isFiltered(view);
  const ranks = order.map((position) => {
    const row = rows[position];
    return row ? placeOf(row) : null;
  });
  const following = toFollowingGaps(ranks, table.gaps);
  const measure = measureOf(rows.find(({ value }) => value)?.value);
  const labels: Record<RankingColumn, string> = {
    hang: t('columns.rank'),
    ten: t(address.level === 'ministry' ? 'columns.ministry' : 'columns.province'),
    'chi-so': t(`columns.${measure}`, { unit: unitOf(measure) }),
    bac: previous ? t('columns.places', { year: previous.year }) : t('columns.noPrevious'),
    diem: measure === 'percent' ? t('columns.points') : unitOf(measure),
    nguon: t('columns.sources'),
  };
  const filter = { ...(region && { region }), ...(group && { group }) };
  const years = coverage.filter(({ located }) => located).map(({ year }) => year);

  return (
    <table className="ranking" data-ranking>
      <caption className="sr-only">
        {t('caption', { index: shortNameOf(index, locale), year: edition.year })}
      </caption>
      <thead>
        <tr>
          {heads.map(({ columns, className }) => (
            <th
              key={columns.join() || 'history'}
              scope="col"
              className={className}
              aria-sort={columns.includes(sort.column) ? toAriaSort(sort) : undefined}
            >
              {columns.length === 0 &&
                t('columns.history', { from: years[0] ?? edition.year, to: years.at(-1) ?? edition.year })}
              {columns.map((column, at) => (
                <Fragment key={column}>
                  {at > 0 && ' · '}
                  <a
                    href={routes.rankingView(locale, address, { ...filter, sort: toWord(column, sort) })}
                    data-sort={column}
                    rel="nofollow"
                  >
                    {labels[column]}
                    <span className="sr-only">{t('sortBy')}</span>
                    {column === sort.column && <span aria-hidden="true">{isUpward(sort) ? ' ↑' : ' ↓'}</span>}
                  </a>
                </Fragment>
              ))}
              {columns.includes('bac') && ranking.caution && (
                <span className="block font-normal">{t(`caution.${ranking.caution}`)}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {byRank && <Gaps gaps={toGapsBetween(table.gaps, 0, ranks[0] ?? null)} hidden={filtered} />}
        {order.map((position, at) => {
          const row = rows[position];
          const key = keys[position];
          if (!row || !key) return null;
          return (
            <Fragment key={row.unit.id}>
              <RankingRow
                row={row}
                index={index}
                locale={locale}
                year={edition.year}
                of={table.of}
                drawing={{ ends, average: mean }}
                keys={key}
                hidden={!isShown({ region: row.region?.code, group: row.group }, view)}
              />
              {byRank && <Gaps gaps={following[at] ?? []} hidden={filtered} />}
            </Fragment>
          );
        })}
        {!byRank && <Gaps gaps={table.gaps} hidden />}
      </tbody>
    </table>
  );
}

interface GapsProps {
  gaps: readonly RankGap[];
  columns?: number;
  hidden?: boolean;
}

/** The rows for ranks without a source. */
export function Gaps({ gaps, columns = heads.length, hidden = false }: GapsProps) {
  const t = useTranslations('ranking');
  return gaps.map(({ from, to }) => (
    <tr key={from} className="gap hatched" data-gap={from} hidden={hidden}>
      <td colSpan={columns}>{from === to ? t('gap', { rank: from }) : t('gaps', { from, to })}</td>
    </tr>
  ));
}

const toAriaSort = (sort: RankingSort) => (isUpward(sort) ? 'ascending' : 'descending');

/** The word of an address for choosing a column; empty for the default. */
function toWord(column: RankingColumn, current: RankingSort): string {
  const next = toNextSort(column, current);
  return column === 'hang' && !next.reversed ? '' : toSortWord(next);
}
