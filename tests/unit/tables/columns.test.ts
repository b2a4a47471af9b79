import { describe, expect, it } from 'vitest';
import { readTables, type TableOptions, type TablesReading } from '@/lib/tables';
import { readShipped } from '../../draft';
import { referencesOf } from './references';

const references = referencesOf(await readShipped());
const par = { index: 'par', year: 2022, level: 'province', source: 'b1', references } as const;

// the headers name real dimensions; the figures are invented and the same everywhere
const read = (
  rows: string[][],
  context: Partial<Parameters<typeof readTables>[1]> = {},
  options?: TableOptions,
) =>
  readTables(
    { name: 'bang.tsv', bytes: Buffer.from(rows.map((cells) => cells.join('\t')).join('\n')) },
    { ...par, ...context },
    options,
  );
const meaningOf = async (header: string, cell = '5,5', context = {}) => {
  const { columns } = await read(
    [
      ['TT', 'Tỉnh', header],
      ['1', 'Quảng Ninh', cell],
    ],
    context,
  );
  return columns[2]?.meaning;
};
const meanings = ({ columns }: TablesReading) => columns.map(({ meaning }) => meaning);

describe('the header of a column', () => {
  it.each([
    ['Chỉ đạo, điều hành CCHC: điểm', 'chi-dao-dieu-hanh score'],
    ['I. Cải cách thể chế (%)', 'the-che percent'],
    ['Điểm cải cách TTHC', 'thu-tuc-hanh-chinh score'],
    ['Thủ tục hành chính - xếp hạng', 'thu-tuc-hanh-chinh rank'],
    ['Cải cách tổ chức bộ máy hành chính nhà nước (điểm)', 'to-chuc-bo-may score'],
    ['Điểm tài chính công (tối đa 12)', 'tai-chinh-cong score'],
    ['Điểm thẩm định', 'tham-dinh score'],
    ['Điểm SIPAS', 'tac-dong-sipas score'],
    ['Điểm SIPAS 2022', 'tac-dong-sipas score'],
    ['Điểm điều tra XHH', 'dieu-tra-xa-hoi-hoc score'],
    ['Tác động đến phát triển KT-XH (điểm)', 'tac-dong-kinh-te-xa-hoi score'],
    ['Institutional reform: points', 'the-che score'],
    ['PAR INDEX 2022 (%)', 'percent'],
    ['Chỉ số cải cách hành chính (%)', 'percent'],
    ['Chỉ số CCHC (%)', 'percent'],
    ['Tổng PAR INDEX (%)', 'percent'],
    ['Tỷ lệ %', 'percent'],
    ['Xếp hạng năm 2022', 'rank'],
    ['Thứ hạng', 'rank'],
    ['Điểm tối đa', 'max'],
    ['Ghi chú', 'skip'],
    ['Trích dẫn', 'quote'],
    ['Xếp hạng 2021', 'skip'],
  ])('“%s” is %s', async (header, meaning) => {
    expect(await meaningOf(header)).toBe(meaning);
  });

  it.each([
    ['SIPAS 2022 (%)', 'percent', { index: 'sipas' }],
    ['Chỉ số hài lòng của người dân (%)', 'percent', { index: 'sipas' }],
    ['PAR INDEX 2022 (%)', undefined, { index: 'sipas' }],
  ])('“%s” is %s in a table of the index %j', async (header, meaning, context) => {
    expect((await meaningOf(header, '85,5', context)) ?? undefined).toBe(meaning);
  });

  it.each([
    ['a dimension by the name it had before', 'Hiện đại hóa hành chính: điểm', 2022, 'chinh-quyen-so score'],
    ['a dimension by the name it got later', 'Chính quyền số: điểm', 2020, 'hien-dai-hoa score'],
    [
      'what it was called before too',
      'Xây dựng và tổ chức thực hiện văn bản QPPL (điểm)',
      2022,
      'the-che score',
    ],
  ])('names %s', async (_, header, year, meaning) => {
    expect(await meaningOf(header, '5,5', { year })).toBe(meaning);
  });

  it.each([
    'Tổng điểm',
    'Chỉ số',
    'Điểm',
    'Cải cách',
    'Tác động',
    'Tự chấm',
    'Điểm tự chấm cải cách thể chế',
    'Tăng/giảm bậc',
    'So với năm 2021',
    '',
  ])('“%s” is asked, never guessed', async (header) => {
    expect(await meaningOf(header)).toBeNull();
  });

  it('lets the values decide what they can: by percent signs, by a maximum that they stay within or exceed', async () => {
    expect(await meaningOf('Chỉ số', '90,10%')).toBe('percent');
    expect(await meaningOf('Cải cách thể chế', '9,5')).toBe('the-che score');
    expect(await meaningOf('Cải cách thể chế', '95')).toBe('the-che percent');
    expect(await meaningOf('Cải cách tài chính công', '9,5')).toBeNull();
  });

  it('of two rows is read from both', async () => {
    const reading = await read([
      ['TT', 'Địa phương', 'Thể chế', '', 'Tác động của CCHC', '', 'PAR INDEX (%)', 'Năm 2021', ''],
      ['', '', 'Điểm', 'Tỷ lệ %', 'KSLĐ (điểm)', 'Điểm KT-XH', '', 'Chỉ số', 'Hạng'],
      ['1', 'Quảng Ninh', '9,5', '95', '20', '5', '90', '91', '2'],
    ]);
    expect(meanings(reading)).toEqual([
      'skip',
      'name',
      'the-che score',
      'the-che percent',
      'tac-dong-khao-sat-lanh-dao score',
      'tac-dong-kinh-te-xa-hoi score',
      'percent',
      'skip',
      'skip',
    ]);
    expect(reading.questions).toEqual([]);
  });

  it('may be answered by its text, a part of the table, or its place', async () => {
    const rows = [
      ['TT', 'Tỉnh', 'Chỉ số', 'Chỉ số'],
      ['1', 'Quảng Ninh', '5,5', '6,5'],
    ];
    const asked = await read(rows);
    expect(asked.questions.map(({ choices }) => choices[0])).toEqual([
      '--column "#3=percent"',
      '--column "#4=percent"',
    ]);
    const answered = await read(rows, {}, { columns: { '#3': 'the-che score', '#4': 'skip' } });
    expect(meanings(answered)).toEqual(['skip', 'name', 'the-che score', 'skip']);
    const wrong = await read(rows, {}, { columns: { '#3': 'ảo', 'Hạng ba': 'rank' } });
    expect(wrong.problems.map(({ found }) => found)).toEqual(['ảo', 'Hạng ba']);
  });

  it('that stands twice is asked about', async () => {
    const reading = await read([
      ['TT', 'Tỉnh', 'PAR INDEX (%)', 'Chỉ số (%)'],
      ['1', 'Quảng Ninh', '90', '90'],
    ]);
    expect(reading.questions.map(({ choices }) => choices)).toEqual([
      ['--column "#3=skip"', '--column "#4=skip"'],
    ]);
  });
});

