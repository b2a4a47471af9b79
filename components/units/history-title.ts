import type { Words } from '@/lib/i18n/translate';
import type { RankHistoryFacts } from '@/lib/views/units/rank-history';
import type { FewNames } from './few-names';

const titleKeys = { one: 'titleOne', ends: 'titleTwo', best: 'titleBest' } as const;

/** What is worth saying of a unit's ranks over the years. */
export const toHistoryTitle = (
  { says, first, last, best, known }: RankHistoryFacts,
  { t }: Words,
  nameYears: FewNames,
): string =>
  t(`province.history.${titleKeys[says]}`, {
    rank: last.value,
    year: last.year,
    from: first.value,
    fromYear: first.year,
    to: last.value,
    toYear: last.year,
    best: best.rank,
    bestYear: nameYears(best.at.map(({ year }) => String(year))),
    years: known,
  });
