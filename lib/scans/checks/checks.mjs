// The checks of a table of figures: what its columns say of each other. A plain module, because the review sheet has
// it as it is and runs it in the browser.

/** A printed number, or null for anything else. */
export function toNumber(text) {
  const plain = String(text).trim().replace(/%$/, '');
  return /^-?\d{1,4}(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}

const near = (a, b, by) => Math.abs(a - b) <= by + 1e-9;
const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
/** Scores that are rounded one by one add up to their total within that. */
const rounding = 0.025;
const percentRounding = 0.011;

const fitsSum = (row, { total, parts }) => {
  const terms = parts.map((at) => row[at]);
  if (row[total] === null || terms.some((term) => term === null)) return false;
  return near(sumOf(terms), row[total], rounding);
};
const fitsShare = (row, { percent, total, full }) =>
  row[percent] !== null &&
  row[total] !== null &&
  near(row[percent], (row[total] / full) * 100, percentRounding);

/**
 * What most rows of a table say of its columns: which are a sum of others, a percentage of another, the places by
 * another, or the numbers of the rows.
 * @param texts the texts of each row
 * @param numeric the columns of numbers
 */
export function findRelations(texts, numeric) {
  const rows = texts.map((row) => row.map((text, at) => (numeric.includes(at) ? toNumber(text) : null)));
  const least = Math.max(3, Math.ceil(rows.length / 2));
  const holds = (fits) => rows.filter(fits).length >= least;
  const isWhole = (at) =>
    rows.filter((row) => row[at] !== null && Number.isInteger(row[at])).length >= rows.length * 0.8;
  const decimals = numeric.filter((at) => !isWhole(at));
  const serials = numeric.filter((at) => at < 2 && holds((row) => row[at] === rows.indexOf(row) + 1));

  const sums = [];
  for (const total of decimals) {
    let found = null;
    for (let from = 0; from < decimals.length; from += 1) {
      for (let to = from + 1; to < decimals.length; to += 1) {
        const parts = decimals.slice(from, to + 1);
        if (parts.includes(total) || (found && found.parts.length >= parts.length)) continue;
        if (holds((row) => fitsSum(row, { total, parts }))) found = { total, parts };
      }
    }
    if (found) sums.push(found);
  }
  const shares = [];
  for (const { total } of sums) {
    for (const percent of decimals) {
      if (percent === total || sums.some(({ parts }) => parts.includes(percent))) continue;
      const fulls = rows
        .flatMap((row) => (row[percent] && row[total] ? [(row[total] / row[percent]) * 100] : []))
        .sort((a, b) => a - b);
      const full = Math.round((fulls[Math.floor(fulls.length / 2)] ?? 0) * 10) / 10;
      if (full > 0 && holds((row) => fitsShare(row, { percent, total, full })))
        shares.push({ percent, total, full });
    }
  }
  const orders = [];
  for (const rank of numeric.filter((at) => isWhole(at) && !serials.includes(at))) {
    const value = [...decimals].reverse().find((at) => {
      const sorted = rows
        .filter((row) => row[rank] !== null && row[at] !== null)
        .sort((a, b) => a[rank] - b[rank]);
      const right = sorted.filter((row, place) => place === 0 || sorted[place - 1][at] >= row[at]).length;
      return sorted.length >= least && right >= sorted.length * 0.8;
    });
    if (value !== undefined) orders.push({ rank, value });
  }
  // a table in the order of its ranks has its numbers in the first column, which may be the ranks themselves
  return { sums, shares, orders, serials, numeric };
}

/**
 * The checks that each row fails, each with the columns that may be wrong.
 * @param texts the texts of each row
 */
export function checkRows(texts, relations) {
  const { sums, shares, orders, serials, numeric, announced = [] } = relations;
  const rows = texts.map((row) => row.map((text, at) => (numeric.includes(at) ? toNumber(text) : null)));
  const failed = texts.map((row) =>
    numeric
      .filter((at) => row[at] !== '' && toNumber(row[at]) === null)
      .map((at) => ({ kind: 'number', columns: [at] })),
  );
  rows.forEach((row, at) => {
    for (const sum of sums) {
      if (!fitsSum(row, sum)) failed[at].push({ kind: 'sum', columns: [...sum.parts, sum.total] });
    }
    for (const share of shares) {
      if (!fitsShare(row, share)) failed[at].push({ kind: 'percent', columns: [share.percent, share.total] });
    }
    for (const serial of serials) {
      if (row[serial] !== at + 1) failed[at].push({ kind: 'serial', columns: [serial] });
    }
  });
  for (const { rank, value } of orders) {
    const placed = rows.flatMap((row, at) =>
      row[rank] !== null && row[value] !== null ? [{ at, rank: row[rank], value: row[value] }] : [],
    );
    for (const one of placed) {
      const better = placed.filter((other) => other.value > one.value).length;
      const same = placed.filter((other) => other.value === one.value).length;
      const twice = placed.some(
        (other) => other !== one && other.rank === one.rank && other.value !== one.value,
      );
      // some places may be missing from the table, so only the order is certain
      const above = placed.filter((other) => other.value > one.value && other.rank >= one.rank).length;
      const below = placed.filter((other) => other.value < one.value && other.rank <= one.rank).length;
      const whole =
        placed.length === rows.length && Math.max(...placed.map((other) => other.rank)) === rows.length;
      const wrongPlace = whole && (one.rank < better + 1 || one.rank > better + same);
      // the one that more others contradict is the likelier to be wrong
      if (
        twice ||
        wrongPlace ||
        above + below > placed.length * 0.1 ||
        (above + below > 0 && placed.length < 10)
      ) {
        failed[one.at].push({ kind: 'rank', columns: [rank, value] });
      }
    }
  }
  for (const one of announced) failAnnounced(rows, one, { sums, shares }, failed);
  return failed;
}

/** Adds the rows whose cell does not go with what is announced of its column. */
function failAnnounced(rows, { kind, value, text, column, row: named }, { sums, shares }, failed) {
  const fail = (at) => failed[at].push({ kind: 'announced', columns: [column] });
  const numbers = rows.map((row) => row[column]);
  const by = halfUnit(text);
  if (kind === 'average') {
    if (numbers.some((number) => number === null) || near(meanOf(numbers), value, by)) return;
    // a row whose sum or percentage holds vouches for its cell
    const isChecked = [
      ...sums.flatMap(({ total, parts }) => [total, ...parts]),
      ...shares.flatMap(Object.values),
    ];
    rows.forEach((_, at) => {
      const isVouched =
        isChecked.includes(column) &&
        !failed[at].some((one) => ['sum', 'percent'].includes(one.kind) && one.columns.includes(column));
      if (!isVouched) fail(at);
    });
    return;
  }
  const sign = kind === 'highest' ? 1 : -1;
  const beyond = (number) => number !== null && sign * (number - value) > by + 1e-9;
  const reaches = (number) => number !== null && near(number, value, by);
  const extreme = Math.max(...numbers.map((number) => (number === null ? -Infinity : sign * number)));
  const isReached = numbers.some(reaches);
  numbers.forEach((number, at) => {
    const isNearest = named === null && !isReached && number !== null && sign * number === extreme;
    if (beyond(number) || isNearest || (at === named && !reaches(number))) fail(at);
  });
}

/** Half of the last decimal of a printed number. */
export const halfUnit = (text) => 0.5 * 10 ** -(text.split(',')[1]?.length ?? 0);

/** The mean of numbers. */
export const meanOf = (numbers) => sumOf(numbers) / numbers.length;

/** An average of another column is farther from it than that share; an extreme that was misread may be as far. */
const farthest = { average: 0.02, highest: 0.12, lowest: 0.12 };

/**
 * The announcements that are of a column of the table, each with its column and the row of the unit that it names.
 * @param texts the texts of each row
 */
export function findAnnounced(texts, announcements, { numeric, percents, isWhole }) {
  return announcements.flatMap((one) => {
    if (one.kind === 'average' && !isWhole) return [];
    const row = one.name === null ? -1 : texts.findIndex((cells) => cells.includes(one.name));
    const columns = one.isPercent && percents.length > 0 ? percents : numeric;
    const places = columns.flatMap((column) => {
      const numbers = texts.map((cells) => toNumber(cells[column])).filter((number) => number !== null);
      const isWholeNumbers = numbers.every(Number.isInteger);
      if (numbers.length === 0 || isWholeNumbers) return [];
      const own = {
        average: meanOf(numbers),
        highest: Math.max(...numbers),
        lowest: Math.min(...numbers),
      }[one.kind];
      return [{ column, far: Math.abs(own - one.value) / one.value }];
    });
    const [nearest] = places.sort((a, b) => a.far - b.far);
    if (!nearest || nearest.far > farthest[one.kind]) return [];
    return [{ ...one, column: nearest.column, row: row < 0 ? null : row }];
  });
}

/** The texts that stand in a column more than once. */
export function findTwice(texts, column) {
  const seen = new Set();
  return new Set(
    texts.map((row) => row[column]).filter((text) => text !== '' && seen.size === seen.add(text).size),
  );
}
