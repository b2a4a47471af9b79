import { useTranslations } from 'next-intl';
import { isKnown } from '@/lib/domain/figures/figure';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { MapEntry } from '@/lib/views/rankings/map';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { FigureLink } from '../figures/figure-link';
import { RankChange } from '../figures/rank-change';
import { RankRange } from '../figures/rank-range';
import { useUnits } from '../figures/use-units';
import { Name } from '../ui/name';

interface MapTableProps {
  ranking: Ranking;
  entries: readonly MapEntry[];
  locale: Locale;
}

/** The map as a table: every province with its figures, or the reason why it has none. */
export function MapTable({ ranking, entries, locale }: MapTableProps) {
  const t = useTranslations('map.table');
  const entry = useTranslations('map.entry');
  const { index, edition, previous, caution } = ranking;
  const words = useTranslations('ranking.caution');
  const unitOf = useUnits(index, locale);
  return (
    <>
      <h2>{t('title')}</h2>
      <table className="figures map-table mt-2">
        <caption>{t('caption', { index: shortNameOf(index, locale), year: edition.year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('province')}</th>
            <th scope="col">{t('rank')}</th>
            <th scope="col">{t(index.valueMeasure, { unit: unitOf(index.valueMeasure) })}</th>
            <th scope="col">
              {previous ? t('change', { year: previous.year }) : t('noPrevious')}
              {caution && previous && <span className="block font-normal">{words(caution)}</span>}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ unit, row, reason }) => (
            <tr key={unit.id}>
              <th scope="row">
                <a href={routes.province(locale, unit.slug)}>
                  <Name of={unit} locale={locale} />
                </a>
              </th>
              {row ? (
                <>
                  {[row.rank, row.value].map((figure, at) => (
                    <td key={at === 0 ? 'rank' : 'value'}>
                      {at === 0 && row.bound ? (
                        <RankRange
                          bound={row.bound}
                          by={isKnown(row.value) ? 'values' : 'ranks'}
                          locale={locale}
                          className=""
                        />
                      ) : figure ? (
                        <FigureLink
                          figure={figure}
                          locale={locale}
                          decimals={index.decimals}
                          undecided={entry('disagree')}
                        />
                      ) : (
                        <span className="text-soft">{t('unknown')}</span>
                      )}
                    </td>
                  ))}
                  <td>
                    <RankChange
                      change={row.rankChange}
                      locale={locale}
                      figureId={row.rank?.id ?? null}
                      className="font-normal"
                    />
                  </td>
                </>
              ) : (
                <td colSpan={3} className="text-soft">
                  {entry(`reason.${reason}`)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
