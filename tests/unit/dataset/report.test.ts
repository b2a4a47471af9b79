import { expect, it } from 'vitest';
import { problemAt } from '@/lib/dataset/problem';
import { formatProblems } from '@/lib/dataset/report';

const problem = (file: string, line: number, found = '0') =>
  problemAt({ file, line }, 'value', found, 'hạng là số nguyên từ 1', 'a rank is a whole number from 1');

it.each<['vi' | 'en', string]>([
  ['vi', 'claims.csv:7: value: hạng là số nguyên từ 1 (gặp “0”)'],
  ['en', 'claims.csv:7: value: a rank is a whole number from 1 (found “0”)'],
])('names file, line, column, what was expected and found (%s)', (language, line) =>
  expect(formatProblems([problem('claims.csv', 7)], language)).toBe(line),
);

it('sorts by file and line, whole files first', () => {
  const places = [
    ['units.csv', 9],
    ['claims.csv', 10],
    ['units.csv', 1],
    ['claims.csv', 9],
  ] as const;
  const lines = formatProblems(places.map(([file, line]) => problem(file, line))).split('\n');
  expect(lines.map((line) => line.replace(/: .*/, ''))).toEqual([
    'units.csv:1',
    'claims.csv:9',
    'claims.csv:10',
    'units.csv:9',
  ]);
});

it('cuts a long cell', () =>
  expect(formatProblems([problem('a.csv', 2, 'x'.repeat(500))]).length).toBeLessThan(200));

it('says nothing about nothing', () => expect(formatProblems([])).toBe(''));
