import { isKnown } from '@/lib/domain/figures/figure';
import type { RankPath } from '@/lib/domain/rankings/rank-paths';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { Name } from '../ui/name';

interface RankPathsTableProps {
  paths: readonly RankPath[];
  years: readonly number[];
  locale: Locale;
  words: { caption: string; unit: string; unknown: string };
}

/** Every unit's ranks over the years, each linked to its figure. */
export function RankPathsTable({ paths, years, locale, words }: RankPathsTableProps) {
  return (
    <table className="figures quiet-links" data-rank-paths>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.unit}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {paths.map(({ unit, ranks }) => (
          <tr key={unit.id} data-unit={unit.slug}>
            <th scope="row" className="sm:whitespace-nowrap">
              <Name of={unit} locale={locale} />
            </th>
            {ranks.map(({ year, figure }) => (
              <td key={year}>
                {isKnown(figure) ? (
                  <a href={routes.figure(locale, figure.id)}>{formatDecimal(figure.value, locale)}</a>
                ) : (
                  <span className="text-soft">
                    <span aria-hidden="true">–</span>
                    <span className="sr-only">{words.unknown}</span>
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
