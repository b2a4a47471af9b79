import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { findBrowser } from '@/lib/cli/browser';
import { loadEngines } from '@/lib/cli/data/pictures/engines';
import { readEnv } from '@/lib/env';
import { readPicture } from '@/lib/scans/read-picture';

// Draws tables of fictional provinces as pictures of six kinds, reads each, and prints how many cells are wrong, how
// many of these nothing points at, and how many a person is asked to look at. `pictures.ts [FOLDER]` keeps the pictures.

const [folder] = process.argv.slice(2);
let seed = 77;
const random = () => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
const [starts, ends] = [
  [
    'An',
    'Bằng',
    'Cẩm',
    'Đông',
    'Hưng',
    'Khánh',
    'Lộc',
    'Mỹ',
    'Nghĩa',
    'Phước',
    'Quế',
    'Sơn',
    'Thạnh',
    'Uyên',
    'Vĩnh',
    'Xuân',
  ],
  ['Bảo', 'Châu', 'Đức', 'Giao', 'Hòa', 'Khê', 'Lạc', 'Môn'],
];
const names = starts
  .flatMap((first) => ends.map((second) => `${first} ${second}`))
  .sort(() => random() - 0.5);
const maxima = [9.5, 10, 13, 10.5, 15, 12, 13, 16.5];
const full = maxima.reduce((sum, max) => sum + max, 0);
const print = (number: number) => number.toFixed(2).replace('.', ',');

function toRows(count: number): string[][] {
  const rows = Array.from({ length: count }, (_, at) => {
    const scores = maxima.map((max) => Math.round(max * (0.75 + random() * 0.24) * 100) / 100);
    const total = scores.reduce((sum, score) => sum + score, 0);
    return { name: names[at] ?? '', scores, total };
  }).sort((a, b) => b.total - a.total);
  return rows.map(({ name, scores, total }, at) => [
    ...[
      String(at + 1),
      name,
      ...scores.map(print),
      print(total),
      print((total / full) * 100),
      String(at + 1),
    ],
  ]);
}

