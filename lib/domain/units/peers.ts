import { absoluteDecimal, compareDecimals, type Decimal, subtractDecimals } from '../values/decimal';

/** A unit that may be compared with another, with what decides whether it is a peer. */
export interface Candidate {
  slug: string;
  region: string | null;
  /** the unit that it merged into, if it did */
  successor: string | null;
  /** its value in the year of the comparison */
  value: Decimal | null;
}

/** The slugs of the peers of a unit; each list begins with the nearest value. */
export interface Peers {
  region: string[];
  value: string[];
  merged: string[];
}

/** The peers of a unit: those of its region, those nearest in value, and those that it merged with. */
export function toPeers(of: Candidate, candidates: readonly Candidate[], most = 4): Peers {
  const others = candidates.filter(({ slug }) => slug !== of.slug).sort(byDistance(of.value));
  const slugs = (list: readonly Candidate[]) => list.slice(0, most).map(({ slug }) => slug);
  return {
    region: slugs(others.filter(({ region }) => region !== null && region === of.region)),
    value: of.value === null ? [] : slugs(others.filter(({ value }) => value !== null)),
    merged: slugs(others.filter(({ successor }) => successor !== null && successor === of.successor)),
  };
}

function byDistance(value: Decimal | null): (a: Candidate, b: Candidate) => number {
  return (a, b) => {
    if (value === null || a.value === null || b.value === null) {
      return Number(a.value === null) - Number(b.value === null);
    }
    const distance = (other: Decimal) => absoluteDecimal(subtractDecimals(other, value));
    return compareDecimals(distance(a.value), distance(b.value));
  };
}
