import type { PlacedUnit } from '../units/level';
import { existedOn, type Lifespan } from '../units/lifespan';
import { tidy } from '../values/tidy-text';
import type { SuccessionKind } from '../vocabulary';
import type { Named } from './named';
import { aliases, fold, foldProvince } from './names';

/** A unit that a text may name. */
export interface NameableUnit extends PlacedUnit, Named, Lifespan {}

/** What the names of a unit are made of. */
export type SpelledUnit = Pick<NameableUnit, 'slug' | 'kind' | 'nameVi' | 'nameEn'>;

/** Which unit followed which; only a renaming gives a unit another name. */
export interface NameSuccession {
  kind: SuccessionKind;
  predecessor: { slug: string };
  successor: { slug: string };
}

/** The units of all times, and their successions. */
export interface KnownUnits {
  units: readonly NameableUnit[];
  successions: readonly NameSuccession[];
}

/** A name without the number before it and the footnote mark after it: "1. Quảng Ninh (*)" → "Quảng Ninh". */
export const toBareName = (text: string): string =>
  tidy(text)
    .replace(/^(?:\d+|[IVX]+)\s*[.)/-]\s*/u, '')
    .replace(/^[-–+•*]\s*/u, '')
    .replace(/\s*(?:\(\s*[\d*]+\s*\)|[*¹²³⁴⁵⁶⁷⁸⁹†‡])+$/u, '');

const titles = /^(?:thu do|tinh|thanh pho|t p|tp|tinh thanh pho)\s+(?=\S)/;

/** A name folded, without the titles before it: "UBND tỉnh Quảng Ninh" → "quang ninh". */
export const foldUnit = (name: string): string =>
  foldProvince(foldProvince(fold(name)).replace(titles, '').replace(titles, ''));

/** A folded name without spaces and without "và", for which people also write "&" and ",". */
export const squeezeUnit = (name: string): string => squeeze(foldUnit(name));

/** A folded text without spaces and without "va". */
export const squeeze = (folded: string): string => folded.replace(/\bva\b|\s/g, '');

/** The names of a unit that do not depend on a year: official, English and common ones, and initials. */
export function commonNames({ slug, kind, nameVi, nameEn }: SpelledUnit): string[] {
  const names = [nameVi, ...(nameEn ? [nameEn] : []), ...(aliases[slug] ?? [])];
  if (kind === 'district') names.push(nameVi.replace(/^(?:Quận|Huyện|Thị xã|Thành phố) /u, ''));
  const folded = fold(nameVi);
  const { title, rest = folded } = /^(?<title>bo|so) (?<rest>.+)$/.exec(folded)?.groups ?? {};
  if (title) names.push(rest);
  const isRegion = kind === 'aggregate' && slug.startsWith('vung-');
  return title || kind === 'ministry' || isRegion ? [...names, ...initialsOf(title ?? '', rest)] : names;
}

/** The spellings of a unit in that year: its common names and those of a renaming. */
export const spellingsOf = (unit: NameableUnit, known: KnownUnits, year: number): string[] => [
  ...commonNames(unit),
  ...otherNames(unit.slug, known, year),
];

/** The names before and after a renaming, except those that another unit has in that year. */
const otherNames = (slug: string, { units, successions }: KnownUnits, year: number): string[] =>
  successions.flatMap(({ kind, predecessor, successor }) => {
    if (kind !== 'renamed' || (predecessor.slug !== slug && successor.slug !== slug)) return [];
    const other = predecessor.slug === slug ? successor.slug : predecessor.slug;
    const eras = units.filter((unit) => unit.slug === other);
    return eras.some((era) => existedOn(era, `${year}-12-31`)) ? [] : (eras[0]?.nameVi ?? []);
  });

/** "Bộ Giao thông vận tải" is also "GTVT" and "Bộ GTVT", "Ngân hàng Nhà nước VN" without its "VN". */
function initialsOf(title: string, rest: string): string[] {
  const words = rest.split(' ').filter((word) => word !== 'va');
  if (words.length < 3) return [];
  const initials = words.map((word) => word[0]).join('');
  return [
    initials,
    ...(title ? [`${title} ${initials}`] : []),
    ...(/vn$/.test(initials) ? [initials.slice(0, -2)] : []),
  ];
}
