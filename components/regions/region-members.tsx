import { useTranslations } from 'next-intl';
import { toWhole } from '@/lib/domain/figures/figure';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { Unit } from '@/lib/domain/units/unit';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { RegionPage } from '@/lib/views/region';
import { Sparkline } from '../charts/sparkline';
import { FigureLink } from '../figures/figure-link';
import { Scale } from '../figures/scale';
import { UnitLink } from '../units/unit-link';

interface RegionMembersProps {
  slug: string;
  members: readonly Unit[];
  indices: RegionPage['indices'];
  locale: Locale;
}

/**
 * The members of a region with their rank and value in every index, in the latest year that half of them
 * are known in; the best in PAR INDEX first.
 */
export function RegionMembers({ slug, members, indices, locale }: RegionMembersProps) {
  const t = useTranslations('region.members');
  const latest = indices.flatMap(({ index, tables }) => {
    const years = tables.flatMap(({ edition, regions }) => {
      const rows = regions.find(({ region }) => region.code === slug)?.rows ?? [];
      return [{ index, year: edition.year, units: edition.units, rows }];
    });
    const known = years.filter(({ rows }) => rows.length * 2 >= members.length);
    const shown = known.at(-1) ?? years.at(-1);
    return shown ? [shown] : [];
  });
  const year = latest[0]?.year;
  if (year === undefined) return null;
  const rowOf = (unit: Unit, rows: readonly RankingRow[]) => rows.find((row) => row.unit.id === unit.id);
  const rank = (unit: Unit) => {
    const row = rowOf(unit, latest[0]?.rows ?? []);
    return toWhole(row?.rank) ?? Number.POSITIVE_INFINITY;
  };
  const byName = new Intl.Collator(locale);
  const sorted = [...members].sort((a, b) =>
    rank(a) === rank(b) ? byName.compare(nameOf(a, locale), nameOf(b, locale)) : rank(a) - rank(b),
  );
  return (
    <section id="thanh-vien" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', { count: members.length })}</h2>
      <table className="figures mt-2 max-w-4xl">
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('province')}</th>
            {latest.map(({ index, year: at }) => (
              <th key={index.code} scope="col">
                {shortNameOf(index, locale)} {at}
              </th>
            ))}
            <th scope="col" className="max-sm:hidden">
              {t('history')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((unit) => (
            <tr key={unit.id}>
              <th scope="row">
                <UnitLink unit={unit} locale={locale} />
              </th>
              {latest.map(({ index, rows, units }) => (
                <td key={index.code}>
                  <Cell row={rowOf(unit, rows)} of={units} locale={locale} />
                </td>
              ))}
              <td className="max-sm:hidden">
                <span className="inline-block w-24">
                  <Sparkline points={historyOf(unit, indices)} of={latest[0]?.units ?? 63} year={year} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A member's PAR INDEX ranks over the years, whatever year it was last ranked in. */
function historyOf(unit: Unit, indices: RegionPage['indices']): { year: number; value: number | null }[] {
  const [par] = indices;
  return (par?.tables ?? []).map(({ edition, regions }) => ({
    year: edition.year,
    value: toWhole(regions.flatMap(({ rows }) => rows).find((row) => row.unit.id === unit.id)?.rank),
  }));
}

function Cell({ row, of, locale }: { row: RankingRow | undefined; of: number | null; locale: Locale }) {
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
          <span className="text-soft">/{row.rank.rankedOf ?? of}</span>
        </span>
      )}
      {row.value && (
        <small className="block">
          <FigureLink figure={row.value} locale={locale} decimals={2} undecided={t('undecided')} />
          {row.value.measure === 'percent' && <Scale figure={row.value} max={null} locale={locale} />}
        </small>
      )}
    </>
  );
}
