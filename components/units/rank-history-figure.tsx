import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { toRankHistory } from '@/lib/charts/rank-history';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { IndexHistory, RankedUnit } from '@/lib/views/units/province';
import { toRankHistoryFacts } from '@/lib/views/units/rank-history';
import { ChartFrame } from '../charts/chart-frame';
import { RankHistory } from '../charts/rank-history';
import { useFewNames } from './few-names';
import { useFigurePoints } from './figure-points';
import { toHistoryTitle } from './history-title';

const wide = { width: 900, height: 330, left: 40, right: 140, top: 30, bottom: 30 };
const narrow = { width: 360, height: 320, left: 34, right: 14, top: 34, bottom: 30 };

interface RankHistoryFigureProps {
  unit: RankedUnit;
  /** the index to draw */
  history: IndexHistory | null;
  locale: Locale;
  /** what stands below the picture */
  below?: ReactNode;
}

/** A unit's ranks over the years in one index, in front of those of the country. */
export function RankHistoryFigure({ unit, history: main, locale, below }: RankHistoryFigureProps) {
  const t = useTranslations('province.history');
  const words = { locale, t: useTranslations() };
  const nameFew = useFewNames('year', locale);
  const targetOf = useFigurePoints(main, 'rank', locale);
  const facts = main && toRankHistoryFacts(main, unit);
  if (!facts) return null;
  const index = shortNameOf(main.index, locale);
  const { years } = facts;
  const [fromYear, toYear] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  // as it was called in the last year drawn
  const named = main.entries.findLast((entry) => entry.unit)?.unit ?? unit.current;
  const name = nameOf(named, locale);
  // the name of a ministry may be too long for the chart, and it is the heading of the page
  const isLong = unit.level === 'ministry';
  const shared = {
    years,
    lastRank: facts.lastRank,
    own: facts.ranks,
    bounds: facts.bounds,
    breakYears: facts.breakYears,
    mergerYear: facts.mergerYear,
  };
  const label = t('label', { index, name, from: fromYear, to: toYear });
  const chart = (frame: typeof wide, mostYearLabels: number, className: string, shownName: string) => (
    <RankHistory
      geometry={toRankHistory({ ...shared, frame, mostYearLabels })}
      name={shownName}
      label={label}
      breakLabel={t('break')}
      mergerLabel={t('merger')}
      locale={locale}
      targetOf={targetOf}
      className={className}
    />
  );
  return (
    <ChartFrame
      title={toHistoryTitle(facts, words, nameFew)}
      subtitle={t('subtitle', { index, level: unit.level, from: fromYear, to: toYear })}
      note={t('note', { bounded: facts.bounds.length })}
    >
      {chart({ ...wide, ...(isLong && { right: narrow.right }) }, 14, 'max-sm:hidden', isLong ? '' : name)}
      {chart(narrow, 7, 'sm:hidden', '')}
      {below}
    </ChartFrame>
  );
}
