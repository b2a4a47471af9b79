import { useTranslations } from 'next-intl';
import { isKnown } from '@/lib/domain/figures/figure';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { Unit } from '@/lib/domain/units/unit';
import { shortNameOf, sortByName } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { RegionPage } from '@/lib/views/units/region';
import { toMemberTable } from '@/lib/views/units/region-facts';
import { Sparkline } from '../charts/sparkline';
import { FigureLink } from '../figures/figure-link';
import { RankBase } from '../figures/rank-base';
import { Scale } from '../figures/scale';
import { UnitLink } from '../units/unit-link';

interface RegionMembersProps {
  slug: string;
  members: readonly Unit[];
  indices: RegionPage['indices'];
  locale: Locale;
}

/**
 * The members of a region with their rank and value in every index, in the latest year in which half of them are
 * known; the best in the first index first.
 */
export function RegionMembers({ slug, members, indices, locale }: RegionMembersProps) {
  const t = useTranslations('region.members');
  const table = toMemberTable(
    slug,
    sortByName(members, (unit) => unit, locale),
    indices,
  );
  const first = table?.columns[0];
  if (!table || !first) return null;
  const short = shortNameOf(first.index, locale);
  return (
    <section id="thanh-vien" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', { count: members.length })}</h2>
      <table className="figures mt-2 max-w-4xl">
        <caption>{t('caption', { index: short })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('province')}</th>
            {table.columns.map(({ index, year }) => (
              <th key={index.code} scope="col">
                {shortNameOf(index, locale)} {year}
              </th>
            ))}
            <th scope="col" className="max-sm:hidden">
              {t('history', { index: short })}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.members.map(({ unit, cells, history }) => (
            <tr key={unit.id}>
              <th scope="row">
                <UnitLink unit={unit} locale={locale} />
              </th>
              {table.columns.map(({ index, units }, at) => (
                <td key={index.code}>
                  <Cell row={cells[at] ?? null} of={units} decimals={index.decimals} locale={locale} />
                </td>
              ))}
              <td className="max-sm:hidden">
                <span className="inline-block w-24">
                  <Sparkline points={history} of={first.units ?? 63} year={first.year} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  row: RankingRow | null;
  of: number | null;
  decimals: number;
  locale: Locale;
}

function Cell({ row, of, decimals, locale }: CellProps) {
  const t = useTranslations('region.members');
  if (!row?.rank && !row?.value) {
    return <span className="text-sm text-soft">{t('unknown')}</span>;
  }
  return (
    <>
      {row.rank && (
        <span className="block whitespace-nowrap">
          <FigureLink
            figure={row.rank}
            locale={locale}
            undecided={t('undecided')}
            className="font-semibold"
          />
          {isKnown(row.rank) && <RankBase of={row.rank.rankedOf ?? of} locale={locale} />}
        </span>
      )}
      {row.value && (
        <small className="block">
          <FigureLink figure={row.value} locale={locale} decimals={decimals} undecided={t('undecided')} />
          {row.value.measure === 'percent' && <Scale figure={row.value} max={null} locale={locale} />}
        </small>
      )}
    </>
  );
}
