import { describe, expect, it } from 'vitest';
import { readTables } from '@/lib/tables';
import { toTemplate } from '@/lib/tables/template';
import { withCriteria } from '../../fictional-criteria';
import { fictionalSet } from '../../fictional-set';
import { referencesOf } from './references';

const set = fictionalSet();
const plain = referencesOf(set.texts);
const references = referencesOf(withCriteria(set).texts);
const edition = { index: 'par', year: 2020, level: 'province' } as const;

const read = (rows: string[][], of = references) =>
  readTables(
    { name: 'bang.tsv', bytes: Buffer.from(rows.map((cells) => cells.join('\t')).join('\n')) },
    { ...edition, source: 'bao-a', references: of },
  );
const body = (...values: string[]) => [
  ['1', 'tinh-a', ...values],
  ['2', 'tinh-b', ...values],
];
const meanings = async (header: string[][], ...values: string[]) => {
  const { columns, questions, problems } = await read([...header, ...body(...values)]);
  expect(problems).toEqual([]);
  return { meanings: columns.slice(2).map(({ meaning }) => meaning), questions: questions.length };
};

describe('a column of a criterion', () => {
  it.each([
    ['its number', '1.1', 'tc-ke-hoach score'],
    ['its number with a comma', '1,2', 'tc-theo-doi score'],
    ['the number of a part', '1.1.2', 'tctp-thuc-hien score'],
    ['the words for it and its number', 'Tiêu chí thành phần 1.1.1', 'tctp-ban-hanh score'],
    ['a short form and its number', 'TC 1.2', 'tc-theo-doi score'],
    ['its number and its name', '1.1. Kế hoạch A (điểm)', 'tc-ke-hoach score'],
    ['its name', 'Theo dõi thi hành B', 'tc-theo-doi score'],
  ])('is read by %s', async (_, header, meaning) => {
    expect(await meanings([['TT', 'Tên tỉnh', header, 'Chỉ số (%)']], '1,25', '90,5')).toEqual({
      meanings: [meaning, 'percent'],
      questions: 0,
    });
  });

  it('is read below its dimension', async () => {
    const header = [
      ['TT', 'Tên tỉnh', 'the-che', '', 'Chỉ số (%)'],
      ['', '', '1.1', '1.2', ''],
    ];
    expect(await meanings(header, '3,5', '6,0', '90,5')).toEqual({
      meanings: ['tc-ke-hoach score', 'tc-theo-doi score', 'percent'],
      questions: 0,
    });
  });

  it('is asked about where its number and its words say two things', async () => {
    const { columns, questions } = await read([
      ['TT', 'Tên tỉnh', '1.1 Theo dõi thi hành B'],
      ...body('3,5'),
    ]);
    expect(columns[2]?.meaning).toBeNull();
    expect(questions[0]?.choices).toEqual([
      '--column "1.1 Theo dõi thi hành B=tc-ke-hoach score"',
      '--column "1.1 Theo dõi thi hành B=tc-theo-doi score"',
      expect.stringContaining('skip'),
    ]);
  });

  it.each([
    ['its number', 'Tiêu chí 1.1 của the-che năm 2020'],
    ['its name', 'Điểm Theo dõi thi hành B trong the-che'],
  ])('is asked about where a title has %s and the name of its dimension', async (_, title) => {
    const { columns, questions } = await read([[title], ['TT', 'Tên tỉnh', 'Điểm'], ...body('3,5')]);
    expect(columns[2]?.meaning).toBeNull();
    expect(questions[0]?.choices.join()).toMatch(/the-che score.*tc-(?:ke-hoach|theo-doi) score/);
  });

  it('is read by the title that names nothing else', async () => {
    const header = [['Tiêu chí 1.1: Kế hoạch A'], ['TT', 'Tên tỉnh', 'Điểm']];
    expect(await meanings(header, '3,5')).toEqual({ meanings: ['tc-ke-hoach score'], questions: 0 });
  });

  it('is not taken for a row of figures where all headers are numbers', async () => {
    const { claims, questions, problems } = await read([
      ['Tỉnh', '1.1', '1.1.1', '1.1.2', '1.2'],
      ['tinh-a', '3,5', '2,5', '1,0', '6,0'],
      ['tinh-b', '4,0', '2,5', '1,5', '5,0'],
    ]);
    expect([questions, problems]).toEqual([[], []]);
    expect(claims.map(({ cells }) => cells.slice(2, 6).join(' ')).slice(0, 4)).toEqual([
      'tinh-a tc-ke-hoach score 3.5',
      'tinh-a tctp-ban-hanh score 2.5',
      'tinh-a tctp-thuc-hien score 1.0',
      'tinh-a tc-theo-doi score 6.0',
    ]);
  });

  it('is none where its number begins a date', async () => {
    const { columns } = await read([['TT', 'Tên tỉnh', '1.1.2020', 'Chỉ số (%)'], ...body('3,5', '90,5')]);
    expect(columns[2]?.meaning).not.toBe('tc-ke-hoach score');
  });

  it('is unknown in a framework without criteria', async () => {
    const { columns } = await read(
      [['TT', 'Tên tỉnh', 'Kế hoạch A', 'Chỉ số (%)'], ...body('3,5', '90,5')],
      plain,
    );
    expect(columns[2]?.meaning).toBeNull();
  });
});

describe('a table to fill in', () => {
  const template = (criteria: boolean) => {
    const made = toTemplate({ ...edition, criteria, references });
    if (made.kind === 'refused') throw new Error(made.reason.en);
    return made.csv;
  };

  const headersOf = (criteria: boolean) => template(criteria).split('\r\n')[0]?.split(',') ?? [];

  it('has columns of criteria only when they are wanted', () => {
    const [plainly, wholly] = [headersOf(false), headersOf(true)];
    expect(wholly.filter((header) => !plainly.includes(header))).toEqual([
      '1.1 Kế hoạch A: điểm',
      '1.1.1 Ban hành kế hoạch A: điểm',
      '1.1.2 Thực hiện kế hoạch A: điểm',
      '1.2 Theo dõi thi hành B: điểm',
    ]);
    expect(wholly.filter((header) => plainly.includes(header))).toEqual(plainly);
  });

  it('with criteria is read back without a question', async () => {
    const [header = '', ...lines] = template(true).split('\r\n');
    const filled = [header, ...lines.map((line) => line.replaceAll(/,(?=,|$)/g, ',9'))].join('\r\n');
    const reading = await readTables(
      { name: 'mau.csv', bytes: Buffer.from(filled) },
      { ...edition, source: 'bao-a', references },
    );
    expect(reading).toMatchObject({ questions: [], problems: [] });
    expect(reading.columns.map(({ meaning }) => meaning)).toEqual(
      expect.arrayContaining([
        'tc-ke-hoach score',
        'tctp-ban-hanh score',
        'tctp-thuc-hien score',
        'tc-theo-doi score',
      ]),
    );
  });
});
