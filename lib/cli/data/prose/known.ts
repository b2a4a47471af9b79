import type { References } from '@/lib/dataset/normalise';
import { isCriterion } from '@/lib/domain/editions/criterion';
import { toAliases } from '@/lib/domain/names/names';
import type { ProposalFacts } from '@/lib/domain/proposals/to-proposals';
import { createTextReader, type TextReader } from '@/lib/domain/reading/read-text';
import { unitOfYear } from '@/lib/domain/units/lifespan';
import { aggregateOf, isProvince, type RankedLevel } from '@/lib/domain/vocabulary';

/** The indices that rank a level of the country. */
const nationalOf = ({ rows }: References): Set<string> =>
  new Set(rows['editions.csv'].flatMap(({ index, owner }) => (owner ? [] : [index])));

/** A reader of texts that knows the names of a data set. */
export function toTextReader(references: References): TextReader {
  const { rows, units } = references;
  const national = nationalOf(references);
  const indexOf = new Map(rows['frameworks.csv'].map(({ framework, index }) => [framework, index]));
  return createTextReader({
    indices: rows['indices.csv']
      .filter(({ index }) => national.has(index))
      .map((row) => ({
        code: row.index,
        nameVi: row.name_vi,
        nameEn: row.name_en,
        shortVi: row.short_vi ?? row.name_vi,
        shortEn: row.short_en ?? row.name_en,
        aliases: toAliases(row.aliases),
      })),
    units: [...units.values()]
      .flat()
      .filter(({ kind }) => isProvince(kind) || kind === 'ministry')
      .map((row) => ({
        slug: row.slug,
        nameVi: row.name_vi,
        nameEn: row.name_en,
        kind: row.kind,
        parent: null,
        validFrom: row.validFrom,
        validTo: row.validTo,
      })),
    dimensions: rows['dimensions.csv'].flatMap((row) => {
      const index = indexOf.get(row.framework) ?? '';
      return national.has(index) && !isCriterion(row.kind)
        ? [
            {
              index,
              code: row.dimension,
              nameVi: row.name_vi,
              nameEn: row.name_en,
              kind: row.kind,
              maxScore: row.max_score,
            },
          ]
        : [];
    }),
    regions: rows['regions.csv'].map((row) => ({
      code: row.region,
      nameVi: row.name_vi,
      nameEn: row.name_en,
    })),
  });
}

/** What a data set says of the editions and units that a text speaks of. */
export function toFacts({ rows, units, indices }: References): ProposalFacts {
  const levelOf = (slug: string): RankedLevel =>
    slug === aggregateOf.ministry || units.get(slug)?.[0]?.kind === 'ministry' ? 'ministry' : 'province';
  const editionsOf: ProposalFacts['editionsOf'] = (index, unit) =>
    rows['editions.csv'].filter(
      (row) => row.index === index && row.level === levelOf(unit) && row.owner === null,
    );
  const renamed = rows['successions.csv'].filter(({ kind }) => kind === 'renamed');
  return {
    editionsOf,
    measureOf: (index) => indices.get(index)?.value_measure ?? 'percent',
    dimensionsOf(index, unit, year) {
      const edition = rows['editions.csv'].find(
        (row) =>
          row.index === index && row.level === levelOf(unit) && row.owner === null && row.year === year,
      );
      return new Set(
        rows['dimensions.csv'].flatMap((row) =>
          row.framework === edition?.framework && !isCriterion(row.kind) ? [row.dimension] : [],
        ),
      );
    },
    slugIn(unit, year) {
      const exists = (slug: string) => unitOfYear(units.get(slug) ?? [], year) !== undefined;
      if (exists(unit)) return unit;
      const others = renamed.flatMap(({ predecessor, successor }) =>
        predecessor === unit ? [successor] : successor === unit ? [predecessor] : [],
      );
      return others.find(exists) ?? unit;
    },
  };
}
