import { useTranslations } from 'next-intl';
import { toSparkline } from '@/lib/charts/sparkline';
import { toStrip } from '@/lib/charts/strip';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown } from '@/lib/domain/figures/figure';
import { formatSortKeys, type SortKeys } from '@/lib/domain/rankings/ranking-order';
import type { RankingRow as Row } from '@/lib/domain/rankings/ranking-table';
import { type Locale, toUnitPath } from '@/lib/routes';
import { SparklinePicture } from '../charts/sparkline-picture';
import { ValueStrip } from '../charts/value-strip';
import { ChangeCell } from '../figures/change-cell';
import { FigureLink } from '../figures/figure-link';
import { RankCell } from '../figures/rank-cell';
import { Scale } from '../figures/scale';
import { SourcesCell } from '../figures/sources-cell';
import { Name } from '../ui/name';

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
  const { unit, rank, bound, value, group } = row;
  const region = drawing ? row.region : null;
  const href = toUnitPath(locale, unit);
  const name = <Name of={unit} locale={locale} />;
  return (
    <tr
      hidden={hidden}
      data-unit={unit.slug}
      data-keys={keys && formatSortKeys(keys)}
      data-region={region?.code}
      data-group={group ?? undefined}
    >
      <RankCell rank={rank} bound={bound} by={isKnown(value) ? 'values' : 'ranks'} locale={locale} />
      <th scope="row" className="cell-name">
        {href ? <a href={href}>{name}</a> : <span>{name}</span>}
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
              {scale && <Scale figure={value} max={scale.max} locale={locale} />}
            </span>
            {isKnown(value) && drawing?.ends && (
              <ValueStrip {...toStrip(Number(value.value), drawing.ends, drawing.average)} />
            )}
          </span>
        ) : (
          <span className="text-sm text-soft">{t('valueUnknown')}</span>
        )}
      </td>
      <ChangeCell row={row} index={index} locale={locale} />
      {drawing && (
        <td className="cell-spark">
          <SparklinePicture
            {...toSparkline(
              row.history.map(({ year: at, rank: place }) => ({ year: at, value: place })),
              of,
              year,
            )}
          />
        </td>
      )}
      <SourcesCell row={row} count={row.sources} locale={locale} />
    </tr>
  );
}
