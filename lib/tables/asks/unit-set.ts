import type { References } from '@/lib/dataset/normalise';
import { fold } from '@/lib/domain/names/names';
import { unitOfYear } from '@/lib/domain/units/lifespan';
import { isProvince } from '@/lib/domain/vocabulary';
import type { Question } from '../reading';

/** With fewer units than this share of another year's a table may be a part of the given year's. */
const enough = 0.85;

/** The provinces of a year. */
const provincesOf = ({ units }: References, year: number): Set<string> =>
  new Set(
    [...units.values()].flatMap((eras) => {
      const unit = unitOfYear(eras, year);
      return unit && isProvince(unit.kind) ? [unit.slug] : [];
    }),
  );

interface Named {
  titles: readonly string[];
  /** the slugs of the units of the table */
  slugs: readonly string[];
  year: number;
  isSure: boolean;
}

/**
 * Asks for the year of a table of provinces whose title counts those of another year ("34 tỉnh sau sắp xếp"), or which
 * names just the provinces that were left after a merger: figures restated for them are not those of the old ones.
 */
export function askUnitSet(
  { titles, slugs, year, isSure }: Named,
  references: References,
  place: { file: string; line: number },
): Question[] {
  const own = provincesOf(references, year);
  const years = [...new Set([...references.editions.values()].map((edition) => edition.year))].sort();
  const others = years.map((other) => ({ year: other, units: provincesOf(references, other) }));
  const isOther = ({ units }: { units: ReadonlySet<string> }) => units.size !== own.size;
  const counts = titles
    .flatMap((text) => [...fold(text).matchAll(/\b(\d\d) (?:tinh|dia phuong|don vi cap tinh|provinces)\b/g)])
    .map(([, count]) => Number(count));
  const counted = counts.includes(own.size)
    ? undefined
    : others.find((other) => isOther(other) && counts.includes(other.units.size));
  // units that carry an old name and those that merely changed it count as the same
  const distinct = new Set(slugs);
  const left = others.find(
    (other) =>
      isOther(other) &&
      other.units.size < own.size &&
      distinct.size >= other.units.size * enough &&
      distinct.size <= other.units.size &&
      [...distinct].filter((slug) => !other.units.has(slug)).length <= 1,
  );
  const found = counted ?? left;
  if (!found || isSure) return [];
  const newest = others.findLast((other) => other.units.size === found.units.size)?.year ?? found.year;
  const choice = found.year > year ? found.year : newest;
  return [
    {
      ...place,
      text: {
        vi: `Bảng là của ${found.units.size} tỉnh, thành phố như năm ${choice}; năm ${year} có ${own.size}: số liệu của đơn vị nào?`,
        en: `The table is of the ${found.units.size} provinces of ${choice}; ${year} had ${own.size}: whose figures are they?`,
      },
      choices: [`--year ${choice}`, '--sure units'],
      means: [
        { vi: `của các đơn vị năm ${choice}`, en: `of the units of ${choice}` },
        { vi: `của các đơn vị năm ${year}, không tính lại`, en: `of the units of ${year}, not restated` },
      ],
    },
  ];
}
