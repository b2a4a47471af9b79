import { type DecimalMark, isAmbiguous, markOf } from '@/lib/domain/values/printed-number';
import { cellAt } from '../grid';
import type { TableRow } from '../layout/rows';
import { toSignedText } from '../numbers';
import type { Question } from '../reading';

/** The decimal mark that the numbers of the table show; asks when they show none, or both. */
export function findMark(
  rows: readonly TableRow[],
  columns: readonly number[],
  given: DecimalMark | undefined,
  file: string,
  line: number,
): { mark: DecimalMark; questions: Question[] } {
  if (given) return { mark: given, questions: [] };
  const texts = rows.flatMap((row) =>
    row.kind === 'skip' || row.kind === 'ragged'
      ? []
      : columns.flatMap((column) => {
          const cell = cellAt(row, column);
          return cell.number === undefined && cell.text !== '' ? [toSignedText(cell.text) ?? cell.text] : [];
        }),
  );
  const shown = new Map<DecimalMark, string>();
  for (const text of texts) {
    const mark = markOf(text);
    if (mark && !shown.has(mark)) shown.set(mark, text);
  }
  const [first, second] = [...shown];
  const ambiguous = texts.find(isAmbiguous);
  if (first && !second) return { mark: first[0], questions: [] };
  if (!first && ambiguous === undefined) return { mark: ',', questions: [] };
  const text =
    first && second
      ? {
          vi: `Dấu thập phân là dấu nào? Bảng có cả “${first[1]}” và “${second[1]}”.`,
          en: `Which is the decimal mark? The table has both “${first[1]}” and “${second[1]}”.`,
        }
      : {
          vi: `Dấu thập phân là dấu nào? “${ambiguous}” đọc được hai cách.`,
          en: `Which is the decimal mark? “${ambiguous}” can be read in two ways.`,
        };
  return { mark: ',', questions: [{ file, line, text, choices: ['--decimal ","', '--decimal "."'] }] };
}
