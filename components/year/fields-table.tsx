import { useTranslations } from 'next-intl';
import type { KnownFigure } from '@/lib/domain/figures/figure';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes, toUnitPath } from '@/lib/routes';
import { toFieldsRows, type YearPage } from '@/lib/views/rankings/year';
import { toFigureText } from '../figures/figure-text';
import { Name } from '../ui/name';
import { ScrollRegion } from '../ui/scroll-region';

/** What is known of every unit in each field: its value, or else its rank. */
export function FieldsTable({ page, locale }: { page: YearPage; locale: Locale }) {
  const t = useTranslations('year.fields');
  const { index, edition, table } = page.movers.ranking;
  const rows = toFieldsRows(page);
  if (rows.length === 0) return null;
  const toText = (figure: KnownFigure) => {
    const text = toFigureText(figure, null, index, locale);
    return figure.measure === 'rank' ? t('rank', { rank: text }) : text;
  };
  const title = t('title', { year: edition.year });
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{title}</h2>
      <p className="mt-1 max-w-[65ch] text-sm text-soft">
        {t('base', { known: rows.length, of: table.of, level: edition.level })}
      </p>
      <ScrollRegion label={title} className="mt-3 print:overflow-visible">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t(`unit.${edition.level}`)}</th>
              {page.fields.map(({ dimension }) => (
                <th key={dimension.code} scope="col" className="min-w-24 text-xs print:min-w-0">
                  <a
                    href={routes.dimensionYear(
                      locale,
                      { index: index.code, dimension: dimension.code },
                      edition.year,
                      edition.level,
                    )}
                  >
                    <Name of={dimension} locale={locale} />
                  </a>
                  {dimension.maxScore && (
                    <small className="block font-normal">
                      {t('most', { max: formatDecimal(dimension.maxScore, locale) })}
                    </small>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, cells }) => {
              const href = toUnitPath(locale, unit);
              const name = <Name of={unit} locale={locale} />;
              return (
                <tr key={unit.id}>
                  <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
                  {cells.map((figure, at) => (
                    <td key={page.fields[at]?.dimension.code}>
                      {figure && <a href={routes.figure(locale, figure.id)}>{toText(figure)}</a>}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
