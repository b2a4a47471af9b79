import { useTranslations } from 'next-intl';
import type { YearCoverage as Coverage } from '@/lib/views/rankings/ranking';

interface YearCoverageProps {
  /** the year of the page, if it is one year's */
  year?: number;
  coverage: readonly Coverage[];
  toHref(year: number): string;
}

const barHeight = 36;

/** Links to the other years, each with a bar for the share of its ranks that have a source. */
export function YearCoverage({ year: shown, coverage, toHref }: YearCoverageProps) {
  const t = useTranslations('ranking');
  return (
    <nav
      aria-label={t('years')}
      className="years no-print mt-8 mb-3 flex gap-0.5 overflow-x-auto border-b-2 border-rule-strong md:flex-row-reverse"
    >
      {[...coverage].reverse().map(({ year, known, of, located }) => {
        const current = year === shown;
        const filled = of > 0 ? Math.round((known / of) * barHeight) : 0;
        return (
          <a key={year} href={toHref(year)} aria-current={current ? 'page' : undefined}>
            <svg viewBox={`0 0 28 ${barHeight}`} width={28} height={barHeight} aria-hidden="true">
              <rect width={28} height={barHeight} className={located ? 'fill-hatch' : 'fill-none'} />
              <rect
                y={barHeight - filled}
                width={28}
                height={filled}
                className={current ? 'fill-ink' : 'fill-soft'}
              />
            </svg>
            {year}
            <span className="sr-only">
              {located ? t('yearCoverage', { known, of }) : t('yearNotLocated')}
            </span>
          </a>
        );
      })}
    </nav>
  );
}
