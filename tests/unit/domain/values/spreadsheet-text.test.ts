import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSpreadsheetText } from '@/lib/domain/values/spreadsheet-text';
import { forEvery } from '../../for-every';

describe('a text that a spreadsheet would take for a formula', () => {
  it.each([
    '=HYPERLINK("https://a.example","Tỉnh A")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\tTỉnh A',
    ' =1+1',
    '\u200b=1+1',
    '\uFEFF=1+1',
    '＝1+1',
  ])('%j stands behind an apostrophe', (text) => expect(toSpreadsheetText(text)).toBe(`'${text}`));

  it('never begins with what begins a formula', () =>
    forEvery([fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string()], (first, rest) =>
      expect(toSpreadsheetText(first + rest).startsWith("'")).toBe(true),
    ));
});

it('any other text stays as it is', () => {
  for (const text of ['', 'Tỉnh A', 'Bà Rịa - Vũng Tàu', 'a=b', '3,85% giá trị', "'quoted'", '−0,26'])
    expect(toSpreadsheetText(text)).toBe(text);
});

it('a text keeps all its letters', () =>
  forEvery([fc.string({ unit: 'grapheme' })], (text) =>
    expect(toSpreadsheetText(text).replace(/^'/, '')).toBe(text.replace(/^'/, '')),
  ));
