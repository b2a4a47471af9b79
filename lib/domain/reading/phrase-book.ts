import { accentKey, fold } from '../names/names';
import { isBare, type Token } from './tokens';

/** A run of words and what it means. */
export interface Phrase<T> {
  text: string;
  meaning: T;
}

/** A phrase found in a text. */
export interface FoundPhrase<T> {
  meaning: T;
  /** how many tokens it takes */
  length: number;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  /** null when several phrases share these words and have no meaning in common */
  meaning?: T | null;
}

/**
 * Finds the longest of many phrases at a place of a text. Words must have the accents of the phrase; where all words
 * of the text are without accents, a phrase with the same letters is found.
 */
export class PhraseBook<T> {
  readonly #exact: Node<T> = { next: new Map() };
  readonly #plain: Node<T> = { next: new Map() };
  readonly #isSkipped: (token: Token) => boolean;

  /**
   * @param merge makes one meaning of two that the same words have, or null where they name neither
   * @param isSkipped whether a token may stand within a phrase without belonging to it
   */
  constructor(
    phrases: Iterable<Phrase<T>>,
    merge: (a: T, b: T) => T | null,
    isSkipped: (token: Token) => boolean = () => false,
  ) {
    this.#isSkipped = isSkipped;
    for (const { text, meaning } of phrases) {
      const words = text.match(/[\p{L}\p{M}]+|\d+|[%]/gu) ?? [];
      if (words.length === 0) continue;
      add(
        this.#exact,
        words.map((word) => (word === '%' ? word : accentKey(word))),
        meaning,
        merge,
      );
      add(
        this.#plain,
        words.map((word) => (word === '%' ? word : fold(word))),
        meaning,
        merge,
      );
    }
  }

  /** The longest phrase that begins with a token; null when none does. */
  find(tokens: readonly Token[], at: number): FoundPhrase<T> | null {
    const exact = this.#walk(tokens, at, this.#exact, ({ key }) => key);
    const plain = this.#walk(tokens, at, this.#plain, (token) =>
      token.kind !== 'word' || isBare(token) ? token.plain : null,
    );
    return plain && plain.length > (exact?.length ?? 0) ? plain : exact;
  }

  #walk(
    tokens: readonly Token[],
    at: number,
    root: Node<T>,
    toKey: (token: Token) => string | null,
  ): FoundPhrase<T> | null {
    let [node, found]: [Node<T>, FoundPhrase<T> | null] = [root, null];
    for (let here = at, skipped = 0; here < tokens.length; here++) {
      const token = tokens[here];
      if (!token) break;
      const key = toKey(token);
      const next = key === null ? undefined : node.next.get(key);
      if (next) {
        node = next;
        skipped = 0;
        if (next.meaning) found = { meaning: next.meaning, length: here - at + 1 };
      } else if (here === at || !this.#isSkipped(token) || ++skipped > 2) break;
    }
    return found;
  }
}

function add<T>(root: Node<T>, words: readonly string[], meaning: T, merge: (a: T, b: T) => T | null): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map() };
      node.next.set(word, next);
    }
    node = next;
  }
  if (node.meaning === undefined) node.meaning = meaning;
  else if (node.meaning !== null) node.meaning = merge(node.meaning, meaning);
}
