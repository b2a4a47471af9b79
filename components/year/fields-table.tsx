import { useTranslations } from 'next-intl';
import type { KnownFigure } from '@/lib/domain/figures/figure';
import { toName } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes, toUnitPath } from '@/lib/routes';
import { toFieldsRows, type YearPage } from '@/lib/views/rankings/year';
import { toFigureText } from '../figures/figure-text';
import { Name } from '../ui/name';
import { ScrollRegion } from '../ui/scroll-region';
import { FieldsLine } from './fields-line';

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
            {rows.map(({ unit, cells }) => (
              <FieldsLine
                key={unit.id}
                locale={locale}
                name={toName(unit, locale)}
                href={toUnitPath(locale, unit)}
                {...toCells(cells, toText)}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** The cells of a line; what the ids of its figures begin with is said once, where they have it in common. */
function toCells(figures: readonly (KnownFigure | null)[], toText: (figure: KnownFigure) => string) {
  const ids = figures.flatMap((figure) => figure?.id ?? []);
  const start = `${ids[0]?.split('.').slice(0, 3).join('.')}.`;
  const of = ids.every((id) => id.startsWith(start)) ? start : '';
  return {
    of,
    cells: figures.map((figure) => figure && ([figure.id.slice(of.length), toText(figure)] as const)),
  };
}
