import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { YearCoverage } from '@/lib/views/rankings/ranking';

interface YearShelfProps<Year> {
  title: ReactNode;
  years: readonly Year[];
  toHref(year: number): string;
  /** the text under a year; by default how many ranks are known */
  toWords?(year: Year): string;
}

/** The years of one index, the latest first, each with how much is known. */
export function YearShelf<Year extends YearCoverage>({
  title,
  years,
  toHref,
  toWords,
}: YearShelfProps<Year>) {
  const t = useTranslations('rankings');
  const toCoverage = ({ known, of, located }: YearCoverage) =>
    located ? t('known', { known, of }) : t('notLocated');
  return (
    <section className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>{title}</h2>
      <ul className="mt-3 grid grid-cols-2 gap-x-8 sm:grid-cols-4 md:grid-cols-5">
        {[...years].reverse().map((year) => (
          <li key={year.year} className="border-t border-rule py-2">
            <a href={toHref(year.year)} className="text-lg font-semibold tabular-nums">
              {year.year}
            </a>
            <span className="block text-sm text-soft">{(toWords ?? toCoverage)(year)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
