import { useTranslations } from 'next-intl';
import { toClass, toRankClasses } from '@/lib/charts/map-classes';
import { shortNameOf } from '@/lib/i18n/names';
import { formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type HeatCell, toHeatmap } from '@/lib/views/units/heatmap';
import type { IndexHistory } from '@/lib/views/units/province';
import { sequentialTones } from '../maps/map-scale';
import { Name } from '../ui/name';
import { ShortYear } from '../ui/short-year';

interface HeatmapProps {
  history: IndexHistory;
  locale: Locale;
}

/** The ranks in every dimension of an index over the years, the more a cell stands out the better; nothing for a single year. */
export function Heatmap({ history, locale }: HeatmapProps) {
  const t = useTranslations('heatmap');
  const { index } = history;
  const heatmap = toHeatmap(history);
  if (!heatmap) return null;
  const { years, rows } = heatmap;
  const short = shortNameOf(index, locale);
  return (
    <section className="part-section">
      <h2>{t('title', { index: short })}</h2>
      <p className="note">{t(index.publishesRanks ? 'legend' : 'computed')}</p>
      <table className="coverage" style={{ '--years': years.length } as React.CSSProperties}>
        <caption className="sr-only">{t('caption', { index: short })}</caption>
        <thead>
          <tr>
            <td className="coverage-corner" />
            {years.map((year) => (
              <th key={year} scope="col">
                <ShortYear year={year} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dimension, cells }) => (
            <tr key={dimension.code}>
              <th scope="row" className="coverage-name">
                <Name of={dimension} locale={locale} />
              </th>
              {cells.map((cell, at) => (
                <Cell key={years[at]} cell={cell} locale={locale} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, locale }: { cell: HeatCell | null; locale: Locale }) {
  const t = useTranslations('heatmap');
  if (!cell)
    return (
      <td className="coverage-cell unknown">
        <span className="sr-only">{t('unknown')}</span>
      </td>
    );
  const { rank, of, figureId } = cell;
  const at = of === null ? null : toClass(rank, toRankClasses(of));
  return (
    <td className={`coverage-cell ${at === null ? '' : `heat ${sequentialTones[at]}`}`}>
      <a href={routes.figure(locale, figureId)}>{formatWhole(rank, locale)}</a>
    </td>
  );
}
