import { describe, expect, it } from 'vitest';
import type { Edition, IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import { toSeries } from '@/lib/domain/series/series';
import type { Unit } from '@/lib/domain/units/unit';
import {
  countKnown,
  inOrderOfKnowledge,
  toAboveMean,
  toAnswer,
  toCoverage,
  toLead,
} from '@/lib/views/units/answer';
import type { IndexHistory } from '@/lib/views/units/province';
import { edition, figure, index, unit } from '../../domain/sample';

interface Given {
  figures?: readonly Figure[];
  editions?: readonly Edition[];
  eras?: readonly Unit[];
  info?: IndexInfo;
}

const [a] = [unit('a')];
const years = [2021, 2022, 2023].map((year) => edition(year));
const rank = (year: number, value: string | null, more: Partial<Figure> = {}) =>
  figure('a', year, 'rank', value, more);
const percent = (year: number, value: string) => figure('a', year, 'percent', value);

function history({ figures = [], editions = years, eras = [a], info = index() }: Given): IndexHistory {
  const entries = toSeries({ index: info, editions, exceptions: [], eras, figures });
  return { index: info, entries, averages: [figure('viet-nam', 2023, 'average', '80.5')], dimensions: [] };
}
const answerOf = (...figures: Figure[]) => toAnswer(history({ figures }));

describe('where it stands', () => {
  it('is the rank of the newest edition', () =>
    expect(answerOf(rank(2022, '3'), rank(2023, '1'))?.standing).toMatchObject({
      kind: 'known',
      rank: 1,
      of: 4,
    }));

  it('is not known from an old rank, which stands beside it with its year', () => {
    const answer = answerOf(rank(2021, '2'));
    expect(answer).toMatchObject({ year: 2023, earlier: { year: 2021, rank: 2 } });
    expect(answer?.standing).toEqual({ kind: 'missing', because: 'not-located-yet', figureId: null });
  });

  it('is undecided where the sources differ, and the figure says so', () =>
    expect(answerOf(rank(2023, null))?.standing).toMatchObject({
      because: 'sources-disagree',
      figureId: 'par.2023.a.overall.rank',
    }));

  it('is told of the newest edition that was found, of the unit that it was then', () => {
    const eras = [unit('a', null, '2024-06-30'), unit('a', '2024-07-01')];
    const editions = [...years, { ...edition(2024), status: 'not-located' as const }];
    const answer = toAnswer(history({ figures: [rank(2023, '2')], eras, editions }));
    expect([answer?.year, answer?.unit.id, answer?.awaited]).toEqual([2023, 'a', 2024]);
  });

  it('ends with the unit, which awaits nothing after', () => {
    const eras = [unit('a', null, '2022-12-31')];
    const editions = [...years, { ...edition(2024), status: 'not-located' as const }];
    const answer = toAnswer(history({ figures: [rank(2022, '2')], eras, editions }));
    expect([answer?.year, answer?.awaited]).toEqual([2022, null]);
  });

  it('is nowhere where the unit was part of no edition', () =>
    expect(toAnswer(history({ eras: [unit('a', '2030-01-01')] }))).toBeNull());

  it('sets the value against the published average', () => {
    const answer = answerOf(percent(2023, '82.75'));
    expect(answer?.aboveAverage).toEqual({ points: '2.25', averageId: 'par.2023.viet-nam.overall.average' });
  });
});

describe('what follows where no figure says it', () => {
  const possible = {
    place: { best: 2, worst: 3, of: 4, by: 'values' as const },
    change: { kind: 'bounded' as const, least: 1, most: 2 },
  };
  const boundedOf = (...figures: Figure[]) => toAnswer(history({ figures }), possible);

  it('stands in place of an unknown rank and change', () => {
    const answer = boundedOf(rank(2022, '4'), percent(2023, '80'));
    expect(answer?.standing).toEqual({ kind: 'bounded', best: 2, worst: 3, of: 4, by: 'values' });
    expect(answer?.direction).toMatchObject({ kind: 'bounded', isUp: true, least: 1, most: 2, since: 2022 });
  });

  it('tells a fall by how far it went', () => {
    const change = { kind: 'bounded' as const, least: -3, most: -1 };
    const answer = toAnswer(history({ figures: [rank(2022, '1')] }), { place: null, change });
    expect(answer?.direction).toMatchObject({ isUp: false, least: 1, most: 3 });
  });

  it('never replaces a figure', () => {
    const answer = boundedOf(rank(2022, '3'), rank(2023, '1'));
    expect([answer?.standing.kind, answer?.direction.kind]).toEqual(['known', 'moved']);
    expect(boundedOf(rank(2023, '1'), figure('a', 2023, 'rank_change', '1'))?.direction.kind).toBe('moved');
  });
});

it('our average has its base', () => {
  const mean = { value: '80.50', base: 3, of: 4 };
  expect(toAboveMean({ value: percent(2023, '79.25') as never }, mean)).toEqual({ ...mean, points: '-1.25' });
  expect(toAboveMean({ value: null }, mean)).toBeNull();
  expect(toAboveMean({ value: percent(2023, '79.25') as never }, null)).toBeNull();
});

describe('whether it rose', () => {
  it('is the places and points since the edition before', () =>
    expect(
      answerOf(rank(2022, '3'), rank(2023, '1'), percent(2022, '80'), percent(2023, '82.5'))?.direction,
    ).toMatchObject({
      kind: 'moved',
      places: 2,
      from: 3,
      points: { amount: '2.5' },
      since: 2022,
      isStated: false,
    }));

  it('is what a source states where the earlier rank is not known', () =>
    expect(answerOf(rank(2023, '1'), figure('a', 2023, 'rank_change', '3'))?.direction).toMatchObject({
      places: 3,
      from: null,
      isStated: true,
      figureId: 'par.2023.a.overall.rank_change',
    }));

  it('is the points alone where the places are not known', () =>
    expect(answerOf(percent(2022, '80'), percent(2023, '79'))?.direction).toMatchObject({
      places: null,
      points: { amount: '-1' },
    }));

  it.each([
    ['this one', [rank(2022, '1')], [2023]],
    ['the one before', [rank(2023, '1')], [2022]],
    ['both', [rank(2021, '1')], [2023, 2022]],
  ])('is unknown where the rank of %s is', (_, figures, missing) =>
    expect(answerOf(...figures)?.direction).toEqual({
      kind: 'unknown',
      years: missing,
      because: 'not-located-yet',
    }),
  );

  it('is not asked of the first edition', () =>
    expect(toAnswer(history({ figures: [rank(2021, '1')], editions: [edition(2021)] }))?.direction).toEqual({
      kind: 'first',
    }));

  it('comes with a caution where the criteria changed', () => {
    const editions = [edition(2022), edition(2023, 'no')];
    const answer = toAnswer(history({ figures: [rank(2022, '1'), rank(2023, '2')], editions }));
    expect(answer?.direction).toMatchObject({ places: -1, caution: 'framework-changed' });
  });

  it('is not compared across a merger that kept the name', () => {
    const eras = [unit('a', null, '2022-12-31'), unit('a', '2023-01-01')];
    const answer = toAnswer(history({ figures: [rank(2022, '1'), rank(2023, '2')], eras }));
    expect(answer?.direction).toEqual({ kind: 'not-comparable', because: 'unit-merged', since: 2022 });
  });
});

describe('the order of the indices', () => {
  const main = (...figures: Figure[]) => history({ figures });
  const second = history({
    info: index({ code: 'hai' }),
    figures: [2021, 2022, 2023].map((year) => rank(year, '1', { index: 'hai' })),
  });
  const codes = (histories: readonly IndexHistory[]) =>
    inOrderOfKnowledge(histories).map(({ index: { code } }) => code);

  it('is that of the data set while the newest rank of the first is known', () =>
    expect(codes([main(rank(2023, '1')), second])).toEqual(['par', 'hai']));

  it('begins with the richest where it is not', () =>
    expect(codes([main(rank(2021, '1')), second])).toEqual(['hai', 'par']));

  it('begins with the first where its newest rank is bounded', () => {
    const known = main(rank(2021, '1'));
    const entries = known.entries.map((entry) => ({ ...entry, bound: { best: 2, worst: 3 } }));
    expect(codes([{ ...known, entries }, second])).toEqual(['par', 'hai']);
  });

  it('leaves the answer to the first as long as anything is known of it', () => {
    expect(toLead([main(rank(2021, '1')), second])?.index.code).toBe('par');
    expect(toLead([main(), second])?.index.code).toBe('hai');
    expect(toLead([])).toBeNull();
  });

  it('counts the editions with a rank or a value, and of how many', () => {
    const known = main(rank(2021, '1'), percent(2022, '80'));
    expect(countKnown(known)).toBe(2);
    expect(toCoverage(known.entries)).toEqual({ known: 1, of: 3 });
  });
});
