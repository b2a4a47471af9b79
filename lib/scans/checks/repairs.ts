import { checkRows, halfUnit, meanOf, type Relations, toNumber } from './checks.mjs';

/** The most cells of a row whose second readings are tried in every combination. */
const mostDoubts = 8;

/**
 * The repair of each row that fails a check, as the new text by column: the other engine's readings, else one digit
 * more, less or other. Null where none fits, or more than one.
 */
export function findRepairs(
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
  relations: Relations,
): (Map<number, string> | null)[] {
  const failed = checkRows(first, relations);
  const rowwise = { ...relations, orders: [], serials: [], announced: [] };
  const repairs = first.map((row, at) => {
    const own = (failed[at] ?? []).filter(({ kind }) => kind === 'sum' || kind === 'percent');
    const serial = relations.serials.find((column) => row[column] !== String(at + 1));
    const repair = own.length > 0 ? repairRow(row, second[at] ?? [], rowwise) : new Map<number, string>();
    if (serial !== undefined) repair?.set(serial, String(at + 1));
    return repair && repair.size > 0 ? repair : null;
  });
  for (const { row, column, text } of repairAnnounced(first, second, relations)) {
    const known = repairs[row];
    const changes = new Map([...(known ?? []), [column, text]]);
    const fits = checkRows([withChanges(first[row] ?? [], changes)], rowwise)[0]?.length === 0;
    if (!known?.has(column) && fits) repairs[row] = changes;
  }
  return repairs;
}

const withChanges = (row: readonly string[], changes: ReadonlyMap<number, string>): string[] =>
  row.map((text, at) => changes.get(at) ?? text);

/** The only changes with which the columns go with what is announced of them, where there is only one each. */
function repairAnnounced(
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
  relations: Relations,
): { row: number; column: number; text: string }[] {
  const failed = checkRows(first, relations);
  return (relations.announced ?? []).flatMap(({ kind, column, row: named, text, value }) => {
    const isFailed = (row: number) =>
      failed[row]?.some((one) => one.kind === 'announced' && one.columns.includes(column)) ?? false;
    const texts = first.map((cells) => cells[column] ?? '');
    const others = second.flatMap((cells, row) => {
      const other = cells[column] ?? '';
      return isFailed(row) && toNumber(other) !== null && other !== texts[row]
        ? [{ row, column, text: other }]
        : [];
    });
    if (kind === 'average') {
      const numbers = texts.map((one) => toNumber(one) ?? Number.NaN);
      const fits = ({ row, text: other }: { row: number; text: string }) =>
        Math.abs(meanOf(numbers.with(row, toNumber(other) ?? Number.NaN)) - value) <= halfUnit(text) + 1e-9;
      return only(others.filter(fits)) ?? [];
    }
    // a printed extreme of fewer decimals does not say the last ones
    const isExact = texts.every((one) => one === '' || halfUnit(one) >= halfUnit(text));
    // the text was read only once: where both readings of a cell agree it does not outweigh them
    if (named !== null) {
      const isOpen = isFailed(named) && second[named]?.[column] !== texts[named];
      return isOpen && isExact ? [{ row: named, column, text }] : [];
    }
    return (
      only(others.filter((other) => Math.abs((toNumber(other.text) ?? 0) - value) <= halfUnit(text))) ?? []
    );
  });
}

function repairRow(
  row: readonly string[],
  other: readonly string[],
  relations: Relations,
): Map<number, string> | null {
  const fits = (changes: ReadonlyMap<number, string>) =>
    checkRows([withChanges(row, changes)], relations)[0]?.length === 0;
  const differing = relations.numeric.filter((at) => other[at] && other[at] !== row[at]).slice(0, mostDoubts);
  const combined = Array.from(
    { length: 2 ** differing.length - 1 },
    (_, mask) =>
      new Map(differing.filter((_, bit) => ((mask + 1) >> bit) & 1).map((at) => [at, other[at] ?? ''])),
  ).filter(fits);
  if (combined.length > 0) return only(combined);
  const checked = new Set([
    ...relations.sums.flatMap(({ total, parts }) => [total, ...parts]),
    ...relations.shares.flatMap(({ percent, total }) => [percent, total]),
  ]);
  return only(
    [...checked]
      .flatMap((at) => neighboursOf(row[at] ?? '').map((text) => new Map([[at, text]])))
      .filter(fits),
  );
}

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null);

/** The numbers that differ from one in one digit: another, one more or one less. */
function neighboursOf(text: string): string[] {
  const digits = text.replace(/\D/g, '');
  const decimals = text.split(',')[1]?.length ?? 0;
  if (digits === '' || decimals === 0) return [];
  const all = new Set<string>();
  for (let at = 0; at <= digits.length; at += 1) {
    const [before, after] = [digits.slice(0, at), digits.slice(at)];
    for (let digit = 0; digit < 10; digit += 1) {
      all.add(`${before}${digit}${after}`);
      if (after) all.add(`${before}${digit}${after.slice(1)}`);
    }
    if (after) all.add(before + after.slice(1));
  }
  return [...all]
    .map((some) => `${some.slice(0, -decimals)},${some.slice(-decimals)}`)
    .filter((some) => some !== text && /^(?:0|[1-9]\d{0,2}),\d+$/.test(some));
}
