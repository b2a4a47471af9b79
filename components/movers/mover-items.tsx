import type { RankingRow } from '@/lib/domain/ranking-table';
import { isProvince } from '@/lib/domain/vocabulary';
import { routes } from '@/lib/routes';
import { PointChange } from '../figures/point-change';
import { RankChange } from '../figures/rank-change';
import { Name } from '../ui/name';
import { MoverSentence, measureOf } from './mover-sentence';
import type { MoversPartProps } from './movers-part';

interface MoverItemsProps extends MoversPartProps {
  rows: readonly RankingRow[];
  /** what stands large at the end of a row */
  by: 'placesUp' | 'placesDown' | 'pointsUp' | 'pointsDown';
}

/** Units that moved, each with its change and one plain sentence. */
export function MoverItems({ rows, by, ...part }: MoverItemsProps) {
  const { locale } = part;
  return (
    <ul className="mt-2">
      {rows.map((row) => (
        <li key={row.unit.id} data-unit={row.unit.slug} className="border-t border-rule py-2.5">
          <div className="flex items-baseline justify-between gap-4">
            <span data-name>
              <UnitName row={row} locale={locale} />
            </span>
            <span className="shrink-0 text-right text-lg font-semibold">
              {by.startsWith('places') ? (
                <RankChange change={row.rankChange} locale={locale} figureId={row.rank?.id ?? null} />
              ) : (
                <PointChange
                  change={row.pointChange}
                  locale={locale}
                  figureId={row.value?.id ?? null}
                  measure={measureOf(row)}
                />
              )}
            </span>
          </div>
          <p className="text-[0.9375rem] text-soft">
            <MoverSentence row={row} {...part} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A unit's name, with the way to its page where it has one. */
export function UnitName({ row, locale }: { row: RankingRow; locale: MoversPartProps['locale'] }) {
  const name = <Name of={row.unit} locale={locale} />;
  return isProvince(row.unit.kind) ? (
    <a href={routes.province(locale, row.unit.slug)} className="font-semibold no-underline hover:underline">
      {name}
    </a>
  ) : (
    <span className="font-semibold">{name}</span>
  );
}
