import { useTranslations } from 'next-intl';
import { toSparkline } from '@/lib/charts/sparkline';
import { toStrip } from '@/lib/charts/strip';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown, measureOf } from '@/lib/domain/figures/figure';
import { formatSortKeys, type SortKeys } from '@/lib/domain/rankings/ranking-order';
import type { RankingRow as Row } from '@/lib/domain/rankings/ranking-table';
import { toName } from '@/lib/i18n/names';
import { type Locale, toUnitPath } from '@/lib/routes';
import { ChangeCell } from '../figures/change-cell';
import { toFigureText } from '../figures/figure-link';
import { usePoints } from '../figures/point-change';
import { RankCell } from '../figures/rank-cell';
import { usePlaces } from '../figures/rank-change';
import { toScaleText } from '../figures/scale';
import { SourcesCell, useSources } from '../figures/sources-cell';
import { RankingLine } from './ranking-line';

interface RankingRowProps {
  row: Row;
  index: IndexInfo;
  locale: Locale;
  year: number;
  of: number;
  /** the scale on which values are drawn; null for a short row, without drawings and region */
  drawing: { ends: readonly [number, number] | null; average: number | null } | null;
  keys?: SortKeys;
  hidden?: boolean;
  /** given when "%" or "/max" is to follow the value, because rows of the table may differ in it */
  scale?: { max: string | null };
}

/** One unit: rank, name, value on the year's scale, change, history, sources. */
export function RankingRow({ row, index, locale, year, of, drawing, keys, hidden, scale }: RankingRowProps) {
  const t = useTranslations('ranking');
  const placesOf = usePlaces(locale);
  const pointsOf = usePoints(index, locale);
  const sourcesOf = useSources();
  const { unit, region, rank, bound, value, rankChange, pointChange, group } = row;
  const lead = [rank, value].find(isKnown);
  const outOf = scale && isKnown(value) && toScaleText({ figure: value, max: scale.max, locale });
  const isPlain = rank && rankChange.kind === 'known' && pointChange.kind !== 'stated';
  return (
    <RankingLine
      locale={locale}
      slug={unit.slug}
      name={toName(unit, locale)}
      href={toUnitPath(locale, unit)}
      {...(keys && { keys: formatSortKeys(keys) })}
      {...(group && { group })}
      {...(hidden && { hidden })}
      {...(drawing && region && { region: { code: region.code, ...toName(region, locale) } })}
      rank={
        rank
          ? [rank.id, toFigureText({ figure: rank, locale, undecided: '?' })]
          : {
              cell: (
                <RankCell
                  rank={rank}
                  bound={bound}
                  by={isKnown(value) ? 'values' : 'ranks'}
                  locale={locale}
                />
              ),
            }
      }
      value={
        value
          ? [
              value.id,
              toFigureText({ figure: value, locale, decimals: index.decimals, undecided: t('undecided') }),
            ]
          : { unknown: t('valueUnknown') }
      }
      {...(outOf && { scale: outOf })}
      {...(isKnown(value) &&
        drawing?.ends && { strip: toStrip(Number(value.value), drawing.ends, drawing.average) })}
      change={
        isPlain
          ? {
              places: placesOf(rankChange.amount),
              ...(pointChange.kind === 'known' && {
                points: pointsOf(pointChange.amount, measureOf(value)),
              }),
            }
          : { cell: <ChangeCell row={row} index={index} locale={locale} /> }
      }
      {...(drawing && {
        history: toSparkline(
          row.history.map(({ year: at, rank: place }) => ({ year: at, value: place })),
          of,
          year,
        ),
      })}
      sources={
        lead
          ? { id: lead.id, ...sourcesOf(lead, row.sources) }
          : { cell: <SourcesCell row={row} count={row.sources} locale={locale} /> }
      }
    />
  );
}