const header = [
  'TT',
  'Tỉnh',
  ...'ABCDEFGH'.split('').map((letter) => `Lĩnh vực ${letter}`),
  'Tổng điểm',
  'Chỉ số (%)',
  'Xếp hạng',
];
const line = (cells: readonly string[], tag: string) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}`).join('')}</tr>`;
const table = (heads: readonly string[], rows: readonly string[][]) =>
  `<table><thead>${line(heads, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
const styled = (css: string, body: string) =>
  `<meta charset="utf8"><style>body{margin:30px;background:#fff}table{border-collapse:collapse;width:100%}td,th{padding:5px 6px;text-align:center}${css}</style>${body}`;
const ruled = 'td,th{border:1px solid #444}';

interface Kind {
  name: string;
  width: number;
  scale?: number;
  html: string;
  rows: string[][];
  photo?: boolean;
}

const shot = async (page: Page, { html, photo }: Kind): Promise<Buffer> => {
  await page.setContent(html);
  const picture = await page.screenshot({ fullPage: true });
  return photo ? sharp(picture).blur(0.5).jpeg({ quality: 70 }).toBuffer() : picture;
};

function kinds(): Kind[] {
  const [first, second, third, fourth, fifth, sixth] = [40, 40, 40, 15, 20, 25].map(toRows) as [
    string[][],
    string[][],
    string[][],
    string[][],
    string[][],
    string[][],
  ];
  const two = [fourth.slice(0, 7), fourth.slice(7)];
  const few = sixth.map((row) => [row[0] ?? '', row[1] ?? '', row[11] ?? '', row[12] ?? '']);
  const bars = fifth.map((row) => [row[0] ?? '', row[1] ?? '', row[11] ?? '']);
  return [
    {
      name: 'another font (serif, italic names)',
      width: 1500,
      html: styled(
        `${ruled}body{font:18px DejaVu Serif,serif}td:nth-child(2){font-style:italic;text-align:left}`,
        table(header, first),
      ),
      rows: first,
    },
    {
      name: 'dark header band, no lines',
      width: 1500,
      html: styled(
        'body{font:18px DejaVu Sans,sans-serif}th{background:#123a63;color:#fff}tbody tr:nth-child(even){background:#eef3f8}',
        table(header, second),
      ),
      rows: second,
    },
    {
      name: 'photo, perspective of 2 degrees',
      width: 1600,
      photo: true,
      html: styled(
        `${ruled}body{font:19px DejaVu Sans,sans-serif}table{transform:perspective(2400px) rotateY(2deg) rotate(.6deg);margin:40px 0}`,
        table(header, third),
      ),
      rows: third,
    },
    {
      name: 'two tables on a page',
      width: 1500,
      html: styled(
        `${ruled}body{font:18px DejaVu Sans,sans-serif}`,
        `${table(header, two[0] ?? [])}<p>Bảng 2</p>${table(header, two[1] ?? [])}`,
      ),
      rows: fourth,
    },
    {
      name: 'list of bars: ranks, names, values',
      width: 1000,
      html: styled(
        'body{font:22px DejaVu Sans,sans-serif}div{display:flex;align-items:center;height:40px;gap:14px}i{width:36px;text-align:right;font-style:normal}b{font-weight:400;width:220px}u{background:#1f5c99;height:24px}',
        bars
          .map(
            ([rank, name, value = '']) =>
              `<div><i>${rank}</i><b>${name}</b><u style="width:${(Number(value.replace(',', '.')) - 60) * 14}px"></u><span>${value}</span></div>`,
          )
          .join(''),
      ),
      rows: bars,
    },
    {
      name: 'screenshot of a phone',
      width: 412,
      scale: 2.625,
      html: styled(
        'body{font:15px DejaVu Sans,sans-serif;margin:12px}td{border-bottom:1px solid #ddd}',
        table(['TT', 'Tỉnh', 'Chỉ số (%)', 'Hạng'], few),
      ),
      rows: few,
    },
  ];
}

const load = await loadEngines(readEnv(process.env));
const { path: executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', ...args],
  env: { ...process.env, ...env } as Record<string, string>,
});
console.log(
  '| picture | cells | wrong | of these silent | to look at | seconds |\n|---|---|---|---|---|---|',
);
for (const [at, kind] of kinds().entries()) {
  const page = await browser.newPage({
    viewport: { width: kind.width, height: 800 },
    deviceScaleFactor: kind.scale ?? 1,
  });
  const picture = await shot(page, kind);
  await page.close();
  if (folder) await writeFile(path.join(folder, `${at + 1}.${kind.photo ? 'jpg' : 'png'}`), picture);
  const began = performance.now();
  const scan = await readPicture(picture, { names, load, sha256: '' });
  const took = ((performance.now() - began) / 1000).toFixed(0);
  const cells = kind.rows.flat().length;
  if ('problem' in scan) {
    console.log(`| ${kind.name} | ${cells} | refused: ${scan.problem.en} | | | ${took} |`);
    continue;
  }
  const byName = new Map(scan.rows.map((row) => [row.find(({ text }) => names.includes(text))?.text, row]));
  let [wrong, silent] = [0, 0];
  for (const row of kind.rows) {
    const read = byName.get(row.find((text) => names.includes(text))) ?? [];
    row.forEach((text, column) => {
      if (read[column]?.text === text) return;
      wrong += 1;
      // a row that is not there at all is nothing that a person is pointed at
      if (!read[column]?.doubt) silent += 1;
    });
  }
  const look = scan.rows.flat().filter(({ doubt }) => doubt).length;
  console.log(`| ${kind.name} | ${cells} | ${wrong} | ${silent} | ${look} | ${took} |`);
}
await browser.close();
