import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '@/lib/domain/reading/items';
import type { KnownNames } from '@/lib/domain/reading/name-book';
import { createTextReader } from '@/lib/domain/reading/read-text';
import { longestSentence, toSentences } from '@/lib/domain/reading/sentences';
import type { Reading } from '@/lib/domain/reading/statement';

const unit = (slug: string, nameVi: string, kind: KnownNames['units'][number]['kind'] = 'province') => ({
  slug,
  nameVi,
  nameEn: null,
  kind,
  parent: null,
  validFrom: null,
  validTo: null,
});
const dimension = (code: string, nameVi: string) => ({
  index: 'par',
  code,
  nameVi,
  nameEn: code,
  kind: 'field' as const,
  maxScore: null,
});
const index = (code: string, nameVi: string, shortVi: string, aliases: string[] = []) => ({
  code,
  nameVi,
  nameEn: nameVi,
  shortVi,
  shortEn: shortVi,
  aliases,
});
const reader = createTextReader({
  indices: [
    index('par', 'Chỉ số cải cách hành chính (PAR INDEX)', 'PAR INDEX', ['CCHC']),
    index('sipas', 'Chỉ số hài lòng của người dân (SIPAS)', 'SIPAS'),
  ],
  units: [
    unit('an-phu', 'An Phú'),
    unit('hoa-tan', 'Hòa Tân'),
    unit('bien-ha', 'Thành phố Biển Hạ', 'municipality'),
  ],
  dimensions: [
    dimension('doi-ngu', 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức'),
    dimension('tai-chinh', 'Cải cách tài chính công'),
  ],
  regions: [{ code: 'tay-nui', nameVi: 'Tây Núi', nameEn: 'West' }],
});

/** What the reading says in short: unit year index dimension claim, or why it is not understood. */
function brief(reading: Reading): string {
  if (reading.kind === 'unread') return reading.obstacle.kind;
  const { unit: of, year, index: by, dimension: part, claim } = reading;
  const said = { ...claim } as Record<string, unknown>;
  const amount = (said.rank ?? said.places ?? said.value ?? said.amount) as
    | { value: string; bound: string }
    | undefined;
  const numbers = amount
    ? `${amount.bound === 'exact' ? '' : `${amount.bound} `}${amount.value}`
    : [said.from, said.to].join('>');
  const sign = said.direction === -1 ? '-' : '';
  return [of, year?.year ?? '?', by.code, part?.join('/') ?? 'all', claim.kind, sign + numbers].join(' ');
}
const read = (text: string) => reader.read(text).map(brief);

describe('one sentence', () => {
  it.each([
    ['Năm 2020, An Phú xếp thứ 4/63 PAR INDEX', ['an-phu 2020 par all rank 4']],
    ['PAR INDEX 2020: An Phú đứng thứ nhì cả nước', ['an-phu 2020 par all rank 2']],
    ['an phu xep thu 4 par index nam 2020', ['an-phu 2020 par all rank 4']],
    ['Năm 2020 An Phú tăng 13 bậc về chỉ số CCHC', ['an-phu 2020 par all rank-change 13']],
    ['Chỉ số CCHC năm 2020 của An Phú tụt ít nhất năm bậc', ['an-phu 2020 par all rank-change -at-least 5']],
    ['Năm 2020, chất lượng đội ngũ CBCCVC', []],
    ['Năm 2020 An Phú tăng 37 bậc về chất lượng đội ngũ CBCCVC', ['an-phu 2020 par doi-ngu rank-change 37']],
    [
      'SIPAS năm 2020 của Hoà Tân đạt 86,45%, tăng 13,2%',
      ['hoa-tan 2020 sipas all value 86.45', 'hoa-tan 2020 sipas all value-change 13.2'],
    ],
    [
      'PAR INDEX 2020 của An Phú tăng từ hạng 17 (năm 2019) lên hạng 4',
      ['an-phu 2020 par all rank-move 17>4'],
    ],
    ['Công bố tháng 5/2021: An Phú đứng thứ 4 về CCHC', ['an-phu 2020 par all rank 4']],
    ['Dẫn đầu PAR INDEX năm 2020 là An Phú', ['an-phu 2020 par all rank 1']],
    ['Trung bình cả nước năm 2020 của PAR INDEX đạt 83,72%', ['viet-nam 2020 par all value 83.72']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what may be about something else', () => {
  it.each([
    ['Xuất khẩu của An Phú năm 2020 tăng 13%', 'other-index'],
    ['Sản lượng lúa của An Phú năm 2020 tăng 13%', 'unknown-words'],
    ['Thành phố An Phú xếp thứ 4 về CCHC năm 2020', 'part-of-unit'],
    ['Sở Tài chính An Phú xếp thứ 4 về CCHC năm 2020', 'unknown-words'],
    ['An Phú và Hòa Tân tăng 13 bậc về CCHC năm 2020', 'several-units'],
    ['An Phú phấn đấu xếp thứ 4 về CCHC năm 2020', 'not-asserted'],
    ['An Phú có xếp thứ 4 về CCHC năm 2020?', 'not-asserted'],
    ['Xếp thứ 4 về CCHC năm 2020', 'no-unit'],
    ['An Phú tăng 13 bậc về lĩnh vực giống cây năm 2020', 'unknown-words'],
  ])('%s', (text, obstacle) => {
    expect(read(text)).toEqual([obstacle]);
  });
});

describe('a paragraph', () => {
  it('need not repeat the unit, the year and the index', () => {
    const text = 'Năm 2020, PAR INDEX của An Phú đạt 86,93%. Tỉnh xếp thứ 4/63, tăng 13 bậc so với năm 2019.';
    expect(read(text)).toEqual([
      'an-phu 2020 par all value 86.93',
      'an-phu 2020 par all rank 4',
      'an-phu 2020 par all rank-change 13',
    ]);
  });

  it('does not take the index along when it turned to something else', () => {
    const text = 'Năm 2020, PAR INDEX của An Phú đạt 86,93%. Sản lượng lúa tăng 8%. Tỉnh đứng thứ 2 cả nước.';
    expect(read(text)).toEqual(['an-phu 2020 par all value 86.93', 'unknown-words', 'other-index']);
  });

  it('begins with what is said to stand before it', () => {
    const [reading] = reader.read('Tỉnh xếp thứ 4.', { unit: 'an-phu', year: 2020, index: 'par' });
    expect(reading && brief(reading)).toBe('an-phu 2020 par all rank 4');
  });
});

const pieces =
  'An Phú|Hòa Tân|năm|2020|2019|PAR INDEX|CCHC|SIPAS|tăng|giảm|lên|từ|hạng|thứ|4|63|4/63|86,45|%|điểm|bậc|so với|(|)|,|.|;|và|là|dẫn đầu|cả nước|trung bình|tỉnh|không|Tây Núi|khu vực|đội ngũ|về|ba|xếp|đứng|ít nhất|\n|\u0000|<script>|\u{1F600}|\u0301|1.2.3.4,5'.split(
    '|',
  );

const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    {
      maxLength: 300,
    },
  )
  .map((parts) => parts.join(' '));

function expectWithin(text: string): void {
  let last = 0;
  for (const { span, sentence } of reader.read(text)) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(sentence.start).toBeLessThanOrEqual(span.start);
    expect(sentence.end).toBeGreaterThanOrEqual(span.end);
    last = span.start;
  }
}

describe('any text', () => {
  it('gets an answer whose places lie within it, in order', () => {
    fc.assert(fc.property(anyText, expectWithin), { numRuns: 300 });
  });

  it.each(pieces)('of 20 kB of “%s” alone gets one too', (piece) => {
    expectWithin(`${piece} `.repeat(Math.ceil(20_000 / (piece.length + 1))));
  });

  it('is read in sentences of a bounded length, so that the work grows with the text alone', () => {
    const items = Array.from(
      { length: 20_000 },
      (_, at): Item => ({ kind: 'unknown', start: at, end: at + 1, bracket: 0 }),
    );
    const lengths = toSentences(items, 'a'.repeat(20_000)).map(({ length }) => length);
    expect(Math.max(...lengths)).toBe(longestSentence);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(items.length);
  });
});
