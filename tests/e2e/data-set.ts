import pg from 'pg';
import { type PlacedClaim, toReferences } from '@/lib/dataset/normalise';
import { parseReferences } from '@/lib/dataset/parse';
import type { Problem } from '@/lib/dataset/problem';
import { openFolder } from '@/lib/dataset/read';
import { isSameField } from '@/lib/domain/figures/change';
import { groupBy } from '@/lib/domain/values/group-by';
import type { UnitKind } from '@/lib/domain/vocabulary';
import { createClaimReader } from '@/lib/import/claim-reader';

/** The shipped data set as its files say it. */
export const dataSet = await readDataSet();

async function readDataSet() {
  const refuse = ({ file, line, expected }: Problem) => {
    throw new Error(`the shipped data set is refused: ${file}:${line}: ${expected.en}`);
  };
  const input = await openFolder('prisma/data');
  const references = toReferences(parseReferences(input.references).rows);
  const read = createClaimReader(references, refuse);
  const claims: PlacedClaim[] = [];
  for await (const raw of input.claims(refuse)) {
    const claim = read(raw);
    if (claim) claims.push(claim);
  }
  return { ...references, claims };
}

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

/** A figure that the site shows, as the import resolved or computed it. */
interface Shown {
  key: string;
  index: string;
  year: number;
  kind: UnitKind;
  slug: string;
  name: string;
  dimension: string;
  measure: string;
  value: string;
}

const shown = await readShown();

async function readShown(): Promise<Shown[]> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<Shown>(
      `SELECT f.key, e.index_code AS index, e.year, u.kind, u.slug, u.name_vi AS name, f.dimension, f.measure,
         f.value
       FROM figure f JOIN edition e ON e.id = f.edition_id JOIN unit u ON u.id = f.unit_id
       WHERE f.until_release IS NULL AND f.status = 'accepted' AND e.level <> 'unit' ORDER BY f.id`,
    );
    return rows;
  } finally {
    await client.end();
  }
}

/** The ids of the ranks of dimensions that are first places, published or computed, by index and dimension. */
export const firstPlaces = new Map(
  [
    ...groupBy(
      shown.filter(({ measure, value }) => measure === 'rank' && value === '1'),
      ({ index, dimension }) => `${index}.${dimension}`,
    ),
  ].map(([dimension, figures]) => [dimension, figures.map(({ key }) => key)]),
);

/** Every name that a province has or had. */
export const provinceNames = dataSet.rows['units.csv']
  .filter(({ kind }) => kind === 'province' || kind === 'municipality')
  .map(({ unit, name_vi: name }) => ({ slug: unit, name }));

export const editions = dataSet.rows['editions.csv'].filter(({ level }) => level !== 'unit');

type EditionRow = (typeof editions)[number];

/** The pages of a field of provinces in a year that no source gives a figure of. */
export const dimensionsWithoutFigures = editions.flatMap(({ index, year, level, framework, status }) => {
  if (level !== 'province' || status !== 'published') return [];
  const known = new Set(
    dataSet.claims
      .filter(({ row }) => row.index === index && row.year === year)
      .map(({ row }) => row.dimension),
  );
  return dataSet.rows['dimensions.csv']
    .filter((row) => row.framework === framework && row.kind === 'field' && !known.has(row.dimension))
    .map(({ dimension }) => `/vi/linh-vuc/${index}.${dimension}/${year}`);
});

/** A unit's whole rank, or the places it gained, in one edition. */
interface Held {
  slug: string;
  name: string;
}

const byEdition = groupBy(
  shown.filter(({ dimension }) => dimension === 'overall'),
  ({ index, year, kind, measure }) =>
    [index, year, kind === 'ministry' ? 'ministry' : 'province', measure].join(' '),
);
const inEdition = ({ index, year, level }: EditionRow, measure: string): (Held & { value: number })[] =>
  (byEdition.get([index, year, level, measure].join(' ')) ?? [])
    .filter(({ kind }) => kind !== 'aggregate')
    .map(({ slug, name, value }) => ({ slug, name, value: Number(value) }));

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
