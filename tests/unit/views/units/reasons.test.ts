import { describe, expect, it } from 'vitest';
import type { Dimension } from '@/lib/domain/editions/dimension';
import { toSeries } from '@/lib/domain/series/series';
import type { DimensionResult, Story } from '@/lib/views/units/province';
import { toReasons } from '@/lib/views/units/reasons';
import { edition, figure, index, unit } from '../../domain/sample';

const dimension = (code: string): Dimension => ({
  code,
  nameVi: `Lĩnh vực ${code}`,
  nameEn: `Field ${code}`,
  kind: 'field',
  maxScore: '10',
});

/** A dimension in 2020 with its rank and the one of 2019. */
function field(code: string, now: string | null, before: string | null = null): DimensionResult {
  const own = [
    [2020, now],
    [2019, before],
  ] as const;
  const [, entry] = toSeries({
    index: index(),
    dimension: code,
    editions: [edition(2019), edition(2020)],
    exceptions: [],
    eras: [unit('a')],
    figures: own.flatMap(([year, value]) =>
      value === null ? [] : [figure('a', year, 'rank', value, { dimension: code })],
    ),
  });
  if (!entry) throw new Error('no entry');
  return { dimension: dimension(code), entry };
}
const reasonsOf = (fields: DimensionResult[], stories: Story[] = []) =>
  toReasons({ index: index(), dimensions: [{ year: 2020, fields, blocks: [] }] }, stories, 2020);
const codes = (placed: readonly { dimension: Dimension }[] | undefined) =>
  placed?.map(({ dimension: { code } }) => code);

describe('the best and the worst dimension', () => {
  it('are those of the known ranks, ties named', () => {
    const { ranked } = reasonsOf([field('x', '2'), field('y', '4'), field('z', '2'), field('u', null)]);
    expect([ranked?.base, codes(ranked?.best), codes(ranked?.worst)]).toEqual([3, ['x', 'z'], ['y']]);
  });
  it('are not both where all are equal', () => {
    const { ranked } = reasonsOf([field('x', '2'), field('y', '2')]);
    expect([codes(ranked?.best), ranked?.worst]).toEqual([['x', 'y'], []]);
  });
  it('are unknown where no rank is', () => expect(reasonsOf([field('x', null)]).ranked).toBeNull());
});

describe('what moved', () => {
  it('is what gained and what lost most, of how many known changes', () => {
    const { moved } = reasonsOf([field('x', '1', '3'), field('y', '4', '3'), field('z', '2')]);
    expect([moved.base, codes(moved.rose), codes(moved.fell)]).toEqual([2, ['x'], ['y']]);
  });
});

describe('what a source tells', () => {
  const story = (year: number): Story => ({
    index: index(),
    year,
    source: {
      code: 's',
      title: 'T',
      publisher: 'Báo A',
      publishedOn: null,
      url: null,
      unlinked: 'no-address',
    },
    overall: null,
    moved: [field('x', '1', '4'), field('y', '1', '3'), field('z', '1', '2')].map((moved) => ({
      ...moved,
      department: null,
    })),
    regionRank: null,
    initiatives: [],
  });
  it('is the latest account up to that year, with what moved most', () => {
    const told = reasonsOf([], [story(2021), story(2019), story(2018)]).story;
    expect([told?.year, told?.publisher, codes(told?.most), told?.others]).toEqual([2019, 'Báo A', ['x'], 2]);
  });
  it('is nothing where no source tells', () => expect(reasonsOf([]).story).toBeNull());
});
