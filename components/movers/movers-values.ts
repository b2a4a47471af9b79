import { formatRange } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import type { MostMoved, MoversHeadlineFacts } from '@/lib/views/rankings/headlines';
import type { Ranking } from '@/lib/views/rankings/ranking';
import type { FewNames } from '../units/few-names';

/** What the sentences about who rose and who fell most are filled with, and which ways anybody moved. */
export function toMoversValues(
  { rise, fall, base, hasBounds, isSure }: MoversHeadlineFacts,
  { edition, previous, table }: Ranking,
  locale: Locale,
  nameFew: FewNames,
) {
  const { level, year } = edition;
  const way = rise ? (fall ? 'both' : 'rise') : fall ? 'fall' : null;
  // two lists of three ministries are too long for a heading
  const most = level === 'ministry' ? 2 : 3;
  const rangeOf = (moved: MostMoved | null) =>
    moved ? formatRange(moved.places.least, moved.places.most, locale) : '';
  return {
    way,
    moved: {
      way: way ?? 'both',
      risen: nameFew(rise?.units ?? [], most),
      rises: rise?.units.length ?? 0,
      up: rise?.places.most ?? 0,
      upRange: rangeOf(rise),
      fallen: nameFew(fall?.units ?? [], most),
      falls: fall?.units.length ?? 0,
      down: fall?.places.most ?? 0,
      downRange: rangeOf(fall),
    },
    among: {
      way: way ?? 'both',
      base,
      of: table.of,
      whole: isSure ? 'yes' : 'no',
      bounds: hasBounds ? 'yes' : 'no',
      level,
      before: previous?.year ?? 0,
      year,
    },
  } as const;
}
