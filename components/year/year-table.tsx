import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { measureOf } from '@/lib/domain/figures/figure';
import { toFollowingGaps, toGapsBetween } from '@/lib/domain/rankings/ranking';
import { placeOf } from '@/lib/domain/rankings/ranking-table';
import { shortNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { useUnits } from '../figures/use-units';
import { RankingRow } from '../rankings/ranking-row';
import { Gaps } from '../rankings/ranking-table';

/** Every unit of an edition of which something is known: rank, value, change and sources, without drawings. */
export function YearTable({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const [t, year] = [useTranslations('ranking'), useTranslations('year.table')];
  const { index, edition, previous, table, caution } = ranking;
  const unitOf = useUnits(index, locale);
  const measure = measureOf(table.rows.find(({ value }) => value)?.value);
  const places = table.rows.map(placeOf);
  const following = toFollowingGaps(places, table.gaps);
  const columns = 5;
  return (
    <section id="bang" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{year('title', { known: table.known, of: table.of })}</h2>
      <table className="ranking mt-4">
        <caption className="sr-only">
          {t('caption', { index: shortNameOf(index, locale), year: edition.year })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="of-rank">
              {t('columns.rank')}
            </th>
            <th scope="col" className="of-name">
              {t(`columns.${edition.level}`)}
            </th>
            <th scope="col" className="of-value">
              {t(`columns.${measure}`, { unit: unitOf(measure) })}
            </th>
            <th scope="col" className="of-change">
              {previous ? t('columns.places', { year: previous.year }) : t('columns.noPrevious')}
              {previous && ` · ${t('columns.points')}`}
              {caution && <span className="block font-normal">{t(`caution.${caution}`)}</span>}
            </th>
            <th scope="col" className="of-sources">
              {t('columns.sources')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Gaps gaps={places[0] == null ? [] : toGapsBetween(table.gaps, 0, places[0])} columns={columns} />
          {table.rows.map((row, at) => (
            <Fragment key={row.unit.id}>
              <RankingRow
                row={row}
                index={index}
                locale={locale}
                year={edition.year}
                of={table.of}
                drawing={null}
              />
              <Gaps gaps={following[at] ?? []} columns={columns} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
