import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import { toDay, toDecimal, toPlainDecimal } from '@/lib/db/rows';
import { isCriterion } from '@/lib/domain/editions/criterion';
import { comparabilityOf, type Edition, nextEdition, previousEdition } from '@/lib/domain/editions/edition';
import { toCaution } from '@/lib/domain/figures/change';
import { givesValue } from '@/lib/domain/figures/claims';
import { toEarlierValues } from '@/lib/domain/figures/earlier-values';
import type { Figure } from '@/lib/domain/figures/figure';
import { toFigureBefore } from '@/lib/domain/figures/figure-before';
import { parseFigureId } from '@/lib/domain/figures/figure-id';
import { toFormula } from '@/lib/domain/figures/formula';
import { toUnbrokenLineage } from '@/lib/domain/units/lineage';
import type { Unit } from '@/lib/domain/units/unit';
import type { ClaimBasis } from '@/lib/domain/vocabulary';
import type { Claim, FigurePage } from '@/lib/views/figures/figure';
import { listCriteria } from '../editions/criteria';
import { listDimensionCodes, listDimensions } from '../editions/dimensions';
import { getIndex, listComparability, listEditionsOf, toEdition } from '../editions/editions';
import { listInternalEditionsOf } from '../units/internal-indices';
import { listProvinceEras, listSuccessions, toUnit } from '../units/units';
import { getFigureField } from './figure-field';
import { getFigureParts } from './figure-parts';
import { figureInclude, listFigures, toFigure } from './read-figures';
import { toSourceInfo } from './source-info';
import { listStatements } from './statements';

/** A figure by its public id, with its claims, resolution and earlier values; null when there never was one. */
export const getFigurePage = cache(async (id: string): Promise<FigurePage | null> => {
  if (!parseFigureId(id)) return null;
  const rows = await db().figure.findMany({
    where: { key: id },
    include: { ...figureInclude, edition: true, unit: true },
    orderBy: { fromRelease: 'desc' },
  });
  const row = rows.find(({ untilRelease }) => untilRelease === null) ?? rows[0];
  if (!row) return null;

  const figure = toFigure(row);
  const unit = toUnit(row.unit);
  const ruling = await db().resolution.findFirst({ where: { figureKey: id, untilRelease: null } });
  const [index, claims, frameworks, criteria, statements] = await Promise.all([
    getIndex(figure.index),
    listClaims(figure, ruling !== null),
    listDimensions(),
    listCriteria(),
    listStatements(),
  ]);
  const named = [...(frameworks.get(row.frameworkCode) ?? []), ...(criteria.get(row.frameworkCode) ?? [])];
  const dimension = named.find(({ code }) => code === figure.dimension);
  if (!index || !dimension) return null;
  const edition = toEdition(row.edition);
  const [editions, exceptions] = await Promise.all([
    listEditionsLike(edition, row.edition.ownerSlug),
    listComparability(),
  ]);
  const [before, after] = [previousEdition(editions, figure.year), nextEdition(editions, figure.year)];
  const years = [before, edition, after].flatMap((known) => known?.year ?? []);
  const [related, parts] = await Promise.all([
    listRelated(figure, unit, years),
    getFigureParts(row, figure, named),
  ]);
  const siblings = related.filter(
    (other) => other.year === figure.year && other.dimension === figure.dimension && other.id !== figure.id,
  );
  const [field, owner] = await Promise.all([
    getFigureField(row, { figure, edition, unit, siblings, isPart: isCriterion(dimension.kind) }),
    findOwner(row.edition.ownerSlug),
  ]);
  return {
    figure,
    owner,
    field,
    current: row.untilRelease === null,
    index,
    edition,
    unit,
    dimension,
    ...parts,
    claims,
    ruling,
    statements: statements.get(id) ?? [],
    anomaly: row.anomalyVi && row.anomalyEn ? { reasonVi: row.anomalyVi, reasonEn: row.anomalyEn } : null,
    before,
    formula: toFormula(figure, {
      related,
      publishesRanks: index.publishesRanks,
      before: before?.year ?? null,
      after: after?.year ?? null,
    }),
    ...toFigureBefore({
      figure,
      related,
      edition,
      before,
      caution: toCaution(comparabilityOf(edition, figure.dimension, exceptions)),
    }),
    earlier: toEarlierValues(
      rows.map(({ value, decimals, ...releases }) => ({
        ...releases,
        value: value && toDecimal(value, decimals ?? 0),
      })),
    ),
    siblings,
  };
});

/** The claims of a figure; a value that rounds its value agrees with it, unless a ruling tells them apart. */
async function listClaims(figure: Figure, isRuled: boolean): Promise<Claim[]> {
  const where = { figureKey: figure.id, untilRelease: null };
  const [rows, excerpts] = await Promise.all([
    db().claim.findMany({ where, include: { source: true } }),
    db().excerpt.findMany({ where, select: { sourceCode: true, picture: true, crop: true } }),
  ]);
  return rows
    .map((row): Claim => {
      const value = toDecimal(row.value, row.decimals);
      return {
        value,
        max: toPlainDecimal(row.max),
        basis: row.basis as ClaimBasis,
        quote: row.quote,
        excerpt: excerpts.find(({ sourceCode }) => sourceCode === row.sourceCode) ?? null,
        source: {
          ...toSourceInfo(row.source),
          caution: row.source.caution,
          accessedOn: toDay(row.source.accessedOn),
        },
        agrees: figure.value === null ? null : givesValue(value, figure.value, isRuled),
      };
    })
    .sort(
      (a, b) =>
        Number(b.agrees) - Number(a.agrees) || compareText(b.source.publishedOn, a.source.publishedOn),
    );
}

const compareText = (a: string | null, b: string | null): number => (a ?? '').localeCompare(b ?? '', 'en');

/** The province by its slug; of several eras any, they bear one name. */
const findOwner = async (slug: string | null): Promise<Unit | null> =>
  (slug !== null && (await listProvinceEras()).find((era) => era.slug === slug)) || null;

/** The editions of the same index and level; of a province's own index, those of the province. */
const listEditionsLike = ({ index, level }: Edition, owner: string | null): Promise<Edition[]> =>
  owner === null ? listEditionsOf(index, level) : listInternalEditionsOf(owner);

/** Figures of the same unit and index in some years, also under its other names. */
async function listRelated(figure: Figure, unit: Unit, years: number[]): Promise<Figure[]> {
  const lineage = toUnbrokenLineage(unit, await listSuccessions()).map(({ id }) => id);
  return listFigures({
    unitId: { in: lineage },
    dimension: { in: [...(await listDimensionCodes()), figure.dimension] },
    edition: { indexCode: figure.index, year: { in: years } },
  });
}
