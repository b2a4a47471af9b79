import { describe, expect, it } from 'vitest';
import { readTables, type TableOptions, type TablesReading } from '@/lib/tables';
import { fictionalCountry, printFictional } from './fictional-table';
import { type PdfPage, place, together, toPdf } from './pdf';
import { tableOf, toKeys } from './references';

const fictional = tableOf(fictionalCountry(), 'bao-a');
const read = (pages: PdfPage[], options?: TableOptions) =>
  readTables({ name: 'bang.pdf', bytes: toPdf(pages) }, fictional, options);
const openOf = ({ questions, problems }: TablesReading) => [
  ...questions.map(({ text }) => text.en),
  ...problems.map(({ expected }) => expected.en),
];

const header = ['TT', 'Tên tỉnh', 'Chỉ số (%)', 'Xếp hạng'];
const rows = Array.from('ABCDEFGH', (letter, at) => [
  String(at + 1),
  `Tỉnh A${letter}`,
  `${90 - at},2${at}`,
  String(at + 1),
]);
const claims = rows
  .flatMap(([rank, name = '', value = '']) => {
    const slug = name.replace('Tỉnh A', 'tinh-a').toLowerCase();
    return [`${slug} overall percent ${value.replace(',', '.')}`, `${slug} overall rank ${rank}`];
  })
  .sort();
const widths = [30, 120, 80, 60];
const title = (text: string, y: number) => ({ texts: [{ text, x: 40, y, size: 11 }] });

describe('a PDF', () => {
  it.each([
    ['with ruling lines', true],
    ['divided by white gaps', false],
  ])('%s is read exactly, its letters apart at every accent', async (_, ruled) => {
    const page = together(title('Bảng 1. Kết quả năm 2020', 40), place([header, ...rows], { widths, ruled }));
    const reading = await read([page]);
    expect(openOf(reading)).toEqual([]);
    expect(reading.format).toBe('PDF');
    expect(toKeys(reading)).toEqual(claims);
    expect(reading.skipped.map(({ text }) => text)).toContain('Bảng 1. Kết quả năm 2020');
  });

  it.each([
    ['with ruling lines', true],
    ['divided by white gaps', false],
  ])('%s that goes on over pages is one table, its header taken once', async (_, ruled) => {
    const pages = [rows.slice(0, 4), rows.slice(4)].map((part, at) =>
      together(place([header, ...part], { widths, ruled }), title(`Trang ${at + 1}`, 800)),
    );
    const reading = await read(pages);
    expect(openOf(reading)).toEqual([]);
    expect(toKeys(reading)).toEqual(claims);
    expect(new Set(reading.claims.map(({ file }) => file))).toEqual(
      new Set(['bang.pdf [bảng 1, trang 1-2]']),
    );
  });

  it('of 63 provinces and 8 fields under headers in two rows is read exactly', async () => {
    const table = printFictional();
    const narrow = [20, 60, ...Array(8).fill(45), 38, 38, 30];
    const body = table.rows.slice(5).filter((row) => /^\d/.test(row[0] ?? ''));
    const short = ['Chỉ đạo', 'Thể chế', 'TTHC', 'Bộ máy', 'Công vụ', 'Tài chính', 'CQS', 'Tác động'];
    const head = ['TT', 'Tỉnh', ...short, 'Tổng', 'Chỉ số', 'Hạng'];
    const pages = [body.slice(0, 40), body.slice(40)].map((part) =>
      place([head, ...part], { x: 20, widths: narrow, ruled: true }),
    );
    const reading = await read(pages, {
      columns: Object.fromEntries([
        ...['chi-dao-dieu-hanh', 'the-che', 'thu-tuc-hanh-chinh', 'to-chuc-bo-may'].map((code, at) => [
          `#${at + 3}`,
          `${code} score`,
        ]),
        ...['che-do-cong-vu', 'tai-chinh-cong', 'chinh-quyen-so', 'tac-dong-cchc'].map((code, at) => [
          `#${at + 7}`,
          `${code} score`,
        ]),
        ['#11', 'score'],
        ['#12', 'percent'],
        ['#13', 'rank'],
      ]),
    });
    expect(openOf(reading)).toEqual([]);
    const ofUnits = table.claims.filter((claim) => !/^(?:viet-nam|vung-)/.test(claim));
    expect(toKeys(reading)).toEqual([...ofUnits].sort());
  });

  it('with two tables asks which, and reads the one that is named', async () => {
    const others = rows.map(([rank = '', name = '', value = '']) => [
      rank,
      name,
      value.replace(',', ',9'),
      rank,
    ]);
    const page = together(
      title('Bảng 1. Kết quả năm 2020', 40),
      place([header, ...rows], { widths, ruled: true }),
      title('Bảng 2. Kết quả thẩm định lại', 330),
      place([header, ...others], { widths, ruled: true, y: 350 }),
    );
    const asked = await read([page]);
    expect(asked.claims).toEqual([]);
    expect(asked.questions[0]).toMatchObject({
      choices: ['--table 1', '--table 2', '--table all'],
      means: [
        { en: expect.stringContaining('Bảng 1. Kết quả năm 2020') },
        { en: expect.stringContaining('Bảng 2. Kết quả thẩm định lại') },
        { en: 'all of them' },
      ],
    });
    const one = await read([page], { tables: [1] });
    expect(openOf(one)).toEqual([]);
    expect(toKeys(one)).toEqual(claims);
    expect(openOf(await read([page], { tables: [3] }))).toEqual(['--table: expected a number from 1 to 2']);
  });

  it('is read on the pages that are named', async () => {
    const page = (part: string[][]) => place([header, ...part], { widths, ruled: true });
    const pages = [page(rows.slice(0, 2)), page(rows.slice(2, 5)), page(rows.slice(5))];
    const some = await read(pages, { pages: [[2, 3]] });
    expect(openOf(some)).toEqual([]);
    expect(some.units).toBe(6);
    expect(openOf(await read(pages, { pages: [[4, 5]] }))).toEqual(['--pages: expected pages from 1 to 3']);
    const text = { name: 'a.txt', bytes: Buffer.from('TT\tTỉnh\tChỉ số\n1\tTỉnh AA\t90,5') };
    expect(openOf(await readTables(text, fictional, { pages: [[1, 1]] }))).toEqual([
      '--pages and --table are of a PDF',
    ]);
  });

  it('keeps a name on two lines of its cell, and a cell over two rows', async () => {
    const page = together(
      place([header, ['1', '', '90,25', '1'], ['2', 'Tỉnh AB', '89,25', '2']], {
        widths,
        ruled: true,
        lineHeight: 26,
      }),
      {
        texts: [
          { text: 'Tỉnh', x: 100, y: 96, size: 8 },
          { text: 'AA', x: 104, y: 106, size: 8 },
        ],
      },
    );
    const reading = await read([page]);
    expect(openOf(reading)).toEqual([]);
    expect(toKeys(reading)).toEqual([
      'tinh-aa overall percent 90.25',
      'tinh-aa overall rank 1',
      'tinh-ab overall percent 89.25',
      'tinh-ab overall rank 2',
    ]);
  });
});

