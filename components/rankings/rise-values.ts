import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { RankedEdition } from '@/lib/domain/editions/edition';
import { formatRange } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import type { TopRise } from '@/lib/views/rankings/headlines';
import type { FewNames } from '../units/few-names';

/** What the sentence about who climbed most is filled with. */
export function toRiseValues(
  { units, places, rivals, base, hasBounds, isSure, ranks }: TopRise,
  { level }: Pick<RankedEdition, 'level'>,
  locale: Locale,
  nameFew: FewNames,
) {
  const range = ({ best, worst }: RankBound) => formatRange(best, worst, locale);
  return {
    base,
    whole: isSure ? 'yes' : 'no',
    bounds: hasBounds ? 'yes' : 'no',
    level,
    name: nameFew(units),
    count: units.length,
    places: places.most,
    range: formatRange(places.least, places.most, locale),
    levels: units.length > 1 ? 'several' : ranks ? 'known' : 'stated',
    from: ranks ? range(ranks.from) : '',
    to: ranks ? range(ranks.to) : '',
    rivals: rivals.length,
    rival: nameFew(rivals),
  } as const;
}
