import { useTranslations } from 'next-intl';
import { cutList } from '@/lib/domain/rankings/leaders';
import { bySize, listMoved, type Mover, toMovers, toPointMovers } from '@/lib/domain/rankings/movers';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { reasonOf } from '@/lib/i18n/notes';
import { routes } from '@/lib/routes';
import type { DimensionMovers } from '@/lib/views/rankings/movers';
import { Name } from '../ui/name';
import { Tied } from '../units/few-names';
import { MoverItems } from './mover-items';
import type { MoversPartProps } from './movers-part';

const most = 3;

/** The biggest changes in each dimension; all of them where few are known. */
export function DimensionSections({
  dimensions,
  ...part
}: MoversPartProps & { dimensions: readonly DimensionMovers[] }) {
  const t = useTranslations('movers.dimensions');
  if (dimensions.length === 0) return null;
  return (
    <section id="linh-vuc" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <p className="mt-1 max-w-[60ch] text-sm text-soft">{t('intro')}</p>
      {dimensions.map(({ dimension, table, caution, exception }, at) => {
        const moved = listMoved(table.rows, part.index);
        const reason = exception && reasonOf(exception, part.locale);
        return (
          <details
            key={dimension.code}
            open={at === 0 || moved.length <= 2 * most}
            className="mt-4 border-t border-rule pt-2"
          >
            <summary className="cursor-pointer text-lg font-semibold">
              <Name of={dimension} locale={part.locale} />
            </summary>
            <p className="mt-1 text-sm text-soft">
              {t('base', { base: moved.length, of: table.of, level: part.level })}
              {caution && ` ${t(`caution.${caution}`)}`} {reason}{' '}
              <a
                href={routes.dimensionYear(
                  part.locale,
                  { index: part.index.code, dimension: dimension.code },
                  part.year,
                  part.level,
                )}
              >
                {t('whole')}
              </a>
            </p>
            {moved.length <= 2 * most ? (
              <MoverItems {...part} table={table} rows={moved} by={toLead(moved)} />
            ) : (
              <Extremes {...part} table={table} />
            )}
          </details>
        );
      })}
    </section>
  );
}

const toLead = (rows: readonly RankingRow[]) =>
  rows.some(({ rankChange }) => 'amount' in rankChange) ? 'placesUp' : 'pointsUp';

function Extremes(part: MoversPartProps) {
  const t = useTranslations('movers.lists');
  const [places, points] = [toMovers(part.table.rows), toPointMovers(part.table.rows)];
  const lists = [
    ['placesUp', places.rises],
    ['placesDown', places.falls],
    ['pointsUp', points.rises],
    ['pointsDown', points.falls],
  ] as const;
  return (
    <div className="grid gap-x-12 gap-y-4 md:grid-cols-2">
      {lists.map(
        ([kind, movers]) =>
          movers.length > 0 && (
            <section key={kind} className="mt-2">
              <h3>{t(`${kind}.title`)}</h3>
              <Most {...part} kind={kind} movers={movers} />
            </section>
          ),
      )}
    </div>
  );
}

interface MostProps extends MoversPartProps {
  kind: 'placesUp' | 'placesDown' | 'pointsUp' | 'pointsDown';
  movers: readonly Mover<number | string>[];
}

function Most({ kind, movers, ...part }: MostProps) {
  const { shown, tied } = cutList(movers, most, bySize);
  return (
    <>
      <MoverItems {...part} rows={shown.map(({ row }) => row)} by={kind} />
      <Tied count={tied.length} kind={part.level} />
    </>
  );
}
