import { useTranslations } from 'next-intl';
import type { MostMoved } from '@/lib/domain/rankings/most-moved';
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
            {[...years].reverse().map(({ year, rise, fall, caution, base, of, absence }) => (
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
                    <MoverCell head={t('rise')} moved={rise} level={level} locale={locale} />
                    <MoverCell head={t('fall')} moved={fall} level={level} locale={locale} />
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
  moved: MostMoved | null;
  level: MoversShelf['level'];
  locale: Locale;
}

function MoverCell({ head, moved, level, locale }: MoverCellProps) {
  const t = useTranslations('moversYears');
  const nameFew = useFewNames(level, locale);
  const [first] = moved?.rows ?? [];
  return (
    <td data-head={head}>
      {moved && first ? (
        <>
          {nameFew(moved.rows.map(({ unit }) => unit))}
          <RankChange
            change={first.rankChange}
            locale={locale}
            // a single change has one figure; those of several are in the table of the year
            figureId={moved.rows.length === 1 ? (first.rank?.id ?? null) : null}
            className="block"
          />
          {moved.rivals.length > 0 && (
            <small className="block text-soft">
              {t('rivals', { name: nameFew(moved.rivals.map(({ unit }) => unit)) })}
            </small>
          )}
        </>
      ) : (
        <span className="text-soft">{t('none')}</span>
      )}
    </td>
  );
}
