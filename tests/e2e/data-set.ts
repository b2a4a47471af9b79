import { readFolder } from '@/lib/dataset/read';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { groupBy } from '@/lib/domain/values/group-by';
import { checkTexts } from '@/lib/import/check-texts';

const { checked, problems } = checkTexts(await readFolder('prisma/data'));
if (!checked) throw new Error(`the shipped data set is refused: ${problems.length} problems`);

export const dataSet = checked.dataSet;

/** How many provinces have a figure of that measure for a whole index. */
export function countProvinces(index: string, year: number, measure: string): number {
  const kinds = new Set(['province', 'municipality']);
  return new Set(
    dataSet.claims
      .filter(
        ({ row, unit }) =>
          row.index === index &&
          row.year === year &&
          row.measure === measure &&
          row.dimension === 'overall' &&
          kinds.has(unit.kind),
      )
      .map(({ row }) => row.unit),
  ).size;
}

/** The provinces with a rank, or a value, in this year and the year before, or with a change that a source states. */
export function changedProvinces(index: string, year: number): string[] {
  const kinds = new Set(['province', 'municipality']);
  const known = new Map<string, Set<string>>();
  for (const { row, unit } of dataSet.claims) {
    if (row.index !== index || row.dimension !== 'overall' || !kinds.has(unit.kind)) continue;
    known.set(row.unit, (known.get(row.unit) ?? new Set()).add(`${row.year} ${row.measure}`));
  }
  return [...known].flatMap(([slug, facts]) => {
    const both = ['rank', 'percent', 'score'].some(
      (measure) => facts.has(`${year} ${measure}`) && facts.has(`${year - 1} ${measure}`),
    );
    const stated = ['rank_change', 'percent_change'].some((measure) => facts.has(`${year} ${measure}`));
    return both || stated ? [slug] : [];
  });
}

/** The ids of the ranks of dimensions that are first places, published or computed, by index and dimension. */
export const firstPlaces = groupBy(
  [
    ...[...checked.figures.values()].flatMap(({ claim: { row }, resolved }) =>
      row.measure === 'rank' && resolved.status === 'accepted' && resolved.value === '1'
        ? [toFigureId(row)]
        : [],
    ),
    ...checked.computedRanks.flatMap(({ id, rank }) => (rank === 1 ? [id] : [])),
  ].filter((id) => /^(?:par|sipas|papi)\./.test(id)),
  (id) => {
    const [index, , , dimension] = id.split('.');
    return `${index}.${dimension}`;
  },
);

/** Every name that a province has or had. */
export const provinceNames = dataSet.rows['units.csv']
  .filter(({ kind }) => kind === 'province' || kind === 'municipality')
  .map(({ unit, name_vi: name }) => ({ slug: unit, name }));

export const editions = dataSet.rows['editions.csv'].filter(({ level }) => level !== 'unit');

const unlinked = new Map(
  dataSet.rows['sources.csv'].filter(({ linkable }) => !linkable).map((source) => [source.source, source]),
);

/** A claim whose source may be named but not linked. */
export const unlinkedClaim = (() => {
  for (const { row, figureId } of dataSet.claims) {
    const source = unlinked.get(row.source);
    if (source && row.index !== 'par-internal') return { row: source, figureId };
  }
  throw new Error('every source may be linked');
})();
