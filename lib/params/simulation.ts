import { z } from 'zod';
import { keyPatterns } from '@/lib/domain/figures/figure-id';
import { mostPointDecimals } from '@/lib/domain/simulation/field';
import type { SetPoints, SimulationQuery } from '@/lib/domain/simulation/query';
import { decimalsOf, isDecimal } from '@/lib/domain/values/decimal';
import { simulationQuery as names, toPointsName } from '@/lib/routes';

type Search = Record<string, string | string[] | undefined>;

const word = z
  .string()
  .transform((text) => text.trim().normalize('NFC').slice(0, 60))
  .pipe(z.string().min(1))
  .nullable()
  .catch(null);

/** The most dimensions whose points an address may set; no framework has as many. */
const mostSet = 20;
const prefix = toPointsName('');

/**
 * What an address asks to simulate. Words that name nothing are kept, so that the page can say so; points are kept as
 * they were written, in the order of the codes.
 */
export function parseSimulation(search: Search): SimulationQuery {
  const [unit, index, year] = [names.unit, names.index, names.year].map((name) =>
    word.parse(firstOf(search[name])),
  );
  const points = Object.entries(search).flatMap(([name, value]): SetPoints[] => {
    const code = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    const text = word.parse(firstOf(value))?.slice(0, 20);
    return keyPatterns.dimension.test(code) && text ? [{ code, text, points: parsePoints(text) }] : [];
  });
  return {
    unit: unit ?? null,
    index: index ?? null,
    year: year ?? null,
    set: points.sort((a, b) => (a.code < b.code ? -1 : 1)).slice(0, mostSet),
  };
}

/** Points as a reader writes them, with a comma or a point; null for anything else. */
function parsePoints(text: string): string | null {
  const plain = text.replace(',', '.').replace(/^(-?)0+(?=\d)/, '$1');
  return isDecimal(plain) && plain.length < 12 && decimalsOf(plain) <= mostPointDecimals ? plain : null;
}

const firstOf = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;
