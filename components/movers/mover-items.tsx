import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { type MoverListKind, toMoverBars } from '@/lib/views/rankings/mover-lists';
import { ValueChange } from '../figures/point-change';
import { RankChange } from '../figures/rank-change';
import { UnitLink } from '../units/unit-link';
import { MoverBar } from './mover-bar';
import { MoverSentence } from './mover-sentence';
import type { MoversPartProps } from './movers-part';

interface MoverItemsProps extends MoversPartProps {
  rows: readonly RankingRow[];
  /** what stands large at the end of a row */
  by: MoverListKind;
  /** draws how far each moved beside the others */
  withBars?: boolean;
}

/** Units that moved, each with its change and one plain sentence. */
export function MoverItems({ rows, by, withBars = false, ...part }: MoverItemsProps) {
  const { locale } = part;
  const bars = withBars ? toMoverBars(rows) : [];
  return (
    <ul className="mt-2">
      {rows.map((row, at) => {
        const bar = bars[at];
        return (
          <li key={row.unit.id} data-unit={row.unit.slug} className="border-t border-rule py-2.5">
            <div className="flex flex-wrap items-baseline justify-between gap-4">
              <span data-name>
                <UnitLink unit={row.unit} locale={locale} className="font-semibold" />
              </span>
              <span className="shrink-0 text-right text-lg font-semibold">
                {by.startsWith('places') ? (
                  <RankChange change={row.rankChange} locale={locale} figureId={row.rank?.id ?? null} />
                ) : (
                  <ValueChange row={row} index={part.index} locale={locale} />
                )}
              </span>
            </div>
            {bar && <MoverBar bar={bar} tone={by === 'placesUp' ? 'rise' : 'fall'} />}
            <p className="text-[0.9375rem] text-soft">
              <MoverSentence row={row} {...part} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
