import type { References } from '@/lib/dataset/normalise';
import type { Row } from '@/lib/dataset/parse';
import { isCriterion } from '@/lib/domain/editions/criterion';
import { createDimensionNames, type DimensionNames } from '@/lib/domain/names/dimension-names';
import { createUnitNames, type UnitNames } from '@/lib/domain/names/unit-names';
import { isOfLevel } from '@/lib/domain/units/level';
import { unitOfYear } from '@/lib/domain/units/lifespan';
import type { Level } from '@/lib/domain/vocabulary';

/** The names of units that a table of that year, level and owner may contain, from the reference files. */
export const toUnitNames = (
  { rows, units }: References,
  of: { year: number; level: Level; owner?: string | null },
): UnitNames =>
  createUnitNames(
    {
      units: [...units.values()].flat().map((row) => ({
        slug: row.slug,
        nameVi: row.name_vi,
        nameEn: row.name_en,
        kind: row.kind,
        parent: row.parent,
        validFrom: row.validFrom,
        validTo: row.validTo,
      })),
      successions: rows['successions.csv'].map(({ kind, predecessor, successor }) => ({
        kind,
        predecessor: { slug: predecessor },
        successor: { slug: successor },
      })),
    },
    of,
  );

/** The names of the dimensions and criteria of a framework of the index, from the reference files. */
export function toDimensionNames(
  { rows }: References,
  { index, framework }: { index: string; framework: string },
): DimensionNames {
  const ofIndex = new Set(
    rows['frameworks.csv'].filter((row) => row.index === index).map((row) => row.framework),
  );
  const ofFrameworks = rows['dimensions.csv'].filter((row) => ofIndex.has(row.framework));
  const named = (row: Row<'dimensions.csv'>) => ({
    framework: row.framework,
    code: row.dimension,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    maxScore: row.max_score,
  });
  const dimensions = ofFrameworks.flatMap((row) =>
    isCriterion(row.kind) ? [] : [{ ...named(row), kind: row.kind }],
  );
  const criteria = ofFrameworks.flatMap((row) =>
    isCriterion(row.kind)
      ? [{ ...named(row), kind: row.kind, parent: row.parent ?? '', number: row.number }]
      : [],
  );
  const links = rows['dimension-lineage.csv'].filter((row) => row.index === index);
  return createDimensionNames({ dimensions, links, criteria }, framework);
}

/** The Vietnamese names of the units that a table of that year, level and owner is about, without wholes and regions. */
export const listUnitNames = (
  { units }: References,
  { year, level, owner = null }: { year: number; level: Level; owner?: string | null },
): string[] =>
  [...units.values()]
    .flatMap((all) => unitOfYear(all, year) ?? [])
    .filter((unit) => unit.kind !== 'aggregate' && isOfLevel(unit, level, owner))
    .map(({ name_vi }) => name_vi);
