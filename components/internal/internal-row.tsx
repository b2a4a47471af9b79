import { useTranslations } from 'next-intl';
import { toStrip } from '@/lib/charts/strip';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown } from '@/lib/domain/figures/figure';
import type { InternalRow as Row } from '@/lib/domain/rankings/internal-index';
import { type Locale, routes } from '@/lib/routes';
import { ValueStrip } from '../charts/value-strip';
import { ChangeCell } from '../figures/change-cell';
import { FigureLink } from '../figures/figure-link';
import { RankCell } from '../figures/rank-cell';
import { Scale } from '../figures/scale';
import { SourcesCell } from '../figures/sources-cell';
import { Name } from '../ui/name';

interface InternalRowProps {
  row: Row;
  index: IndexInfo;
  locale: Locale;
  ends: readonly [number, number] | null;
  showChange: boolean;
}

/** One unit: rank, name and the parts of its score, value, change, sources. */
export function InternalRow({ row, index, locale, ends, showChange }: InternalRowProps) {
  const t = useTranslations('internal');
  const { unit, rank, value, points, parts } = row;
  return (
    <tr id={unit.slug.split('/')[1]}>
      <RankCell rank={rank} locale={locale} />
      <th scope="row" className="cell-name">
        <a href={routes.department(locale, unit.slug)}>
          <Name of={unit} locale={locale} />
        </a>
        {parts.map(({ dimension, figure }) => (
          <small key={dimension.code}>
            <Name of={dimension} locale={locale} />{' '}
            <FigureLink figure={figure} locale={locale} undecided={t('undecided')} />
            <Scale figure={figure} max={null} locale={locale} />
          </small>
        ))}
      </th>
      <td className="cell-value">
        {value ? (
          <span className="value-line">
            <span className="sm:w-20">
              <FigureLink
                figure={value}
                locale={locale}
                decimals={index.decimals}
                undecided={t('undecided')}
                className="font-semibold"
              />
              <Scale figure={value} max={null} locale={locale} />
            </span>
            {isKnown(value) && ends && <ValueStrip {...toStrip(Number(value.value), ends, null)} />}
          </span>
        ) : (
          <span className="text-sm text-soft">{t('valueUnknown')}</span>
        )}
        {value?.odd && (
          <small>
            <a href={routes.figure(locale, value.id)}>{t('odd')}</a>
          </small>
        )}
        {points && (
          <small>
            <FigureLink figure={points} locale={locale} undecided={t('undecided')} />
            <Scale figure={points} max={null} locale={locale} /> {t('points')}
          </small>
        )}
      </td>
      {showChange && <ChangeCell row={row} index={index} locale={locale} />}
      <SourcesCell row={row} count={row.sources} locale={locale} />
    </tr>
  );
}