describe('a row of the table', () => {
  const valuesOf = ({ claims }: TablesReading) => claims.map(({ cells }) => `${cells[2]} ${cells[5]}`);

  it('has its name split over lines, the figures beside any of them', async () => {
    const reading = await read([
      ['TT', 'Tỉnh', 'PAR INDEX (%)'],
      ['1', 'Thừa Thiên -', ''],
      ['', 'Huế', '81'],
      ['2', 'Bà Rịa -', '82'],
      ['', 'Vũng Tàu', ''],
      ['', 'Thành phố', ''],
      ['3', '', '83'],
      ['', 'Hồ Chí Minh', ''],
    ]);
    expect(valuesOf(reading)).toEqual(['thua-thien-hue 81', 'ba-ria-vung-tau 82', 'tp-ho-chi-minh 83']);
    expect(reading.problems).toEqual([]);
  });

  it('has its name split over lines that spaces separate into cells', async () => {
    const text =
      'TT   Tỉnh   PAR INDEX (%)   Hạng\n1   Quảng Ninh   84   1\n2   Thừa Thiên -   81   3\nHuế\n   Bà Rịa -\n3   82   2\n   Vũng Tàu';
    const reading = await readTables({ name: 'bang.txt', bytes: Buffer.from(text) }, par);
    expect(valuesOf(reading)).toEqual([
      'quang-ninh 84',
      'quang-ninh 1',
      'thua-thien-hue 81',
      'thua-thien-hue 3',
      'ba-ria-vung-tau 82',
      'ba-ria-vung-tau 2',
    ]);
  });

  it('lacks a figure, or stands for a section, a total, a maximum', async () => {
    const reading = await read([
      ['Biểu 1'],
      ['TT', 'Tỉnh', 'Cải cách thể chế: điểm', 'PAR INDEX (%)'],
      ['', 'Điểm tối đa', '10', ''],
      ['I', 'Nhóm A', '', ''],
      ['1', 'Quảng Ninh', '9,5', '–'],
      ['2', 'Hải Phòng', 'N/A', '90,1'],
      ['', 'Tổng cộng', '9,5', '90,1'],
      ['TT', 'Tỉnh', 'Cải cách thể chế: điểm', 'PAR INDEX (%)'],
      ['3', 'Cả nước', '', '85'],
      ['Ghi chú: số liệu năm 2022'],
    ]);
    expect(reading.claims.map(({ cells }) => cells.slice(2, 7).join(' ').trim())).toEqual([
      'quang-ninh the-che score 9.5 10',
      'hai-phong overall percent 90.1',
      'viet-nam overall average 85',
    ]);
    expect(reading.skipped.map(({ line, why }) => `${line} ${why.en}`)).toEqual([
      '1 a title',
      '3 the maxima of the columns',
      '4 text without figures',
      '7 a total',
      '8 the header again',
      '10 text without figures',
    ]);
    expect([...reading.questions, ...reading.problems]).toEqual([]);
  });

  it('keeps the words of the source as a quotation, from a column or as it is printed', async () => {
    const rows = [
      ['TT', 'Tỉnh', 'PAR INDEX (%)', 'Trích dẫn'],
      ['1', 'Quảng Ninh', '90,1', 'Quảng Ninh dẫn đầu'],
    ];
    const quotes = ({ claims }: TablesReading) => claims.map(({ cells }) => cells[10]);
    expect(quotes(await read(rows))).toEqual(['Quảng Ninh dẫn đầu']);
    expect(quotes(await read(rows, {}, { quote: true }))).toEqual([
      '1 | Quảng Ninh | 90,1 | Quảng Ninh dẫn đầu',
    ]);
  });

  it('of a dissolved province is refused as such', async () => {
    const reading = await read(
      [
        ['TT', 'Tỉnh', 'PAR INDEX (%)'],
        ['1', 'Quảng Ninh', '90,1'],
        ['2', 'Hà Tay', '80'],
      ],
      { year: 2024 },
    );
    expect(reading.problems.map(({ line, found }) => `${line} ${found}`)).toEqual(['3 Hà Tay']);
  });

  it('with fractions of 1 under a percent sign is refused', async () => {
    const { problems } = await read([
      ['TT', 'Tỉnh', 'PAR INDEX (%)'],
      ['1', 'Quảng Ninh', '0,901'],
      ['2', 'Hải Phòng', '0,9'],
    ]);
    expect(problems.map(({ expected }) => expected.en)).toEqual([
      'these look like parts of 1: expected percents, such as 91.04',
    ]);
  });
});

