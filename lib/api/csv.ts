import { z } from 'zod';
import { toLine } from '@/lib/dataset/cells';

const between = ' | ';

/** A column: its name, and the keys that lead to its value in a row. */
interface Column {
  name: string;
  keys: string[];
}

/** The columns of rows: a nested object has one for each of its fields, such as `bounds_best`. */
export function toColumns(row: z.ZodObject, keys: string[] = []): Column[] {
  return Object.entries(row.shape).flatMap(([key, field]) => {
    const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
    const path = [...keys, key];
    return inner instanceof z.ZodObject ? toColumns(inner, path) : [{ name: path.join('_'), keys: path }];
  });
}

/** Rows as CSV without a byte-order mark, lists in a cell apart by " | "; no cell is a formula for a spreadsheet. */
export function toCsv(row: z.ZodObject, rows: readonly object[]): string {
  const columns = toColumns(row);
  const header = toLine(columns.map(({ name }) => name));
  return header + rows.map((of) => toLine(columns.map(({ keys }) => toText(find(of, keys))))).join('');
}

const find = (of: unknown, keys: readonly string[]): unknown =>
  keys.reduce((value, key) => (value === null ? null : (value as Record<string, unknown>)[key]), of);

const toText = (value: unknown): string => (Array.isArray(value) ? value.join(between) : String(value ?? ''));
