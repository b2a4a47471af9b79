import { absoluteDecimal, compareDecimals, type Decimal, subtractDecimals } from '../values/decimal';

/** A unit that may stand beside another, with what makes it a peer. */
export interface Candidate {
  slug: string;
  region: string | null;
  /** what it merged into, if it did */
  successor: string | null;
  /** its value in the year of the comparison */
  value: Decimal | null;
}

/** Slugs of a unit's peers, each list nearest in value first. */
export interface Peers {
  region: string[];
  value: string[];
  merged: string[];
}

/** Who a unit is worth comparing with: its region, those nearest in value, those that it merged with. */
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
