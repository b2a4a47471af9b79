import { readFolder } from '@/lib/dataset/read';
import { isSameField } from '@/lib/domain/figures/change';
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

/** The provinces with a rank, or a value, in this edition and the one before, or with a change that a source states. */
export function changedProvinces(index: string, year: number): string[] {
  const kinds = new Set(['province', 'municipality']);
  const edition = editions.find(
    (found) => found.index === index && found.year === year && found.level === 'province',
  );
  const before = edition && editionBefore(edition)?.year;
  const known = new Map<string, Set<string>>();
  for (const { row, unit } of dataSet.claims) {
    if (row.index !== index || row.dimension !== 'overall' || !kinds.has(unit.kind)) continue;
    known.set(row.unit, (known.get(row.unit) ?? new Set()).add(`${row.year} ${row.measure}`));
  }
  return [...known].flatMap(([slug, facts]) => {
    const both = ['rank', 'percent', 'score'].some(
      (measure) => facts.has(`${year} ${measure}`) && facts.has(`${before} ${measure}`),
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

type EditionRow = (typeof editions)[number];

/** A unit's whole rank, or the places it gained, in one edition. */
interface Held {
  slug: string;
  name: string;
}

const figures = [...checked.figures.values()].flatMap(({ claim: { row, unit }, resolved }) =>
  row.dimension === 'overall' && resolved.status === 'accepted'
    ? [{ row, unit, measure: row.measure as string, value: Number(resolved.value) }]
    : [],
);
const computed = checked.computedRanks
  .map(({ figure: { claim }, rank }) => ({ ...claim, measure: 'rank', value: rank }))
  .filter(({ row }) => row.dimension === 'overall');
const byEdition = groupBy([...figures, ...computed], ({ row, unit, measure }) =>
  [row.index, row.year, unit.kind === 'ministry' ? 'ministry' : 'province', measure].join(' '),
);
const inEdition = ({ index, year, level }: EditionRow, measure: string): (Held & { value: number })[] =>
  (byEdition.get([index, year, level, measure].join(' ')) ?? [])
    .filter(({ unit }) => unit.kind !== 'aggregate')
    .map(({ unit, value }) => ({ slug: unit.slug, name: unit.name_vi, value }));

/** The known ranks of an edition, published or computed. */
export const ranksOf = (edition: EditionRow): (Held & { rank: number })[] =>
  inEdition(edition, 'rank').map(({ value, ...unit }) => ({ ...unit, rank: value }));

/** The edition before, of the same index and level, that was published. */
export const editionBefore = ({ index, level, year }: EditionRow): EditionRow | undefined =>
  editions
    .filter(
      (known) =>
        known.index === index && known.level === level && known.status === 'published' && known.year < year,
    )
    .sort((a, b) => b.year - a.year)[0];

/** The places that units gained in an edition, by the ranks of both years or, without them, as a source states. */
export function rankChanges(edition: EditionRow): (Held & { places: number })[] {
  const before = editionBefore(edition);
  const comparable = before && isSameField(edition.units, before.units);
  const then = new Map(before && ranksOf(before).map(({ slug, rank }) => [slug, rank]));
  const now = ranksOf(edition).filter(({ slug }) => then.has(slug));
  const moved = comparable
    ? now.map(({ rank, ...unit }) => ({ ...unit, places: (then.get(unit.slug) ?? rank) - rank }))
    : [];
  const stated = inEdition(edition, 'rank_change')
    .filter(({ slug }) => !now.some((known) => known.slug === slug))
    .map(({ value, ...unit }) => ({ ...unit, places: value }));
  return [...moved, ...stated];
}

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
