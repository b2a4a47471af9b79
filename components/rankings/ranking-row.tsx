import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown } from '@/lib/domain/figures/figure';
import { formatSortKeys, type SortKeys } from '@/lib/domain/rankings/ranking-order';
import type { RankingRow as Row } from '@/lib/domain/rankings/ranking-table';
import type { Locale } from '@/lib/routes';
import { Sparkline } from '../charts/sparkline';
import { ValueStrip } from '../charts/value-strip';
import { ChangeCell } from '../figures/change-cell';
import { FigureLink } from '../figures/figure-link';
import { RankCell } from '../figures/rank-cell';
import { Scale } from '../figures/scale';
import { SourcesCell } from '../figures/sources-cell';
import { Name } from '../ui/name';
import { UnitLink } from '../units/unit-link';

interface RankingRowProps {
  row: Row;
  index: IndexInfo;
  locale: Locale;
  year: number;
  of: number;
  ends: readonly [number, number] | null;
  average: number | null;
  keys?: SortKeys;
  hidden?: boolean;
  /** given when "%" or "/max" is to follow the value, because rows of the table may differ in it */
  scale?: { max: string | null };
}

/** One unit: rank, name, value on the year's scale, change, history, sources. */
export function RankingRow({
  row,
  index,
  locale,
  year,
  of,
  ends,
  average,
  keys,
  hidden,
  scale,
}: RankingRowProps) {
  const t = useTranslations('ranking');
  const { unit, region, rank, value } = row;
  return (
    <tr
      hidden={hidden}
      data-unit={unit.slug}
      data-keys={keys && formatSortKeys(keys)}
      data-region={region?.code}
      data-group={row.group ?? undefined}
    >
      <RankCell rank={rank} locale={locale} />
      <th scope="row" className="cell-name">
        <UnitLink unit={unit} locale={locale} />
        {region && (
          <small>
            <Name of={region} locale={locale} />
          </small>
        )}
      </th>
      <td className="cell-value">
        {value ? (
          <span className="value-line">
            <span>
              <FigureLink
                figure={value}
                locale={locale}
                decimals={index.decimals}
                undecided={t('undecided')}
                className="value"
              />
              {scale && isKnown(value) && <Scale figure={value} max={scale.max} locale={locale} />}
            </span>
            {isKnown(value) && ends && (
              <ValueStrip value={Number(value.value)} ends={ends} average={average} />
            )}
          </span>
        ) : (
          <span className="text-sm text-soft">{t('valueUnknown')}</span>
        )}
      </td>
      <ChangeCell row={row} index={index} locale={locale} />
      <td className="cell-spark">
        <Sparkline
          points={row.history.map(({ year: at, rank: value }) => ({ year: at, value }))}
          of={of}
          year={year}
        />
      </td>
      <SourcesCell row={row} count={row.sources} locale={locale} />
    </tr>
  );
}
