import { useTranslations } from 'next-intl';
import { toValueHistory } from '@/lib/charts/value-history';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown } from '@/lib/domain/figures/figure';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type Home, toAverageLine } from '@/lib/views/home';
import { ChartFrame } from '../charts/chart-frame';
import { ValueHistory } from '../charts/value-history';

const wide = { width: 900, height: 260, left: 44, right: 24, top: 24, bottom: 30 };
const narrow = { width: 360, height: 240, left: 40, right: 14, top: 24, bottom: 30 };

interface AverageHistoryProps {
  averages: Home['averages'];
  index: Pick<IndexInfo, 'decimals'>;
  locale: Locale;
}

/** The national average over the years, as a picture and as a table. */
export function AverageHistory({ averages, index, locale }: AverageHistoryProps) {
  const t = useTranslations('home.average');
  const line = toAverageLine(averages);
  if (!line) return null;
  const { points, years, breakYears, last } = line;
  const { id } = last.figure;
  const toFigure = (text: React.ReactNode) => <a href={routes.figure(locale, id)}>{text}</a>;
  const chart = (frame: typeof wide, labels: number, className: string) => (
    <ValueHistory
      geometry={toValueHistory(points, years, breakYears, frame, labels)}
      decimals={index.decimals}
      label={t('label', { from: years[0] ?? 0, to: years.at(-1) ?? 0 })}
      locale={locale}
      className={className}
    />
  );
  return (
    <ChartFrame
      title={t.rich('title', {
        value: formatDecimal(last.figure.value, locale),
        year: last.year,
        link: toFigure,
      })}
      subtitle={t('subtitle', { from: years[0] ?? 0, to: years.at(-1) ?? 0 })}
      note={t('note')}
    >
      {chart(wide, 13, 'max-sm:hidden')}
      {chart(narrow, 7, 'sm:hidden')}
      <details className="mt-3">
        <summary className="cursor-pointer text-sm">{t('table')}</summary>
        <table className="figures max-w-md">
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col">{t('value')}</th>
            </tr>
          </thead>
          <tbody>
            {[...averages].reverse().map(({ edition, figure, broken }) => (
              <tr key={edition.year}>
                <th scope="row">
                  {edition.year}
                  {broken && <small className="ml-2 text-soft">{t('broken')}</small>}
                </th>
                <td>
                  {isKnown(figure) ? (
                    <a href={routes.figure(locale, figure.id)}>{formatDecimal(figure.value, locale)}</a>
                  ) : (
                    <span className="text-sm text-soft">{t('missing')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </ChartFrame>
  );
}
