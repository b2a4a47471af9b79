import { fold } from '@/lib/domain/names/names';
import { type DecimalMark, isAmbiguous, markOf } from '@/lib/domain/values/printed-number';
import { cellAt, type Grid } from './grid';
import type { FoundTable } from './layout/header';
import type { TableRow } from './layout/rows';
import type { Question } from './reading';

/** Asks which year the table is of, when its title names only other years than the given one. */
export function askYear(
  { name }: Grid,
  { titles, columns }: FoundTable,
  year: number,
  file: string,
): Question[] {
  const texts = [name, ...titles.flatMap(({ cells }) => cells.map(({ text }) => text))];
  const named = texts.flatMap((text) => [...fold(text.slice(0, 500)).matchAll(/\bnam (20\d\d)\b/g)]);
  const years = [...new Set(named.map(([, found]) => Number(found)))];
  const isNamed = columns.some((parts) => parts.some((part) => part.includes(String(year))));
  if (years.length === 0 || years.includes(year) || isNamed) return [];
  const list = years.join(', ');
  return [
    {
      file,
      line: titles[0]?.line ?? 1,
      text: {
        vi: `Tiêu đề nói năm ${list}, lệnh nói năm ${year}: bảng của năm nào? Nếu lệnh đúng, bỏ năm khỏi tiêu đề.`,
        en: `The title says ${list}, the command ${year}: which year is it? If the command is right, take the year out of the title.`,
      },
      choices: years.map((found) => `--year ${found}`),
    },
  ];
}

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
          return cell.number === undefined && cell.text !== '' ? [cell.text] : [];
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