describe('a PDF whose letters cannot be trusted is refused with the reason', () => {
  const table = place([header, ...rows], { widths });
  it.each<[string, PdfPage[], string]>([
    ['a scan', [{ texts: [], boxes: [[40, 40, 300, 300]] }], 'a scan, without letters (page 1)'],
    [
      'a hidden layer of letters',
      [{ texts: table.texts.map((text) => ({ ...text, hidden: true })) }],
      'a scan with a hidden layer of letters that a machine read (page 1)',
    ],
    [
      'the font of the 1990s',
      [
        {
          texts: [
            'B\u00b9c Giang \u00ae\u00b9t \u00aei\u00d3m cao',
            '\u00a7\u00f8ng Nai x\u00d5p h\u00b9ng',
            'H\u00b6i Ph\u00dfng ch\u00d8 s\u00e8',
          ].map((text, at) => ({ text, x: 40, y: 60 + at * 20, plain: true })),
        },
      ],
      'the text is in the old TCVN3 encoding',
    ],
    [
      'a font without an alphabet',
      [{ texts: table.texts.map((text) => ({ ...text, text: text.text.replace(/./g, '\ue012') })) }],
      'the fonts of the file do not say which letter is which',
    ],
  ])('%s', async (_, pages, reason) => {
    const reading = await read(pages);
    expect(openOf(reading)).toEqual([expect.stringContaining(reason)]);
    expect(reading.claims).toEqual([]);
  });

  it('a broken file', async () => {
    const bytes = Buffer.from('%PDF-1.7\n1 0 obj');
    expect(openOf(await readTables({ name: 'a.pdf', bytes }, fictional))).toEqual([
      'the PDF cannot be opened: the file is broken',
    ]);
  });
});
