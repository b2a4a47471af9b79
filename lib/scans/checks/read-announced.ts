import { fold } from '@/lib/domain/names/names';
import type { Announcement } from './checks.mjs';

const kinds: { kind: Announcement['kind']; words: RegExp }[] = [
  { kind: 'average', words: /\btrung binh\b|\bbinh quan\b/ },
  { kind: 'highest', words: /\bcao nhat\b|\bdan dau\b/ },
  { kind: 'lowest', words: /\bthap nhat\b/ },
];
/** Words before a number that make it a bound, a difference or another year's. */
const other = /(?:tren|duoi|hon|tu|den|khoang|tang|giam|them|so voi|chenh lech)(?: (?:diem|la|bang))?$/;

/**
 * The average and the extremes that a text above or below a table announces: "Giá trị trung bình đạt 86,98%, cao nhất
 * là Quảng Ninh 91,87%". What may be a bound, a difference or another year's value is left out.
 * @param names the closed list of names that the table may have
 */
export function readAnnounced(text: string, names: readonly string[]): Announcement[] {
  const folded = names.map((name) => ({ name, key: fold(name) })).sort((a, b) => b.key.length - a.key.length);
  return text.split(/[.;](?!\d)|\n|[()]/).flatMap((clause) => {
    const parts = partByKind(clause);
    const found = parts.flatMap(({ kind, words }) => {
      const values = numbersOf(words);
      return values.length === 1 && values[0] ? [{ kind, ...values[0], name: nameIn(words, folded) }] : [];
    });
    // two values of one kind are of two years, or of two lists
    return found.filter((one) => found.filter(({ kind }) => kind === one.kind).length === 1);
  });
}

/** The words of a clause after each word that says a kind, up to the next. */
function partByKind(clause: string): { kind: Announcement['kind']; words: string }[] {
  const tokens = clause.split(/\s+/);
  const begins = tokens.flatMap((_, at) => {
    const pair = fold(tokens.slice(at, at + 2).join(' '));
    const found = kinds.find(({ words }) => words.test(pair));
    return found ? [{ at, kind: found.kind }] : [];
  });
  const years = new Set(clause.match(/\b20\d\d\b/g));
  if (years.size > 1) return [];
  return begins.map(({ at, kind }, place) => ({
    kind,
    words: tokens.slice(at + 2, begins[place + 1]?.at ?? tokens.length).join(' '),
  }));
}

/** The decimals in some words that are values by themselves. */
function numbersOf(words: string): Pick<Announcement, 'text' | 'value' | 'isPercent'>[] {
  return [...words.matchAll(/(\d{1,3})[.,](\d{1,4})(?!\d)\s*(%?)/g)].flatMap((match) => {
    if (other.test(fold(words.slice(0, match.index)))) return [];
    const [, whole = '', decimals = '', sign] = match;
    const value = Number(`${whole}.${decimals}`);
    return [{ text: `${whole},${decimals}`, value, isPercent: sign === '%' }];
  });
}

/** The only name in some words, or null. */
function nameIn(words: string, names: readonly { name: string; key: string }[]): string | null {
  let rest = ` ${fold(words)} `;
  const found = names.flatMap(({ name, key }) => {
    if (!rest.includes(` ${key} `)) return [];
    rest = rest.replace(` ${key} `, ' | ');
    return [name];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
