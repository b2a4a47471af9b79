import type { Edition, IndexInfo } from '@/lib/domain/editions/edition';
import type { SearchEntry } from '@/lib/domain/search/search';
import type { Succession, Unit } from '@/lib/domain/units/unit';
import { inFull, routes, toUnitPath } from '@/lib/routes';
import type { CoverageIndex } from '@/lib/views/editions/coverage';
import type { FrameworkPart } from '@/lib/views/editions/dimension';
import type { ReleaseSummary } from '@/lib/views/figures/release';
import type { SourceEntry } from '@/lib/views/figures/sources';
import type { RowOf } from '../contract/operations';

/** An index as a row. */
export const toIndexRow = (index: IndexInfo): RowOf<'indices'> => ({
  index: index.code,
  name_vi: index.nameVi,
  name_en: index.nameEn,
  short_vi: index.shortVi,
  short_en: index.shortEn,
  publisher_vi: index.publisherVi,
  publisher_en: index.publisherEn,
  value_measure: index.valueMeasure,
  scale_max: index.scaleMax,
  higher_is_better: index.higherIsBetter,
  publishes_ranks: index.publishesRanks,
  whole: index.isWhole,
});

/** A dimension or criterion of a framework as a row. */
export const toDimensionRow = ({ framework, dimension }: FrameworkPart): RowOf<'dimensions'> => ({
  index: framework.index,
  framework: framework.code,
  level: framework.level as RowOf<'dimensions'>['level'],
  dimension: dimension.code,
  name_vi: dimension.nameVi,
  name_en: dimension.nameEn,
  kind: dimension.kind,
  parent: 'parent' in dimension ? dimension.parent : null,
  number: 'number' in dimension ? dimension.number : null,
  max_score: dimension.maxScore,
  decision: framework.decision,
});

/** An edition as a row. */
export const toEditionRow = (edition: Edition & { owner: string | null }): RowOf<'editions'> => ({
  index: edition.index,
  year: edition.year,
  level: edition.level,
  owner: edition.owner,
  framework: edition.framework,
  units: edition.units,
  status: edition.status,
  published_on: edition.publishedOn,
  decision: edition.decision,
  comparable: edition.comparable,
  note_vi: edition.noteVi,
  note_en: edition.noteEn,
});

/** An era of a unit as a row. */
export function toUnitRow(unit: Unit): RowOf<'units'> {
  const path = toUnitPath('vi', unit);
  const [parent = '', child] = unit.slug.split('/');
  return {
    unit: unit.slug,
    unit_id: unit.id,
    name_vi: unit.nameVi,
    name_en: unit.nameEn,
    kind: unit.kind,
    parent: child === undefined ? null : parent,
    since: unit.validFrom,
    until: unit.validTo,
    page: path && inFull(path),
  };
}

/** A succession as a row. */
export const toSuccessionRow = ({
  predecessor,
  successor,
  kind,
  effectiveOn,
}: Succession): RowOf<'successions'> => ({
  predecessor: predecessor.id,
  predecessor_name_vi: predecessor.nameVi,
  successor: successor.id,
  successor_name_vi: successor.nameVi,
  kind,
  effective_on: effectiveOn,
});

/** A source as a row. */
export const toSourceRow = (source: SourceEntry): RowOf<'sources'> => ({
  source: source.code,
  title: source.title,
  publisher: source.publisher,
  kind: source.kind,
  published_on: source.publishedOn,
  accessed_on: source.accessedOn,
  url: source.url,
  unlinked: source.unlinked,
  caution: source.caution,
  claims: source.figures,
  page: inFull(routes.source('vi', source.code)),
});

/** A release as a row. */
export const toReleaseRow = (release: ReleaseSummary): RowOf<'releases'> => ({
  release: release.id,
  created_on: release.createdOn,
  note: release.note,
  content_hash: release.contentHash,
  ...release.counts,
  changes: release.changes,
  csv: inFull(routes.download(release.id, 'csv')),
  package: inFull(routes.download(release.id, 'zip')),
  page: inFull(routes.release('vi', release.id)),
});

/** The coverage of an index as rows, one for each dimension and year. */
export const toCoverageRows = ({ index, rows }: CoverageIndex): RowOf<'coverage'>[] =>
  rows.flatMap(({ dimension, part, cells }) =>
    cells.flatMap((cell) =>
      cell === null
        ? []
        : [
            {
              index: index.code,
              dimension,
              part,
              year: cell.year,
              existing: cell.of,
              known: cell.have,
              undecided: cell.undecided,
              missing: cell.missing,
              never_published: cell.neverPublished,
            },
          ],
    ),
  );

/** Something that the search found as a row. */
export function toSearchRow(entry: SearchEntry): RowOf<'search'> {
  const none = { name_vi: '', name_en: null, index: null, year: null, level: null, successor: null };
  const { kind } = entry;
  const names = 'nameVi' in entry ? { name_vi: entry.nameVi, name_en: entry.nameEn } : {};
  const row = { ...none, kind, ...names };
  switch (entry.kind) {
    case 'province': {
      const { slug, successor } = entry;
      const page = inFull(routes.province('vi', slug));
      return { ...row, code: slug, successor: successor?.slug ?? null, page };
    }
    case 'region':
      return { ...row, code: entry.code, page: inFull(routes.region('vi', entry.code)) };
    case 'ministry':
      return { ...row, code: entry.slug, page: inFull(routes.ministry('vi', entry.slug)) };
    case 'dimension': {
      const { dimension, index } = entry;
      const page = inFull(routes.dimension('vi', { index: index.code, dimension }));
      return { ...row, code: dimension, index: index.code, page };
    }
    case 'edition': {
      const { index, year, level } = entry;
      const page = inFull(routes.ranking('vi', { index: index.code, year, level }));
      const named = { name_vi: `${index.shortVi} ${year}`, name_en: `${index.shortEn} ${year}` };
      return { ...row, ...named, code: index.code, index: index.code, year, level, page };
    }
    case 'child': {
      const { slug, year } = entry;
      return { ...row, code: slug, year, page: inFull(routes.department('vi', slug)) };
    }
  }
}
