import type { Problem } from './problem';
import type { ProblemList } from './problem-list';

/**
 * Problems as lines `file:line: column: expected … (found …)`, in the order of files and lines. The problems of
 * whole files come first, because the others may follow from them.
 * @param language of the sentences
 */
export function formatProblems(problems: readonly Problem[], language: 'vi' | 'en' = 'en'): string {
  return [...problems]
    .sort(
      (a, b) => isOfFile(b) - isOfFile(a) || (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1),
    )
    .map(({ file, line, column, expected, found }) => {
      const value = found.length > 80 ? `${found.slice(0, 80)}…` : found;
      const suffix = language === 'vi' ? `gặp “${value}”` : `found “${value}”`;
      return `${file}:${line}: ${column && `${column}: `}${expected[language]} (${suffix})`;
    })
    .join('\n');
}

/** The kept problems as lines, and how many more there are. */
export function formatProblemList({ kept, count }: ProblemList, language: 'vi' | 'en' = 'en'): string {
  const more = count - kept.length;
  const rest = language === 'vi' ? `… và ${more} lỗi nữa` : `… and ${more} more`;
  return [formatProblems(kept, language), ...(more > 0 ? [rest] : [])].join('\n');
}

const isOfFile = ({ line }: Problem): number => (line === 1 ? 1 : 0);
