import { isOfLevel } from '../units/level';
import { unitOfYear } from '../units/lifespan';
import { groupBy } from '../values/group-by';
import { aggregateOf, type Level } from '../vocabulary';
import { accentKey, fold } from './names';
import { toNearestName } from './nearest-name';
import {
  commonNames,
  foldUnit,
  type KnownUnits,
  type NameableUnit,
  spellingsOf,
  squeeze,
  squeezeUnit,
  toBareName,
} from './unit-spellings';
import { readWhole, type WholeName, withoutMean, withoutRegionWords } from './wholes';

const [mostKept, longestName] = [20_000, 200];

/** What a text names: a unit, or the average or an extreme of a whole. */
export interface NamedUnit extends WholeName {
  slug: string;
  isAggregate: boolean;
}

export interface UnitNames {
  /** what a text names that is a name in any spelling and nothing more; null when it is not certain */
  find: (text: string) => NamedUnit | null;
  /** the official name nearest to a text that names no unit, or null when none is near */
  suggest: (text: string) => string | null;
  /** the slugs of the units that share a name, which therefore names none of them */
  findSharers: (text: string) => string[];
  /** the unit that the text names in another year: a dissolved one, or one that did not exist yet */
  findOtherYear: (text: string) => NameableUnit | null;
}

/**
 * Finds the units that a text about that year and level may name, by every spelling of their names. Spellings
 * with the accents of the text have priority; a name that two units share without accents names neither.
 * @param owner slug of the province whose departments and districts are named, at the level `unit`
 */
export function createUnitNames(
  known: KnownUnits,
  { year, level, owner = null }: { year: number; level: Level; owner?: string | null },
): UnitNames {
  const eras = groupBy(known.units, ({ slug }) => slug);
  const units = [...eras.values()]
    .flatMap((all) => unitOfYear(all, year) ?? [])
    .filter((unit) => isOfLevel(unit, level, owner));
  const bySlug = new Map(units.map((unit) => [unit.slug, unit]));
  const spellings = units.flatMap((unit) =>
    spellingsOf(unit, known, year).map((name) => ({ name, slug: unit.slug })),
  );
  const findSpelling = createLookUp(spellings, [accentKey, foldUnit, squeezeUnit]);
  const findUnit: LookUp = (name) => (bySlug.has(name) ? name : findSpelling(name));
  const regions = units.filter(({ slug }) => slug.startsWith('vung-'));
  const whole = level === 'unit' ? undefined : bySlug.get(aggregateOf[level])?.slug;

  function find(text: string): NamedUnit | null {
    if (text.length > longestName) return null;
    const name = toBareName(text);
    const folded = fold(name);
    if (!folded) return null;
    const slug = findUnit(name) ?? findTwice(name);
    if (slug) return { slug, isAggregate: bySlug.get(slug)?.kind === 'aggregate' };
    const said = whole && level !== 'unit' ? readWhole(folded, level) : null;
    if (whole && said) return { slug: whole, isAggregate: true, ...said };
    const region = squeeze(withoutRegionWords(withoutMean(folded)));
    const found = regions.find((unit) => commonNames(unit).some((one) => squeezeUnit(one) === region));
    return found ? { slug: found.slug, isAggregate: true } : null;
  }

  /** The unit of a name in two languages: "Thừa Thiên Huế / Hue", "Hà Nội (Ha Noi)". */
  function findTwice(name: string): string | null {
    const [first, second, ...more] = name
      .split(/\s*[/(]\s*|\s+[–-]\s+/)
      .map((part) => findUnit(part.replace(/\s*\)$/, '')));
    return more.length === 0 && first && first === second ? first : null;
  }

  const others = [...eras.values()].flatMap(([first]) =>
    first && isOfLevel(first, level, owner) ? [{ name: first.nameVi, slug: first.slug }] : [],
  );
  let findOther: LookUp | undefined;

  // the cells of a table are looked up many times while its rows are found and classified
  const kept = new Map<string, NamedUnit | null>();
  return {
    find(text) {
      const before = kept.get(text);
      if (before !== undefined) return before;
      const found = find(text);
      if (kept.size < mostKept) kept.set(text, found);
      return found;
    },
    findSharers(text) {
      const name = accentKey(toBare(text));
      return units.filter(({ nameVi }) => accentKey(nameVi) === name).map(({ slug }) => slug);
    },
    suggest: (text) =>
      toNearestName(
        toBare(text),
        units.map(({ nameVi }) => nameVi),
        squeezeUnit,
      ),
    findOtherYear(text) {
      findOther ??= createLookUp(others, [accentKey, squeezeUnit]);
      const slug = findOther(toBare(text));
      return (slug && eras.get(slug)?.[0]) || null;
    },
  };
}

const toBare = (text: string): string => toBareName(text.slice(0, longestName));

type LookUp = (name: string) => string | null;

/** Looks a name up by one key after the other; a key that two units share finds neither. */
function createLookUp(
  spellings: readonly { name: string; slug: string }[],
  keys: readonly ((name: string) => string)[],
): LookUp {
  const indices = keys.map((toKey) => ({ toKey, slugs: toIndex(spellings, toKey) }));
  return (name) => {
    for (const { toKey, slugs } of indices) {
      const slug = slugs.get(toKey(name));
      if (slug) return slug;
    }
    return null;
  };
}

function toIndex(
  spellings: readonly { name: string; slug: string }[],
  toKey: (name: string) => string,
): Map<string, string> {
  const entries = [...groupBy(spellings, ({ name }) => toKey(name))].flatMap(
    ([key, [first, ...others]]): [string, string][] =>
      first && key && others.every(({ slug }) => slug === first.slug) ? [[key, first.slug]] : [],
  );
  return new Map(entries);
}
