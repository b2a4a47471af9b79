import { findClaims, seemsToClaim } from './claims-of-sentence';
import { type Context, emptyContext, toContextAfter } from './context';
import { type Books, type Item, toItems } from './items';
import { createNameBook, type KnownNames } from './name-book';
import type { FoundClaim } from './pattern-parts';
import { PhraseBook } from './phrase-book';
import { toSentences } from './sentences';
import { spanOf } from './spans';
import type { Reading } from './statement';
import { toStatement } from './to-statement';
import { toTokens } from './tokens';
import { joinMeanings, listWordPhrases } from './words';

/** Reads texts for what they claim of figures. */
export interface TextReader {
  /**
   * The claims of a text, in order, with their places in it; also each sentence that seems to claim a figure and is
   * not understood. Linear in the text: every step looks at a bounded number of words.
   * @param start what the text is about before its first word
   */
  read: (text: string, start?: Partial<Context>) => Reading[];
}

/** A reader that knows these names. It reads Vietnamese, with or without accents. */
export function createTextReader(known: KnownNames): TextReader {
  const books: Books = {
    names: createNameBook(known),
    words: new PhraseBook(listWordPhrases(), joinMeanings),
  };
  const facts = {
    municipalities: toMunicipalities(known),
  };
  return {
    read(text, start) {
      let context: Context = { ...emptyContext, ...start };
      return toSentences(toItems(toTokens(text), books), text).flatMap((items) => {
        const claims = findClaims(items);
        const readings = claims.map((claim) => toStatement({ claim, claims, items, context, text, facts }));
        context = toContextAfter(context, items, readings);
        return withUnread(readings, claims, items);
      });
    },
  };
}

const toMunicipalities = ({ units }: KnownNames): Set<string> =>
  new Set(units.filter(({ kind }) => kind === 'municipality').map(({ slug }) => slug));

/** A sentence without any understood claim gets one answer; else each claim its own. */
function withUnread(
  readings: readonly Reading[],
  claims: readonly FoundClaim[],
  items: readonly Item[],
): Reading[] {
  if (claims.length > 0) return [...readings];
  if (!seemsToClaim(items)) return [];
  const span = spanOf(items);
  return [{ kind: 'unread', span, sentence: span, obstacle: { kind: 'no-claim' } }];
}
