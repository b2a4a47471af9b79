import type { Answer } from '@/lib/domain/checking/answer';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Named } from '@/lib/domain/names/named';
import type { Unread } from '@/lib/domain/reading/statement';
import type { Unit } from '@/lib/domain/units/unit';

/** A claim of a text: judged, or why it is not understood. */
export type CheckedClaim = ({ kind: 'judged' } & Answer) | Unread;

/** A text with the claims in it, in the order of the text. */
export interface CheckedText {
  text: string;
  claims: CheckedClaim[];
  /** how many claims are left out because there are too many */
  more: number;
}

/** The names of what claims are about; a dimension is named by `index code`. */
export interface CheckerNames {
  units: Readonly<Record<string, Named>>;
  indices: Readonly<Record<string, IndexInfo>>;
  dimensions: Readonly<Record<string, Named>>;
  regions: Readonly<Record<string, Named>>;
}

/** What a claim can be put together from. */
export interface CheckerChoices {
  present: Unit[];
  former: Unit[];
  ministries: Unit[];
  indices: IndexInfo[];
  years: number[];
  /** by the index that has them, in its latest framework first */
  dimensions: { index: IndexInfo; dimensions: (Named & { code: string })[] }[];
}

/** What the page of the checker shows. */
export interface CheckerPage {
  names: CheckerNames;
  choices: CheckerChoices;
}

/** A piece of a text: plain, or the place of the claim with that number. */
export type Piece = { kind: 'plain'; text: string } | { kind: 'claim'; text: string; at: number };

/** The id of a claim on the page, by its place among the claims. */
export const claimId = (at: number): string => `nhan-dinh-${at + 1}`;

/** Where a claim stands in its text. */
export const spanOf = (claim: CheckedClaim) => (claim.kind === 'unread' ? claim.span : claim.statement.span);

/** The pieces of a text, each claim apart; a claim that begins within another one is shown with it. */
export function toPieces({ text, claims }: Pick<CheckedText, 'text' | 'claims'>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const addPlain = (to: number) => {
    if (to > end) pieces.push({ kind: 'plain', text: text.slice(end, to) });
  };
  for (const [at, claim] of claims.entries()) {
    const span = spanOf(claim);
    if (span.start < end) continue;
    addPlain(span.start);
    pieces.push({ kind: 'claim', text: text.slice(span.start, span.end), at });
    end = span.end;
  }
  addPlain(text.length);
  return pieces;
}
