import { deflateRawSync, deflateSync } from 'node:zlib';
import XLSX from '@e965/xlsx';
import yazl from 'yazl';
import { toPdf } from '../../unit/tables/pdf';
import { rewritePart, toWorkbook } from '../../unit/tables/workbook';

export interface HostileFile {
  name: string;
  bytes: () => Uint8Array | Promise<Uint8Array>;
}

const text = (name: string, make: () => string): HostileFile => ({ name, bytes: () => Buffer.from(make()) });
const header = 'TT\tTỉnh\tChỉ số (%)\n';
const plain = () =>
  toWorkbook([
    {
      name: 'A',
      rows: [
        ['TT', 'Tỉnh', 'Chỉ số (%)'],
        [1, 'Tỉnh AA', 88.5],
      ],
    },
  ]);
const sheet =
  (make: (xml: string) => string): HostileFile['bytes'] =>
  () =>
    rewritePart(plain(), /^sheet1\.xml$/, make);
const rows = (xml: string, more: string) => xml.replace('</sheetData>', `${more}</sheetData>`);

/** A ZIP of parts under the given names, even forbidden ones. */
async function zip(parts: Record<string, Uint8Array>): Promise<Uint8Array> {
  const file = new yazl.ZipFile();
  for (const [name, bytes] of Object.entries(parts)) file.addBuffer(Buffer.from(bytes), name);
  file.end();
  const pieces: Buffer[] = [];
  for await (const piece of file.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function partsOf(workbook: Uint8Array): Record<string, Uint8Array> {
  const zipped = XLSX.CFB.read(Buffer.from(workbook), { type: 'buffer' });
  const { FullPaths, FileIndex }: { FullPaths: string[]; FileIndex: { content?: Uint8Array }[] } = zipped;
  const entries = FullPaths.map(
    (full, at) => [full.replace('Root Entry/', ''), FileIndex[at]?.content] as const,
  );
  return Object.fromEntries(
    entries.flatMap(([name, content]) =>
      content && !name.endsWith('/') ? [[name, Buffer.from(content)]] : [],
    ),
  );
}

/** A ZIP with a sheet of zeros whose declared size is far below its real size. */
async function lyingZip(megabytes: number): Promise<Uint8Array> {
  const bomb = deflateRawSync(Buffer.alloc(megabytes * 2 ** 20, 0x20), { level: 9 });
  const bytes = Buffer.from(
    await zip({ 'xl/workbook.xml': Buffer.alloc(10), 'xl/worksheets/sheet1.xml': Buffer.alloc(10) }),
  );
  const central = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
  const local = bytes.readUInt32LE(central + 42);
  const head = bytes.subarray(
    local,
    local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28),
  );
  const entry = Buffer.from(bytes.subarray(central));
  const start = Buffer.concat([bytes.subarray(0, local), head, bomb]);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(bomb.length, 20);
  entry.writeUInt32LE(1000, 24);
  const first = bytes.subarray(bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])), central);
  const end = entry.length - 22;
  entry.writeUInt32LE(start.length, end + 16);
  return Buffer.concat([start, first, entry]);
}

/** A PDF with a page of blanks that is packed a thousandfold. */
function swollenPdf(megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes * 2 ** 20, 0x20), { level: 9 }).toString('latin1');
  const text = Buffer.from(toPdf([{ texts: [] }])).toString('latin1');
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
  return Buffer.from(
    text.replace(/<< \/Length 0 >>\nstream\n\nendstream/, () => stream),
    'latin1',
  );
}

