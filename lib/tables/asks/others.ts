import type { Text } from '@/lib/dataset/problem';

/**
 * Of things that each say what they are of, why some are left out: those that say something else than the wanted, where
 * one says the wanted.
 * @param toKinds what a thing says of itself
 */
export function findOthers<Thing, Kind>(
  things: readonly Thing[],
  toKinds: (thing: Thing) => readonly Kind[],
  wanted: Kind,
  say: (other: Kind) => Text,
): Map<Thing, Text> {
  const said = things.map((thing) => ({ thing, kinds: toKinds(thing) }));
  if (!said.some(({ kinds }) => kinds.includes(wanted))) return new Map();
  return new Map(
    said.flatMap(({ thing, kinds }): [Thing, Text][] => {
      const [other] = kinds;
      return other !== undefined && !kinds.includes(wanted) ? [[thing, say(other)]] : [];
    }),
  );
}