describe('what the table is of', () => {
  it('is asked when its title names another year', async () => {
    const rows = (title: string) => [[title], ['TT', 'Tỉnh', 'PAR INDEX (%)'], ['1', 'Quảng Ninh', '90']];
    const { questions } = await read(rows('Kết quả PAR INDEX năm 2021'));
    expect(questions.map(({ choices }) => choices)).toEqual([['--year 2021', '--sure year']]);
    expect((await read(rows('Kết quả năm 2022, công bố năm 2023'))).questions).toEqual([]);
    expect((await read(rows('Công bố ngày 19/4/2023'))).questions).toEqual([]);
  });

  it.each([
    [
      'results that were not located',
      { year: 2025 },
      'par 2025 province has no figures yet: it needs --framework CODE, such as --framework province-2022',
    ],
    [
      'an index that is not there',
      { index: 'dti' },
      'there is no index dti: par, sipas, papi, par-internal. A new one needs a row of indices.csv, and rows of frameworks.csv and dimensions.csv',
    ],
    ['a source that is not there', { source: 'khong-co' }, 'expected a code of sources.csv'],
  ])('%s is refused', async (_, context, expected) => {
    const reading = await read(
      [
        ['TT', 'Tỉnh', 'PAR INDEX (%)'],
        ['1', 'Quảng Ninh', '90'],
      ],
      context,
    );
    expect(reading.problems.map((problem) => problem.expected.en)).toEqual([expected]);
    expect(reading.claims).toEqual([]);
  });
});
