import { fold } from '@/lib/domain/names/names';
import { distance } from '@/lib/domain/names/nearest-name';

/** A name as it was read: by the engine that knows accents, and by the one that does not. */
export interface NameReading {
  accented: string;
  plain: string;
}

/** The name that a row was matched to. */
export interface MatchedName {
  name: string;
  /** true when the readings do not leave that name alone */
  doubtful: boolean;
}

interface Pair {
  row: number;
  name: string;
  /** how many letters differ, the readings' mean */
  by: number;
}

/**
 * Matches each row to a name of a closed list, the nearest first and each name once. A row is null when it is near
 * none; a match is doubtful when many letters differ, or another name is nearly as near.
 */
export function matchNames(
  readings: readonly NameReading[],
  names: readonly string[],
): (MatchedName | null)[] {
  const keys = names.map((name) => ({ name, key: toKey(name) }));
  const pairs = readings.flatMap(({ accented, plain }, row) => {
    const [own, other] = [toKey(accented), toKey(plain)];
    return keys.map(({ name, key }): Pair => {
      const accents = distance(accented.toLowerCase(), name.toLowerCase()) / Math.max(1, name.length);
      return { row, name, by: (distance(own, key) + distance(other, key)) / 2 + accents * 0.2 };
    });
  });
  const taken = new Set<string>();
  const found: (MatchedName | null)[] = readings.map(() => null);
  for (const { row, name, by } of [...pairs].sort((a, b) => a.by - b.by)) {
    const length = toKey(name).length;
    if (found[row] || taken.has(name) || by > length * 0.6) continue;
    taken.add(name);
    const next = Math.min(
      ...pairs.filter((pair) => pair.row === row && pair.name !== name).map((pair) => pair.by),
    );
    found[row] = { name, doubtful: by > length * 0.34 || next - by < 1 };
  }
  return found;
}

const toKey = (text: string): string =>
  fold(text)
    .replace(/^(?:tinh|thanh pho|tp\.?) /, '')
    .replace(/[^a-z]/g, '');
