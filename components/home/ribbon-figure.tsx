import { useTranslations } from 'next-intl';
import { toRibbonChart } from '@/lib/charts/ribbon';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { countKnown, type Ribbon, type RibbonRow } from '@/lib/domain/rankings/ribbon';
import { nameOf, shortNameOf, sortByName } from '@/lib/i18n/names';
import { type Locale, toUnitPath } from '@/lib/routes';
import { exhibitRoutes } from '@/lib/routes/exhibits';
import { RankRibbon } from '../charts/rank-ribbon';
import { sequentialTones } from '../maps/map-scale';

interface RibbonFigureProps {
  ribbon: Ribbon;
  index: IndexInfo;
  locale: Locale;
}

/** All provinces in all years at a glance: which ranks are known, which are high, and where nothing was found. */
export function RibbonFigure({ ribbon, index, locale }: RibbonFigureProps) {
  const t = useTranslations('home.ribbon');
  const { years } = ribbon;
  const groups = ribbon.groups.map(({ region, rows }) => ({
    region,
    rows: sortByName(rows, ({ unit }) => unit, locale),
  }));
  const units = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const { known, bounded, of } = countKnown(ribbon);
  const wordsOf = ({ unit, cells }: RibbonRow): string => {
    const ranks = years.flatMap((year, at) => {
      const cell = cells[at];
      if (cell?.kind === 'rank') return [t('year', { rank: cell.rank, year: String(year) })];
      if (cell?.kind !== 'range') return [];
      return [t('range', { best: cell.best, worst: cell.worst, year: String(year) })];
    });
    return t('row', { name: nameOf(unit, locale), known: ranks.length, ranks: ranks.join(', ') });
  };
  const table = exhibitRoutes.page(
    locale,
    { kind: 'years', index: index.code, level: 'province' },
    years.at(-1) ?? 0,
  );
  return (
    <figure className="ribbon-figure">
      <figcaption>
        <h2>{t('title', { years: years.length, units })}</h2>
        <p>
          {t('text', { index: shortNameOf(index, locale), bounded })}{' '}
          {t.rich('count', { known, bounded, of, b: (text) => <b>{text}</b> })}{' '}
          <a href={table}>{t('table')}</a>
        </p>
      </figcaption>
      <RankRibbon
        geometry={toRibbonChart({ years, groups })}
        nameOf={({ unit }) => nameOf(unit, locale)}
        wordsOf={wordsOf}
        hrefOf={({ unit }) => toUnitPath(locale, unit) ?? undefined}
        regionName={({ region }) => (region ? nameOf(region, locale) : '')}
      />
      <p className="ribbon-legend">
        {t('best')}
        <span>
          {sequentialTones.toReversed().map((tone) => (
            <i key={tone} className={tone} />
          ))}
        </span>
        {t('worst')}
        <i className="unknown" />
        {t('unknown')}
        <span className="ribbon-mine">{t('mine')}</span>
      </p>
    </figure>
  );
}
