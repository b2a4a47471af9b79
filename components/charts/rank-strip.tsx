import { toStripPosition } from '@/lib/charts/strip';
import { formatWhole } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';

interface RankStripProps {
  /** the known ranks of the others */
  others: readonly number[];
  /** the best and the worst rank that the unit may have, one and the same where it is known */
  own: readonly [number, number] | null;
  of: number;
  locale: Locale;
}

/** The places of an edition from the first to the last, a tick at each known one, and a unit's own; words say the same. */
export function RankStrip({ others, own, of, locale }: RankStripProps) {
  const at = (rank: number) => toStripPosition(rank, 1, of);
  return (
    <div className="strip" aria-hidden="true">
      <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 10H100" />
        <path d={others.map((rank) => `M${at(rank)} 4V16`).join('')} className="ticks" />
      </svg>
      {own && (
        <span
          className={own[0] === own[1] ? 'own' : 'own between'}
          style={{
            left: `${at(own[0])}%`,
            width: own[0] === own[1] ? undefined : `${at(own[1]) - at(own[0])}%`,
          }}
        />
      )}
      <small>{formatWhole(1, locale)}</small>
      <small>{formatWhole(of, locale)}</small>
    </div>
  );
}
