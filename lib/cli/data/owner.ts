import { toReferences } from '@/lib/dataset/normalise';
import type { Rows } from '@/lib/dataset/parse';
import { toUnitNames } from '@/lib/tables/known-names';
import type { Values } from './options.ts';

/** The options with the code of the owner, which may be given by its name: "Khánh Hòa" → khanh-hoa. */
export function withOwnerCode(rows: Rows, options: Values): Values {
  const { owner, year } = options;
  if (!owner || !year) return options;
  const names = toUnitNames(toReferences(rows), {
    year: Number(year),
    level: 'province',
  });
  return { ...options, owner: names.find(owner)?.slug ?? owner };
}
