import type { Problem } from './problem';

/**
 * Problems as lines `file:line: column: expected … (found …)`, in the order of files and lines; what is
 * wrong with a whole file comes first, since the rest may follow from it.
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
      return `${file}:${line}: ${column}: ${expected[language]} (${suffix})`;
    })
    .join('\n');
}

const isOfFile = ({ line }: Problem): number => (line === 1 ? 1 : 0);
