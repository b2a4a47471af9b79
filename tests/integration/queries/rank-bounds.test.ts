import { describe, expect, it } from 'vitest';
import { type EditionBoundsInput, toEditionBounds } from '@/lib/domain/bounds/edition-bounds';
import { isKnown, toWhole } from '@/lib/domain/figures/figure';
import { compareDecimals } from '@/lib/domain/values/decimal';
import { overall, type RankedLevel } from '@/lib/domain/vocabulary';
import { getIndex, listEditions, listEditionsOf } from '@/lib/queries/editions/editions';
import { listDimensionFigures } from '@/lib/queries/rankings/dimension-figures';
import { listGroups } from '@/lib/queries/rankings/groups';
import { getRankBounds } from '@/lib/queries/rankings/rank-bounds';
import { getRanking } from '@/lib/queries/rankings/rankings';
import { listUnitsOfYear } from '@/lib/queries/units/units';
import { found, onShipped } from './on-data-set';

onShipped();

/** The editions of which some rank is published, with all that bounds their ranks. */
async function listInputs(): Promise<EditionBoundsInput[]> {
  const inputs: EditionBoundsInput[] = [];
  for (const edition of await listEditions()) {
    const { index: code, level, year } = edition;
    const [index, editions, units, figures, groups] = await Promise.all([
      found(getIndex(code)),
      listEditionsOf(code, level),
      listUnitsOfYear(level, year),
      listDimensionFigures(code, level, overall),
      listGroups(code, level, year),
    ]);
    const slugsOf = (slug: string) => [slug];
    if (index.publishesRanks && figures.some((figure) => figure.year === year && figure.measure === 'rank')) {
      inputs.push({ index, edition, editions, dimension: overall, units, figures, groups, slugsOf });
    }
  }
  return inputs;
}

describe('the shipped figures, when one of them is taken away,', () => {
  it('bound it: a published rank, and a published value, lie where the others say', async () => {
    const outside: string[] = [];
    for (const input of await listInputs()) {
      const own = input.figures.filter(
        (figure) =>
          figure.year === input.edition.year && figure.block === null && !figure.odd && isKnown(figure),
      );
      const slugs = new Set(input.units.map(({ slug }) => slug));
      for (const figure of own.filter(({ unit }) => slugs.has(unit))) {
        const bounds = toEditionBounds({
          ...input,
          figures: input.figures.filter((other) => other !== figure),
        });
        const bound = bounds.get(figure.unit);
        const rank = toWhole(figure);
        if (!bound || rank === null) continue;
        if (figure.measure === 'rank' && (rank < bound.rank.best || rank > bound.rank.worst))
          outside.push(figure.id);
        const { from, to } = bound.value ?? {};
        if (figure.measure !== 'percent' || !figure.value) continue;
        if (from && compareDecimals(figure.value, from) < 0) outside.push(figure.id);
        if (to && compareDecimals(figure.value, to) > 0) outside.push(figure.id);
      }
    }
    expect(outside).toEqual([]);
  }, 60_000);
});

it('no edition contradicts itself, so that every one has bounds', async () => {
  const without: string[] = [];
  for (const { edition } of await listInputs()) {
    const { index, level, year } = edition;
    if ((await getRankBounds(index, level as RankedLevel, year, overall)).size === 0)
      without.push(`${index} ${year}`);
  }
  expect(without).toEqual([]);
});

it('Bình Thuận of 2024, of which only the value was found, stands where its neighbours leave room, or is known', async () => {
  const bounds = await getRankBounds('par', 'province', 2024, overall);
  const { best, worst } = await found(Promise.resolve(bounds.get('binh-thuan')?.rank ?? null));
  // later figures may only narrow what was known in November 2026
  expect(best).toBeGreaterThanOrEqual(27);
  expect(worst).toBeLessThanOrEqual(34);
  const { table } = await found(getRanking('par', 2024, 'province'));
  const row = table.rows.find(({ unit }) => unit.slug === 'binh-thuan');
  expect(row?.changeBound?.least).toBeGreaterThanOrEqual(27);
  expect(row?.changeBound?.most).toBeLessThanOrEqual(34);
});