/** Files that would harm a program that trusts them. */
export const hostileFiles: HostileFile[] = [
  { name: 'nothing', bytes: () => new Uint8Array() },
  { name: 'NUL bytes', bytes: () => Buffer.alloc(2 ** 20) },
  { name: 'a ZIP of nothing', bytes: () => zip({}) },
  { name: 'half a workbook', bytes: () => plain().subarray(0, 3000) },
  { name: 'a ZIP that is no workbook', bytes: () => zip({ 'a.txt': Buffer.from('a') }) },
  {
    name: 'a part that climbs out of its folder',
    bytes: async () =>
      Buffer.from(
        Buffer.from(await zip({ 'xl/aaaaaaa/b.xml': Buffer.from('a') }))
          .toString('latin1')
          .replaceAll('xl/aaaaaaa/b.xml', '../../../tmp/b.x'),
        'latin1',
      ),
  },
  {
    name: 'a part named by drive',
    bytes: async () =>
      Buffer.from(
        Buffer.from(await zip({ 'xl/aaaaaaa/b.xml': Buffer.from('a') }))
          .toString('latin1')
          .replaceAll('xl/aaaaaaa/b.xml', 'C:\\Windows\\b.xml'),
        'latin1',
      ),
  },
  {
    name: 'a part of 100 MB',
    bytes: () =>
      zip({ 'xl/workbook.xml': Buffer.from('a'), 'xl/worksheets/sheet1.xml': Buffer.alloc(100 * 2 ** 20) }),
  },
  { name: 'a part of 100 MB said to be of 1000 bytes', bytes: () => lyingZip(100) },
  {
    name: 'four thousand parts',
    bytes: () =>
      zip(Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`xl/${at}.xml`, Buffer.from('a')]))),
  },
  { name: 'a file above 16 MB', bytes: () => Buffer.alloc(17 * 2 ** 20, 0x61) },
  {
    name: 'an old workbook',
    bytes: () => XLSX.write(XLSX.read(plain()), { type: 'buffer', bookType: 'xls' }),
  },
  { name: 'the beginning of a PDF', bytes: () => Buffer.from('%PDF-1.7\n1 0 obj') },
  { name: 'a PDF whose page inflates to 100 MB', bytes: () => swollenPdf(100) },
  {
    name: 'a PDF whose pages are pages of themselves',
    bytes: () =>
      Buffer.from(
        Buffer.from(toPdf([{ texts: [] }]))
          .toString('latin1')
          .replace('/Kids [8 0 R]', '/Kids [2 0 R]'),
        'latin1',
      ),
  },
  {
    name: 'a PDF of three thousand pages',
    bytes: () => toPdf(Array.from({ length: 3000 }, () => ({ texts: [{ text: 'Tỉnh AA', x: 9, y: 9 }] }))),
  },
  {
    name: 'a PDF with a hundred thousand texts',
    bytes: () =>
      toPdf([
        { texts: Array.from({ length: 100_000 }, (_, at) => ({ text: '1', x: at % 500, y: at % 800 })) },
      ]),
  },
  {
    name: 'a PDF with a hundred thousand lines',
    bytes: () =>
      toPdf([
        {
          texts: [{ text: 'Tỉnh AA', x: 9, y: 9 }],
          boxes: Array.from({ length: 100_000 }, (_, at): [number, number, number, number] =>
            at % 2 ? [at % 590, 0, 0.5, 842] : [0, at % 840, 595, 0.5],
          ),
        },
      ]),
  },
  {
    name: 'strings that refer to strings that are not',
    bytes: sheet((xml) => rows(xml, '<row r="3"><c r="A3" t="s"><v>99999999</v></c></row>')),
  },
  {
    name: 'entities of entities',
    bytes: sheet((xml) =>
      xml
        .replace('?>', '?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>')
        .replace('Tỉnh AA', '&b;&b;'),
    ),
  },
  {
    name: 'a cell in the last column of the last row',
    bytes: sheet((xml) => rows(xml, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  },
  {
    name: 'a cell in a column that is not',
    bytes: sheet((xml) => rows(xml, '<row r="3"><c r="ZZZZZZ3"><v>1</v></c></row>')),
  },
  {
    name: 'a cell in a row that is not',
    bytes: sheet((xml) => rows(xml, '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>')),
  },
  {
    name: 'a million cells',
    bytes: sheet((xml) =>
      rows(
        xml,
        Array.from(
          { length: 1000 },
          (_, row) => `<row r="${row + 3}">${'<c><v>1</v></c>'.repeat(1000)}</row>`,
        ).join(''),
      ),
    ),
  },
  {
    name: 'a million columns in a row',
    bytes: sheet((xml) => rows(xml, `<row r="3">${'<c><v>1</v></c>'.repeat(10 ** 6)}</row>`)),
  },
  {
    name: 'merged cells over the whole sheet, ten thousand times',
    bytes: sheet((xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>`,
      ),
    ),
  },
  {
    name: 'a shared formula over the whole sheet',
    bytes: sheet((xml) =>
      rows(
        xml,
        `<row r="3"><c r="A3"><f t="shared" si="0" ref="A3:XFD1048576">${'SUM(A1:A2)+'.repeat(5000)}1</f><v>1</v></c>${'<c><f t="shared" si="0"/><v>1</v></c>'.repeat(3000)}</row>`,
      ),
    ),
  },
  {
    name: 'merged cells over all of many rows, which take longer than a reader waits',
    bytes: sheet((xml) =>
      rows(
        xml,
        Array.from(
          { length: 19_000 },
          (_, row) => `<row r="${row + 3}">${'<c><v>1</v></c>'.repeat(5)}</row>`,
        ).join(''),
      ).replace(
        '</sheetData>',
        `</sheetData><mergeCells>${'<mergeCell ref="A1:E20000"/>'.repeat(200_000)}</mergeCells>`,
      ),
    ),
  },
  {
    name: 'a million strings',
    bytes: () =>
      zip({
        ...partsOf(plain()),
        'xl/sharedStrings.xml': Buffer.from(`<sst>${'<si><t>a</t></si>'.repeat(1_350_000)}</sst>`),
      }),
  },
  {
    name: 'array formulas in thousands',
    bytes: sheet((xml) =>
      rows(
        xml,
        `<row r="3">${Array.from({ length: 20_000 }, (_, at) => `<c><f t="array" ref="A${at + 1}:XFD${at + 1}">1</f><v>1</v></c>`).join('')}</row>`,
      ),
    ),
  },
  { name: 'a cell of a megabyte', bytes: sheet((xml) => xml.replace('Tỉnh AA', 'Tỉnh '.repeat(2 ** 18))) },
  { name: 'tags that never close', bytes: sheet(() => '<worksheet><sheetData>'.repeat(50_000)) },
  { name: 'unclosed cells', bytes: sheet((xml) => rows(xml, '<row r="3"><c r="A3"><is><t>'.repeat(50_000))) },
  { name: 'brackets without end', bytes: sheet(() => '<'.repeat(5 * 2 ** 20)) },
  {
    name: 'a number format of a megabyte',
    bytes: () =>
      rewritePart(plain(), /^styles\.xml$/, (xml) =>
        xml
          .replace(
            '<cellXfs',
            `<numFmts count="1"><numFmt numFmtId="164" formatCode="${'0.0#[Red]'.repeat(2 ** 17)}"/></numFmts><cellXfs`,
          )
          .replace(/numFmtId="0"/g, 'numFmtId="164"'),
      ),
  },
  {
    name: 'sheets in thousands',
    bytes: () =>
      rewritePart(plain(), /^workbook\.xml$/, (xml) =>
        xml.replace(/<sheet [^>]*\/>/, (one) =>
          Array.from({ length: 5000 }, (_, at) => one.replace('name="A"', `name="A${at}"`)).join(''),
        ),
      ),
  },
  {
    name: 'names that end a program',
    bytes: () =>
      toWorkbook([
        {
          name: '__proto__',
          rows: [
            ['TT', 'constructor', '__proto__'],
            [1, 'toString', 'hasOwnProperty'],
            [2, "=cmd|'/C calc'!A0", '@SUM(1)'],
          ],
        },
      ]),
  },
  text('a cell of a megabyte as text', () => `${header}1\t${'Tỉnh AA '.repeat(2 ** 17)}\t88,5`),
  text(
    'a name of a megabyte of one letter',
    () => `${header}1\t${'a'.repeat(2 ** 20)}\t88,5\n2\tTỉnh AA\t88,5`,
  ),
  text('a million columns', () => `${header}${'1\t'.repeat(10 ** 6)}`),
  text('a million columns by commas', () => `TT,Tỉnh,Chỉ số\n${'a,'.repeat(10 ** 6)}1`),
  text('a million columns by spaces', () => `${header.replaceAll('\t', '   ')}${'1   '.repeat(10 ** 6)}`),
  text('a million spaces', () => `1${' '.repeat(10 ** 6)}x\n`.repeat(3)),
  text('a million lines', () => `${header}${'1\tTỉnh AA\t88,5\n'.repeat(10 ** 6)}`),
  text('a million empty lines', () => `${header}${'\n'.repeat(10 ** 6)}`),
  text('a million quotation marks', () => `${header}1\t${'"'.repeat(10 ** 6)}`),
  text(
    'a quotation that never ends',
    () => `${header}1\t"Tỉnh AA\t88,5\n${'2\tTỉnh AB\t88\n'.repeat(50_000)}`,
  ),
  text(
    'brackets, hundreds of thousands',
    () => `${header}1\tTỉnh AA ${'(1) '.repeat(200_000)}\t${'('.repeat(200_000)}`,
  ),
  text(
    'a header of hundreds of thousands of words',
    () => `TT\tTỉnh\t${'điểm số chỉ số '.repeat(100_000)}\n1\tTỉnh AA\t88,5`,
  ),
  text('a header of brackets', () => `TT\tTỉnh\t${'(tối đa '.repeat(500)}\n1\tTỉnh AA\t88,5`),
  text('a number of hundreds of thousands of digits', () => `${header}1\tTỉnh AA\t${'9'.repeat(300_000)},5`),
  text('a number of hundreds of thousands of points', () => `${header}1\tTỉnh AA\t${'1.'.repeat(200_000)}`),
  text('marks upon marks', () => `${header}1\tT${'\u0301'.repeat(500_000)}\t88,5`),
  text('marks of direction and nothing', () => `${header}1\t\u202E\u200F\u2066Tỉnh AA\u2069\t\u202E88,5\n`),
  text('NUL among text', () => `${header}1\tTỉnh\0AA\t88,5`),
  text('names of properties', () => 'TT\t__proto__\tconstructor\n1\tTỉnh AA\t88,5\n2\t__proto__\t1'),
  text('formulas as text', () => `${header}1\tTỉnh AA\t=1+1\n2\t=HYPERLINK("http://a")\t88,5`),
  text('the name of a path', () => `${header}1\t../../../../etc/passwd\t88,5`),
];
