import type { References, UnitRow } from '@/lib/dataset/normalise';
import { accentKey, aliases, fold, foldProvince } from '@/lib/domain/names/names';
import { existedOn, unitOfYear } from '@/lib/domain/units/lifespan';
import { groupBy } from '@/lib/domain/values/group-by';
import { aggregateOf, isProvince, type Level } from '@/lib/domain/vocabulary';
import { tidy } from './grid';

const [mostKept, longestName] = [20_000, 200];

/** What the name cell of a row stands for. */
export interface NamedRow {
  slug: string;
  isAggregate: boolean;
  /** for the row of a whole: which of its values stand there */
  extreme?: 'highest' | 'lowest';
}

export interface UnitNames {
  find: (name: string) => NamedRow | null;
  /** the official name most like a text that names no unit, or null when none is near */
  suggest: (name: string) => string | null;
  /** the units that share a name, so that it says none of them */
  findSharers: (name: string) => string[];
  /** what the text named in another year: a unit that is no more, or not yet */
  findOtherYear: (name: string) => UnitRow | null;
}

/** "1. Quảng Ninh (*)" → "Quảng Ninh": numbering before a name, marks of footnotes after it. */
const bare = (name: string): string =>
  tidy(name)
    .replace(/^(?:\d+|[IVX]+)\s*[.)/-]\s*/u, '')
    .replace(/^[-–+•*]\s*/u, '')
    .replace(/\s*(?:\(\s*[\d*]+\s*\)|[*¹²³⁴⁵⁶⁷⁸⁹†‡])+$/u, '');

const titles = /^(?:ubnd|uy ban nhan dan|thu do|tinh|thanh pho|t p|tp|tinh thanh pho)\s+(?=\S)/;
const loose = (name: string): string => foldProvince(fold(name).replace(titles, '').replace(titles, ''));
/** Without spaces and without "và", which "&" and "," may stand for. */
const squeezed = (name: string): string => loose(name).replace(/\bva\b|\s/g, '');

const means = /^(?:diem |gia tri |chi so )?(?:trung binh|binh quan|tb|average)(?: chung)?\s*/;
const extremes = { highest: /^(?:cao nhat|lon nhat|highest)/, lowest: /^(?:thap nhat|nho nhat|lowest)/ };
const wholes: Record<Level, RegExp> = {
  province:
    /^(?:(?:cua )?(?:ca nuoc|toan quoc|viet nam|quoc gia|ca 63 tinh.*|63 tinh.*|34 tinh.*|national.*)|)$/,
  ministry: /^(?:(?:cua )?(?:cac bo.*|cac bo nganh.*|khoi bo.*|ca nuoc|ministries)|)$/,
  unit: /^$/,
};

/** The units that a table of that year, level and owner may name, by every spelling of their names. */
export function createUnitNames(
  references: References,
  { year, level, owner = null }: { year: number; level: Level; owner?: string | null },
): UnitNames {
  const units = [...references.units.values()].flatMap((eras) => unitOfYear(eras, year) ?? []);
  const known = units.filter((unit) => isOfLevel(unit, level, owner));
  const named = known.flatMap((unit) =>
    namesOf(references, unit, year).map((name) => ({ name, slug: unit.slug })),
  );
  const regions = known.filter(({ slug }) => slug.startsWith('vung-'));
  const byAccent = toIndex(named, ({ name }) => accentKey(name));
  const byFold = toIndex(named, ({ name }) => loose(name));
  const bySqueeze = toIndex(named, ({ name }) => squeezed(name));
  const bySlug = new Map(known.map((unit) => [unit.slug, unit]));
  const whole = level === 'unit' ? null : aggregateOf[level];
  const isWhole = (text: string) => whole !== null && bySlug.has(whole) && wholes[level].test(text);

  const findUnit = (name: string): string | null =>
    byAccent.get(accentKey(name)) ?? byFold.get(loose(name)) ?? bySqueeze.get(squeezed(name)) ?? null;

  function find(text: string): NamedRow | null {
    if (text.length > longestName) return null;
    const name = bare(text);
    const folded = fold(name);
    if (!folded) return null;
    const slug = findUnit(name);
    if (slug) return { slug, isAggregate: bySlug.get(slug)?.kind === 'aggregate' };
    for (const extreme of ['highest', 'lowest'] as const) {
      if (whole && extremes[extreme].test(folded) && isWhole(folded.replace(extremes[extreme], '').trim()))
        return { slug: whole, isAggregate: true, extreme };
    }
    const rest = folded.replace(means, '');
    if (whole && (rest !== folded || rest !== '') && isWhole(rest)) return { slug: whole, isAggregate: true };
    const region = rest
      .replace(/^(?:cua |cac tinh )*(?:thuoc )?(?:vung|khu vuc) /, '')
      .replace(/\bva\b|\s/g, '');
    const found = regions.find(({ name_vi }) => squeezed(name_vi) === region);
    return found ? { slug: found.slug, isAggregate: true } : null;
  }

  // the same cells are looked up again and again while a table is found and sorted
  const kept = new Map<string, NamedRow | null>();
  return {
    find(text) {
      const before = kept.get(text);
      if (before !== undefined) return before;
      const found = find(text);
      if (kept.size < mostKept) kept.set(text, found);
      return found;
    },
    findSharers: (text) => {
      const name = accentKey(bare(text.slice(0, longestName)));
      return known.filter((unit) => accentKey(unit.name_vi) === name).map(({ slug }) => slug);
    },
    suggest: (text) => suggestName(bare(text.slice(0, longestName)), known),
    findOtherYear(text) {
      const name = squeezed(bare(text.slice(0, longestName)));
      const others = [...references.units.values()].flatMap((eras) => eras.slice(0, 1));
      return others.find((unit) => isOfLevel(unit, level, owner) && squeezed(unit.name_vi) === name) ?? null;
    },
  };
}

