import type { Edition, IndexInfo } from '../editions/edition';
import { writeOut } from '../names/dimension-words';
import { compareNames, type Findable, findByName } from '../names/names';
import { commonNames } from '../names/unit-spellings';
import { mergedFrom } from '../units/lineage';
import type { Region, Succession, Unit } from '../units/unit';
import { groupBy } from '../values/group-by';
import type { RankedLevel, UnitKind } from '../vocabulary';

interface Name {
  nameVi: string;
  nameEn: string | null;
}

interface ShortUnit extends Name {
  slug: string;
}

/** What a search field suggests: a page's address, its name in the reader's language and its kind. */
export interface Suggestion extends Findable {
  path: string;
  name: string;
  note: string;
}

/** A province in the search, one entry for all eras of its slug. */
export interface ProvinceEntry extends Findable, ShortUnit {
  kind: 'province';
  /** the province that it is part of now, if it was dissolved */
  successor: ShortUnit | null;
  successionKind: 'merged' | 'renamed' | null;
  effectiveOn: string | null;
  /** the former provinces that it now contains, without itself */
  members: ShortUnit[];
}

/** An index by its code, as pages name it. */
type NamedIndex = Pick<IndexInfo, 'code' | 'shortVi' | 'shortEn'>;

/** One year's ranking. */
export interface EditionEntry extends Findable {
  kind: 'edition';
  index: NamedIndex;
  year: number;
  level: RankedLevel;
  located: boolean;
}

/** A department, district or agency, in its province's own index of the latest year that knows it. */
export interface ChildEntry extends Findable, ShortUnit {
  kind: 'child';
  unitKind: UnitKind;
  province: ShortUnit;
  year: number;
}

/** A ministry, or a ministry-level agency. */
export interface MinistryEntry extends Findable, ShortUnit {
  kind: 'ministry';
}

/** A dimension of an index, and the years in which it was measured. */
export interface DimensionEntry extends Findable, Name {
  kind: 'dimension';
  index: NamedIndex;
  dimension: string;
  years: readonly number[];
}

/** A part of the country. */
export interface RegionEntry extends Findable, Name {
  kind: 'region';
  code: string;
}

/** Anything with a name and a page or row of its own. */
export type SearchEntry =
  | ProvinceEntry
  | RegionEntry
  | MinistryEntry
  | DimensionEntry
  | EditionEntry
  | ChildEntry;

/** What was found, and by which words of the query if not by all of them. */
export interface SearchAnswer {
  entries: SearchEntry[];
  /** the number of further entries that are not shown */
  more: number;
  instead: string | null;
}

/** The search entries of all provinces, present ones first. */
export function toProvinceEntries(
  units: readonly Unit[],
  successions: readonly Succession[],
): ProvinceEntry[] {
  const latest = new Map<string, Unit>();
  for (const unit of units) {
    const known = latest.get(unit.slug);
    if (!known || (unit.validFrom ?? '') > (known.validFrom ?? '')) latest.set(unit.slug, unit);
  }
  return [...latest.values()]
    .map((unit): ProvinceEntry => {
      const left = successions.find(
        ({ kind, predecessor, successor }) =>
          kind !== 'status' && predecessor.id === unit.id && successor.slug !== unit.slug,
      );
      return {
        kind: 'province',
        slug: unit.slug,
        nameVi: unit.nameVi,
        nameEn: unit.nameEn,
        names: commonNames(unit),
        successor: left ? toShort(left.successor) : null,
        successionKind: left && left.kind !== 'status' ? left.kind : null,
        effectiveOn: left?.effectiveOn ?? null,
        members: mergedFrom(unit, successions)
          .filter(({ predecessor }) => predecessor.slug !== unit.slug)
          .map(({ predecessor }) => toShort(predecessor)),
      };
    })
    .sort((a, b) => Number(a.successor !== null) - Number(b.successor !== null));
}

const toShort = ({ slug, nameVi, nameEn }: Unit): ShortUnit => ({ slug, nameVi, nameEn });

/** The search entries of all regions. */
export const toRegionEntries = (regions: readonly Region[]): RegionEntry[] =>
  regions.map(({ code, nameVi, nameEn }) => ({
    kind: 'region',
    code,
    nameVi,
    nameEn,
    names: [`vùng ${nameVi}`, ...commonNames({ slug: `vung-${code}`, kind: 'aggregate', nameVi, nameEn })],
  }));

/** The search entries of all ministries, also by their names without "Bộ" and their initials. */
export function toMinistryEntries(units: readonly Unit[]): MinistryEntry[] {
  return units.map((unit) => ({
    kind: 'ministry',
    ...toShort(unit),
    names: commonNames(unit),
  }));
}

const levelWords = { province: 'tỉnh provinces', ministry: 'bộ ngành các bộ ministries' };

/** The search entries of all national rankings, the latest first. */
export function toEditionEntries(
  editions: readonly Edition[],
  indices: readonly IndexInfo[],
): EditionEntry[] {
  return editions
    .flatMap(({ index: code, year, level, status }): EditionEntry[] => {
      const index = indices.find((known) => known.code === code);
      if (level === 'unit' || !index) return [];
      const { shortVi, shortEn, aliases: others, nameVi, nameEn } = index;
      const called = [...new Set([shortVi, shortEn, ...others, nameVi, nameEn])].join(' ');
      const names = [`${code} ${year}`, `${called} ${year} xếp hạng ${levelWords[level]}`];
      return [{ kind: 'edition', index, year, level, located: status === 'published', names }];
    })
    .sort((a, b) => b.year - a.year);
}

/** The search entries of the units that provinces rank, each once, in its latest known year. */
export function toChildEntries(
  ranked: readonly { unit: Unit; year: number }[],
  provinces: readonly Unit[],
): ChildEntry[] {
  const entries = [...groupBy(ranked, ({ unit }) => unit.slug).values()].flatMap((years): ChildEntry[] => {
    const latest = years.reduce((last, known) => (known.year > last.year ? known : last));
    const { slug, nameVi, nameEn, kind } = latest.unit;
    const province = provinces.find((unit) => unit.slug === slug.split('/')[0]);
    if (!province) return [];
    const names = [`${nameVi} ${province.nameVi}`, ...(nameEn ? [`${nameEn} ${province.nameVi}`] : [])];
    return [
      {
        kind: 'child',
        unitKind: kind,
        slug,
        nameVi,
        nameEn,
        names,
        province: toShort(province),
        year: latest.year,
      },
    ];
  });
  return entries.sort((a, b) => compareNames(a.nameVi, b.nameVi));
}

const mostShown = 40;
const mostWords = 12;

/**
 * The entries that match a reader's words, the best first. When all words together find nothing ("Hà Giang nay
 * thuộc tỉnh nào"), the longest beginning of at least two words that finds something is used. Short forms ("TTHC") are written out.
 */
export function answerQuery(entries: readonly SearchEntry[], query: string): SearchAnswer {
  const words = query.split(/\s+/).filter((word) => word);
  for (let count = Math.min(words.length, mostWords); count > 0; count--) {
    const text = words.slice(0, count).join(' ');
    const exact = findByName(entries, text);
    const found = exact.length > 0 ? exact : findByName(entries, writeOut(text));
    if (found.length > 0) {
      return {
        entries: found.slice(0, mostShown),
        more: Math.max(0, found.length - mostShown),
        instead: count < words.length ? text : null,
      };
    }
    if (count <= 2) break;
  }
  return { entries: [], more: 0, instead: null };
}
