import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAmbiguous, markOf, parseNumber } from '@/lib/domain/values/printed-number';
import { tidy } from '@/lib/domain/values/tidy-text';
import { formatDecimal } from '@/lib/i18n/numbers';
import { decimals, forEvery } from '../../for-every';

const marks = { vi: ',', en: '.' } as const;
const locales = fc.constantFrom('vi' as const, 'en' as const);

describe('a number as it is printed', () => {
  it('is read back as the decimal that was printed, in either language', () => {
    forEvery([decimals, locales], (value, locale) => {
      const printed = formatDecimal(value, locale);
      expect(parseNumber(printed, marks[locale])).toEqual({ kind: 'number', value, percent: false });
    });
  });

  it('shows its decimal mark, or may be either', () => {
    forEvery([decimals, locales], (value, locale) => {
      const printed = formatDecimal(value, locale).replace('−', '-');
      const mark = markOf(printed);
      if (mark === null) expect(isAmbiguous(printed) || /^-?\d+$/.test(printed)).toBe(true);
      else expect(mark).toBe(marks[locale]);
    });
  });

  it('is read with percent signs, stray spaces and leading zeros', () => {
    expect(parseNumber(tidy('\u00A091,04\u202F%'), ',')).toEqual({
      kind: 'number',
      value: '91.04',
      percent: true,
    });
    expect(parseNumber(tidy('\u200E1 234,5'), ',')).toMatchObject({ value: '1234.5' });
    expect(parseNumber('1.234.567,80', ',')).toMatchObject({ value: '1234567.80' });
    expect(parseNumber('07', ',')).toMatchObject({ value: '7' });
    expect(parseNumber('0,50', ',')).toMatchObject({ value: '0.50' });
  });

  it.each(['', '–', '-', '—', '...', 'N/A', 'n/a', 'Chưa có số liệu'])('“%s” is missing', (text) => {
    expect(parseNumber(text, ',')).toEqual({ kind: 'missing' });
  });

  it.each(['91.04', '9,1,04', '1.23,4', 'l00', '91,04 điểm', '=1+1', ',5', '5,', '٣', '1e3', '88,3 và 90'])(
    '“%s” is no number where the comma is decimal',
    (text) => {
      expect(parseNumber(text, ',')).toEqual({ kind: 'not-a-number' });
    },
  );
});