/** True for a unit that a table of that level and owner may name. */
export function isOfLevel({ kind, slug, parent }: UnitRow, level: Level, owner: string | null): boolean {
  if (level === 'unit') return parent !== null && parent === owner;
  if (parent) return false;
  if (level === 'ministry') return kind === 'ministry' || slug === aggregateOf.ministry;
  return isProvince(kind) || (kind === 'aggregate' && slug !== aggregateOf.ministry);
}

/** The names of a unit: official, English, in use, those before or after a mere renaming, initials. */
function namesOf({ rows, units }: References, unit: UnitRow, year: number): string[] {
  const renamed = rows['successions.csv'].flatMap(({ kind, predecessor, successor }) => {
    if (kind !== 'renamed' || ![predecessor, successor].includes(unit.slug)) return [];
    const other = units.get(predecessor === unit.slug ? successor : predecessor);
    return other && !other.some((era) => existedOn(era, `${year}-12-31`)) ? (other[0]?.name_vi ?? []) : [];
  });
  const names = [
    unit.name_vi,
    ...(unit.name_en ? [unit.name_en] : []),
    unit.slug,
    ...(aliases[unit.slug] ?? []),
    ...renamed,
  ];
  if (unit.kind === 'district') names.push(unit.name_vi.replace(/^(?:Quận|Huyện|Thị xã|Thành phố) /u, ''));
  const folded = fold(unit.name_vi);
  const { title, rest = folded } = /^(?<title>bo|so) (?<rest>.+)$/.exec(folded)?.groups ?? {};
  if (title) names.push(rest);
  if (!title && unit.kind !== 'ministry') return names;
  const words = rest.split(' ').filter((word) => word !== 'va');
  const initials = words.map((word) => word[0]).join('');
  if (words.length < 3) return names;
  return [
    ...names,
    initials,
    `${title ?? ''} ${initials}`,
    ...(/vn$/.test(initials) ? [initials.slice(0, -2)] : []),
  ];
}

/** What each key stands for; one that stands for two things is left out. */
function toIndex(
  named: readonly { name: string; slug: string }[],
  keyOf: (entry: { name: string }) => string,
): Map<string, string> {
  const entries = [...groupBy(named, keyOf)].flatMap(([key, all]): [string, string][] => {
    const [first, ...others] = all;
    return first && key && others.every(({ slug }) => slug === first.slug) ? [[key, first.slug]] : [];
  });
  return new Map(entries);
}

function suggestName(name: string, known: readonly UnitRow[]): string | null {
  const wanted = squeezed(name).slice(0, 60);
  if (wanted.length < 3) return null;
  const [best] = known
    .map((unit) => ({ name: unit.name_vi, by: distance(wanted, squeezed(unit.name_vi)) }))
    .sort((a, b) => a.by - b.by);
  return best && best.by <= Math.max(1, Math.floor(wanted.length / 4)) ? best.name : null;
}

/** How many letters are to be put in, left out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
