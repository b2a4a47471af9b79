import { mergedFrom } from './lineage';
import type { Named } from './names';
import type { Succession, Unit } from './unit';

/** A province as the search finds it; one entry for all eras of a slug. */
export interface SearchEntry extends Named {
  slug: string;
  nameVi: string;
  nameEn: string | null;
  /** what it is part of now, when it is no more */
  successor: { slug: string; nameVi: string; nameEn: string | null } | null;
  successionKind: 'merged' | 'renamed' | null;
  effectiveOn: string | null;
  /** the former provinces that it now holds, itself not among them */
  members: { slug: string; nameVi: string; nameEn: string | null }[];
}

/** Names in use besides the official one. */
const aliases: Record<string, string[]> = {
  'tp-ho-chi-minh': ['Hồ Chí Minh', 'HCM', 'TPHCM', 'Sài Gòn', 'Saigon'],
  'thua-thien-hue': ['Thừa Thiên - Huế', 'TT Huế'],
  'ba-ria-vung-tau': ['Vũng Tàu', 'BRVT'],
  'dak-lak': ['Đắc Lắc', 'Đăk Lăk', 'Daklak'],
  'dak-nong': ['Đắc Nông', 'Đăk Nông', 'Daknong'],
  'bac-kan': ['Bắc Cạn'],
};

/** The search entries of all provinces, present ones first. */
export function toSearchEntries(units: readonly Unit[], successions: readonly Succession[]): SearchEntry[] {
  const latest = new Map<string, Unit>();
  for (const unit of units) {
    const known = latest.get(unit.slug);
    if (!known || (unit.validFrom ?? '') > (known.validFrom ?? '')) latest.set(unit.slug, unit);
  }
  return [...latest.values()]
    .map((unit): SearchEntry => {
      const left = successions.find(
        ({ kind, predecessor, successor }) =>
          kind !== 'status' && predecessor.id === unit.id && successor.slug !== unit.slug,
      );
      return {
        slug: unit.slug,
        nameVi: unit.nameVi,
        nameEn: unit.nameEn,
        names: [unit.nameVi, ...(unit.nameEn ? [unit.nameEn] : []), ...(aliases[unit.slug] ?? [])],
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

const toShort = ({ slug, nameVi, nameEn }: Unit) => ({ slug, nameVi, nameEn });
