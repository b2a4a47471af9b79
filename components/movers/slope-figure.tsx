import { useTranslations } from 'next-intl';
import { toSlope } from '@/lib/charts/slope';
import { nameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { toSlopeFacts } from '@/lib/views/rankings/slope';
import { ChartFrame } from '../charts/chart-frame';
import { Slope } from '../charts/slope';

const wide = { width: 900, height: 620, left: 60, right: 190, top: 44, bottom: 16 };
const wideWithLongNames = { ...wide, right: 340 };
const narrow = { width: 360, height: 560, left: 50, right: 176, top: 44, bottom: 16 };
const chosenEachWay = 3;

interface SlopeFigureProps {
  ranking: Ranking;
  locale: Locale;
  /** where every change stands in a table */
  tableHref?: string;
}

/** Every unit's rank last year and this: those that moved most are named, the rest is faint. */
export function SlopeFigure({ ranking, locale, tableHref = '#bang' }: SlopeFigureProps) {
  const t = useTranslations('movers.slope');
  const { edition, previous, table, caution } = ranking;
  const { level } = edition;
  const facts = toSlopeFacts(ranking, chosenEachWay);
  if (!previous || !facts) return null;
  const { chosen, ways, lastRank } = facts;
  const units = facts.units.map(({ unit, before, now }) => ({
    slug: unit.slug,
    name: nameOf(unit, locale),
    before,
    now,
  }));
  const values = {
    before: previous.year,
    year: edition.year,
    count: units.length,
    level,
    of: table.of,
    bold: ways,
  };
  const chart = (frame: typeof wide, labelLength: number, className: string) => (
    <Slope
      geometry={toSlope(units, ({ slug }) => chosen.has(slug), lastRank, frame, labelLength)}
      label={t('label', values)}
      years={[String(previous.year), String(edition.year)]}
      locale={locale}
      className={className}
    />
  );
  return (
    <ChartFrame
      title={t('title', values)}
      subtitle={t('subtitle', values)}
      note={
        <>
          {caution && t(`caution.${caution}`, values)} <a href={tableHref}>{t('table')}</a>
        </>
      }
    >
      {chart(level === 'ministry' ? wideWithLongNames : wide, 40, 'max-sm:hidden')}
      {chart(narrow, 19, 'sm:hidden')}
    </ChartFrame>
  );
}
