import { toFigureId } from '@/lib/domain/figures/figure-id';
import { overall } from '@/lib/domain/vocabulary';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { NameText } from '../ui/name-text';
import type { RankPathRow } from './rank-path-row';

interface RankPathsTableProps {
  rows: readonly RankPathRow[];
  /** the code of the index */
  index: string;
  years: readonly number[];
  locale: Locale;
  words: { caption: string; unit: string; unknown: string };
}

/** Every unit's ranks over the years, each linked to its figure. */
export function RankPathsTable({ rows, index, years, locale, words }: RankPathsTableProps) {
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
        {rows.map(({ id, slug, name, ranks, others }) => (
          <tr key={id} data-unit={slug}>
            <th scope="row" className="sm:whitespace-nowrap">
              <NameText {...name} />
            </th>
            {years.map((year, at) => (
              <td key={year}>
                {ranks[at] ? (
                  <a
                    href={routes.figure(
                      locale,
                      toFigureId({
                        index,
                        year,
                        unit: others?.[year] ?? slug,
                        dimension: overall,
                        measure: 'rank',
                      }),
                    )}
                  >
                    {formatDecimal(ranks[at], locale)}
                  </a>
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
