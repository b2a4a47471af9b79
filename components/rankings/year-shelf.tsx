import { useTranslations } from 'next-intl';
import type { YearCoverage } from '@/lib/domain/ranking-view';

interface YearShelfProps {
  title: string;
  years: readonly YearCoverage[];
  toHref(year: number): string;
}

/** The years of one index, the latest first, each with how many ranks are known. */
export function YearShelf({ title, years, toHref }: YearShelfProps) {
  const t = useTranslations('rankings');
  return (
    <section className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>{title}</h2>
      <ul className="mt-3 grid grid-cols-2 gap-x-8 sm:grid-cols-4 md:grid-cols-5">
        {[...years].reverse().map(({ year, known, of, located }) => (
          <li key={year} className="border-t border-rule py-2">
            <a href={toHref(year)} className="text-lg font-semibold tabular-nums">
              {year}
            </a>
            <span className="block text-sm text-soft">
              {located ? t('known', { known, of }) : t('notLocated')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
