import { useTranslations } from 'next-intl';
import { toRankHistory } from '@/lib/charts/rank-history';
import { knownOf } from '@/lib/domain/series/points';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { type Department, toDepartmentRanks } from '@/lib/views/units/department';
import { ChartFrame } from '../charts/chart-frame';
import { RankHistory } from '../charts/rank-history';

const wide = { width: 900, height: 260, left: 40, right: 40, top: 30, bottom: 30 };
const narrow = { width: 360, height: 240, left: 34, right: 14, top: 34, bottom: 30 };

/** A department's ranks over the years; nothing where fewer than two can be set side by side. */
export function DepartmentRanks({ department, locale }: { department: Department; locale: Locale }) {
  const t = useTranslations('department.ranks');
  const words = useTranslations('province.history');
  const facts = toDepartmentRanks(department);
  const known = facts ? knownOf(facts.ranks) : [];
  const [first, last] = [known[0], known.at(-1)];
  if (!facts || !first || !last) return null;
  const { name, owner, years: all } = department;
  const { years, ranks, lastRank, breakYears, mergerYear } = facts;
  const labels = {
    from: first.year,
    to: last.year,
    name: nameOf(name, locale),
    owner: nameOf(owner, locale),
  };
  const targetOf = (year: number) => {
    const rank = all.find((one) => one.year === year)?.row?.rank;
    return rank?.value
      ? { href: routes.figure(locale, rank.id), title: t('point', { year, rank: Number(rank.value) }) }
      : null;
  };
  const chart = (frame: typeof wide, mostYearLabels: number, className: string) => (
    <RankHistory
      geometry={toRankHistory({
        years: years.map((year) => ({ year, of: null })),
        lastRank,
        own: ranks,
        bounds: [],
        breakYears,
        mergerYear,
        frame,
        mostYearLabels,
      })}
      name=""
      label={t('label', labels)}
      breakLabel={words('break')}
      mergerLabel={words('merger')}
      locale={locale}
      targetOf={targetOf}
      className={className}
    />
  );
  return (
    <ChartFrame
      title={t('title', { ...labels, first: first.value, last: last.value })}
      subtitle={t('subtitle', labels)}
      note={t('note')}
    >
      {chart(wide, 14, 'max-sm:hidden')}
      {chart(narrow, 7, 'sm:hidden')}
    </ChartFrame>
  );
}
