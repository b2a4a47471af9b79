import { useTranslations } from 'next-intl';
import type { Mover } from '@/lib/domain/rankings/movers';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { MoversShelf } from '@/lib/views/rankings/movers';
import { RankChange } from '../figures/rank-change';
import { useFewNames } from '../units/few-names';

/** The years of one index: who rose and who fell most in each, and among how many. */
export function MoversYears({ shelves, locale }: { shelves: readonly MoversShelf[]; locale: Locale }) {
  const t = useTranslations('moversYears');
  const [first] = shelves;
  if (!first) return null;
  const index = shortNameOf(first.index, locale);
  return (
    <>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold text-soft">
        <a href={routes.movers(locale)}>{t('all')}</a>
      </p>
      <h1>{t('title', { index })}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('intro')}</p>
      {shelves.map(({ level, years }) => (
        <table key={level} className="figures stacked mt-8 max-w-4xl">
          <caption>{t('caption', { index, level })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col">{t('rise')}</th>
              <th scope="col">{t('fall')}</th>
            </tr>
          </thead>
          <tbody>
            {[...years].reverse().map(({ year, rises, falls, caution, base, of, absence }) => (
              <tr key={year}>
                <th scope="row">
                  <a
                    href={routes.moversOfYear(locale, { index: first.index.code, year, level })}
                    className="text-lg font-semibold"
                  >
                    {year}
                  </a>
                  {!absence && <small className="block text-soft">{t('base', { base, of })}</small>}
                  {caution === 'framework-changed' && !absence && (
                    <small className="block text-soft">{t('broken')}</small>
                  )}
                </th>
                {absence ? (
                  <td colSpan={2} className="text-soft">
                    {t(`absence.${absence}`)}
                  </td>
                ) : (
                  <>
                    <MoverCell head={t('rise')} movers={rises} level={level} locale={locale} />
                    <MoverCell head={t('fall')} movers={falls} level={level} locale={locale} />
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

interface MoverCellProps {
  /** of its column, which a phone shows in the cell */
  head: string;
  movers: readonly Mover<number>[];
  level: MoversShelf['level'];
  locale: Locale;
}

function MoverCell({ head, movers, level, locale }: MoverCellProps) {
  const t = useTranslations('moversYears');
  const nameFew = useFewNames(level, locale);
  const [first] = movers;
  return (
    <td data-head={head}>
      {first ? (
        <>
          {nameFew(movers.map(({ row }) => row.unit))}
          <RankChange
            change={first.row.rankChange}
            locale={locale}
            // a single change has one figure; those of several are in the table of the year
            figureId={movers.length === 1 ? (first.row.rank?.id ?? null) : null}
            className="block"
          />
        </>
      ) : (
        <span className="text-soft">{t('none')}</span>
      )}
    </td>
  );
}
