import { read, utils } from '@e965/xlsx';
import type { APIRequestContext, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, forEach, test } from './site';

type Row = Record<string, string | number | null>;
interface Json {
  title: string;
  subtitle: string;
  sentence: string | null;
  columns: { key: string; kind: string; name: string; meaning: string }[];
  rows: Row[];
  sources: { code: string; publisher: string }[];
  release: { number: number; day: string };
}

/** The three files of an exhibit, each with its rows as lists of cells under their headings. */
async function openFiles(request: APIRequestContext, locale: 'vi' | 'en', id: string) {
  const open = async (format: string) => {
    const response = await request.get(`/api/bang/${locale}/${id}.${format}`);
    expect(response.status(), `${id}.${format}`).toBe(200);
    return response;
  };
  const json: Json = await (await open('json')).json();
  const csv: string[][] = parse(await (await open('csv')).body(), { bom: true });
  const book = read(await (await open('xlsx')).body(), { cellNF: true });
  const [rows, about] = book.SheetNames.map((name) =>
    utils.sheet_to_json<Row[string][]>(book.Sheets[name] ?? {}, { header: 1, defval: null }),
  );
  return { json, csv, rows: rows ?? [], about: JSON.stringify(about), sheets: book.SheetNames };
}

/** What a page shows of each row of a table: name, rank or range, value, without invisible words. */
const shownRows = (page: Page, table: string, cells: readonly string[]) =>
  page.locator(`${table} tbody tr:not(.gap)`).evaluateAll(
    (lines, selectors) =>
      lines.map((line) =>
        selectors.map((selector) => {
          const cell = line.querySelector(selector)?.cloneNode(true) as Element | undefined;
          for (const hidden of cell?.querySelectorAll('.sr-only, small') ?? []) hidden.remove();
          return (cell?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
        }),
      ),
    cells,
  );

/** A rank as a page shows it: the number, the range, or a mark of none. */
const toRank = ({ rank, rankFrom, rankTo, missing }: Row): string => {
  if (rank !== null && rank !== undefined) return String(rank);
  if (typeof rankFrom === 'number') return rankFrom === rankTo ? `${rankFrom}` : `${rankFrom}–${rankTo}`;
  return missing === 'nguồn khác nhau' ? '?' : '–';
};

/** Whether a page shows a value, rounded to two decimals at most. */
const showsValue = (shown: string, value: Row[string] | undefined, locale: 'vi' | 'en'): boolean => {
  const [text = ''] = /-?[\d.,]+/.exec(shown) ?? [];
  if (typeof value !== 'number') return text === '';
  const number = Number(locale === 'vi' ? text.replace(',', '.') : text);
  return text !== '' && Math.abs(number - value) < 0.0051;
};

for (const [path, id] of [
  ['/xep-hang/par/2024', 'xep-hang.par.2024'],
  ['/xep-hang/par/2020/bo-nganh', 'xep-hang.par.2020.bo-nganh'],
  ['/xep-hang/papi/2020', 'xep-hang.papi.2020'],
  ['/linh-vuc/par.thu-tuc-hanh-chinh/2023', 'linh-vuc.par.thu-tuc-hanh-chinh.2023'],
  ['/tinh/binh-duong/so-nganh/2017', 'so-nganh.binh-duong.2017'],
] as const)
  for (const locale of ['vi', 'en'] as const)
    test(`the files of /${locale}${path} have exactly the rows of its table`, async ({ page, request }) => {
      const { json, csv, rows, about, sheets } = await openFiles(request, locale, id);
      await page.goto(`/${locale}${path}`);
      const shown = await shownRows(page, 'table.ranking', [
        '.cell-name > :first-child',
        '.rank-numeral',
        '.cell-value',
      ]);
      expect(json.rows.map((row) => [String(row.unit), toRank(row)])).toEqual(
        shown.map(([unit, rank]) => [unit, rank]),
      );
      for (const [at, row] of json.rows.entries())
        expect(showsValue(shown[at]?.[2] ?? '', row.value, locale), `${row.unit}: ${shown[at]?.[2]}`).toBe(
          true,
        );

      const heads = json.columns.map((column) => column.name);
      expect(csv[0]).toEqual(heads);
      expect(rows[0]).toEqual(heads);
      expect(new Set(heads).size).toBe(heads.length);
      const keys = json.columns.map(({ key }) => key);
      expect(rows.slice(1)).toEqual(json.rows.map((row) => keys.map((key) => row[key] ?? null)));
      expect(
        csv.slice(1).map((line) => line.map((cell, at) => toTyped(cell, json.columns[at]?.kind))),
      ).toEqual(rows.slice(1));
      expect(sheets).toEqual(
        locale === 'vi' ? ['Bảng', 'Giải thích', 'Nguồn'] : ['Table', 'Explanation', 'Sources'],
      );
      for (const { name: head, meaning } of json.columns)
        for (const said of [head, meaning]) expect(about).toContain(JSON.stringify(said));
      expect(json.sources.length).toBeGreaterThan(0);
    });

/** A cell of a CSV as the other files have it. */
function toTyped(cell: string, kind: string | undefined): Row[string] {
  if (cell === '') return null;
  return kind === 'whole' || kind === 'decimal' || kind === 'year' ? Number(cell) : cell;
}

test('a map, the movers and the years of a unit have the rows of their tables', async ({ page, request }) => {
  const map = await openFiles(request, 'vi', 'ban-do.par.2023');
  await page.goto('/vi/ban-do/par/2023');
  const provinces = await shownRows(page, '#bang-so-lieu table', ['th']);
  expect(map.json.rows.map(({ unit }) => String(unit))).toEqual(provinces.flat());

  const movers = await openFiles(request, 'vi', 'bien-dong.par.2020');
  await page.goto('/vi/bien-dong/par/2020');
  const moved = await shownRows(page, 'table[data-movers]', ['th', 'td']);
  expect(movers.json.rows.map(({ unit }) => String(unit))).toEqual(moved.map(([unit]) => unit));
  for (const [at, row] of movers.json.rows.entries())
    if (row.rank != null && row.rankBefore != null)
      expect(moved[at]?.[1]).toContain(`${row.rankBefore} → ${row.rank}`);

  const years = await openFiles(request, 'vi', 'tinh.binh-duong.par');
  await page.goto('/vi/tinh/binh-duong/theo-nam');
  const shown = await shownRows(page, '#par table', ['th', 'td']);
  const known = years.json.rows.filter(({ rank }) => rank !== null);
  for (const { year, rank } of known)
    expect(shown.find(([head]) => head?.startsWith(String(year)))?.[1]).toMatch(new RegExp(`^${rank}/`));
  expect(known.length).toBeGreaterThan(5);
});

test('all ranks of all years are the cells of the table below the band', async ({ page, request }) => {
  const { json } = await openFiles(request, 'vi', 'cac-nam.par');
  await page.goto('/vi/xep-hang/par/2024');
  const table = page.locator('table[data-rank-paths]');
  const years = (await table.locator('thead th').allTextContents()).slice(1);
  const cells = await table.locator('tbody tr').evaluateAll((lines) =>
    lines.map((line) => ({
      slug: line.getAttribute('data-unit'),
      ranks: [...line.querySelectorAll('td')].map((cell) => cell.querySelector('a')?.textContent ?? null),
    })),
  );
  const shown = cells.flatMap(({ slug, ranks }) =>
    ranks.map((rank, at) => `${slug} ${years[at]} ${rank ?? '–'}`),
  );
  expect(json.rows.map(({ slug, year, rank }) => `${slug} ${year} ${rank ?? '–'}`).sort()).toEqual(
    shown.sort(),
  );
});

test('a table that is known in part says its base, in both languages', async ({ request }) => {
  const vietnamese = await openFiles(request, 'vi', 'xep-hang.par.2024');
  const known = vietnamese.json.rows.filter(({ rank }) => rank !== null && rank !== undefined).length;
  expect(vietnamese.json.subtitle).toContain(`${known} trong 63 hạng`);
  expect(vietnamese.about).toContain(`${known} trong 63 hạng`);
  const english = await openFiles(request, 'en', 'xep-hang.par.2024');
  expect(english.json.subtitle).toContain(`${known} of the 63 ranks`);
});

test('a file is named, kept for its release, and there is none of what does not exist', async ({
  request,
}) => {
  const { id }: { id: number } = await (await request.get('/api/ban-du-lieu')).json();
  for (const [format, type] of [
    ['csv', 'text/csv; charset=utf-8'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['json', 'application/json; charset=utf-8'],
  ] as const) {
    const path = `/api/bang/vi/xep-hang.par.2024.${format}`;
    const response = await request.get(path);
    const { etag = '', ...headers } = response.headers();
    expect(headers['content-type']).toBe(type);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="xep-hang.par.2024.ban-${id}.vi.${format}"`,
    );
    expect((await request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304);
    const ofRelease = await request.get(`/api/bang/vi/xep-hang.par.2024@${id}.${format}`);
    expect(ofRelease.status()).toBe(200);
    if (format !== 'xlsx') expect(await ofRelease.text()).toBe(await response.text());
  }
  for (const wrong of [
    'vi/xep-hang.par.1999.csv',
    'vi/xep-hang.par.2025.csv',
    'vi/xep-hang.par.2024@9999.csv',
    'vi/xep-hang.par.2024.doc',
    'fr/xep-hang.par.2024.csv',
    'vi/khong-co.csv',
  ])
    expect((await request.get(`/api/bang/${wrong}`)).status(), wrong).toBe(404);
});

for (const path of [
  '/xep-hang/par/2024',
  '/xep-hang/par/2020/bo-nganh',
  '/bien-dong/par/2024',
  '/ban-do/par/2023/diem',
  '/linh-vuc/par.thu-tuc-hanh-chinh/2023',
  '/tinh/binh-duong/theo-nam',
  '/tinh/binh-duong/linh-vuc',
  '/tinh/binh-duong/so-nganh/2017',
  '/bo-nganh/bo-tai-chinh',
])
  test(`each chart and table of ${path} can be taken away, without script and in few bytes`, async ({
    browser,
    request,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    for (const locale of ['vi', 'en'] as const) {
      const page = await context.newPage();
      await page.goto(`/${locale}${path}`);
      const bars = page.locator('.take-away');
      expect(await bars.count()).toBeGreaterThan(0);
      for (const bar of await bars.all()) {
        const links = await bar.getByRole('link').all();
        expect(await bar.getByRole('link').allTextContents()).toEqual([
          'CSV',
          'Excel',
          'JSON',
          ...(locale === 'vi' ? ['Ảnh', 'Ảnh vuông'] : ['Picture', 'Square picture']),
          'SVG',
        ]);
        await forEach(links, async (link) => {
          const href = `${await link.getAttribute('href')}`;
          expect((await request.get(href)).status(), href).toBe(200);
        });
        const json: Json = await (await request.get(`${await links[2]?.getAttribute('href')}`)).json();
        await bar.locator('summary').first().click();
        await bar.locator('summary').last().click();
        const frame = await bar.getByText('<iframe').innerText();
        const embedded = /src="https:\/\/cchc\.example(?<path>[^"]+)"/.exec(frame)?.groups?.path ?? '';
        expect((await request.get(embedded)).status(), embedded).toBe(200);
        if (json.sentence) await expect(bar).toContainText(json.sentence);
        await expect(bar.locator(':scope > p')).toContainText(
          locale === 'vi'
            ? /, bản dữ liệu \d+, ngày .*, https:\S+\s*$/
            : /, data release \d+, .*, https:\S+\s*$/,
          // the button beside it is hidden without script
          { useInnerText: true },
        );
        expect(Buffer.byteLength(await bar.evaluate(({ outerHTML }) => outerHTML))).toBeLessThan(2300);
      }
      await page.close();
    }
    await context.close();
  });

test('a table prints what to cite, with its address, and none of the links of its bar', async ({ page }) => {
  await page.goto('/vi/xep-hang/par/2024');
  await page.emulateMedia({ media: 'print' });
  const bar = page.locator('.take-away').first();
  await expect(bar.getByText('https://cchc.example/vi/xep-hang/par/2024.')).toBeVisible();
  await expect(bar.getByText('Trích dẫn')).toBeHidden();
  await expect(bar.getByRole('link', { name: 'CSV' })).toBeHidden();
});

test('the sentence of a table is copied with one press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/vi/xep-hang/par/2024');
  const bar = page.locator('.take-away').first();
  await bar.getByText('Trích dẫn').click();
  await bar.getByRole('button', { name: 'Chép' }).first().click();
  await expect(bar.getByRole('button', { name: 'Đã chép' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Năm 2024, Hải Phòng đứng đầu PAR INDEX');
  expect(copied.endsWith('.')).toBe(true);
});
