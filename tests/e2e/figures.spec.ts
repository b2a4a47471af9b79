import { toFigureId } from '@/lib/domain/figures/figure-id';
import { countProvinces, dataSet, unlinkedClaim } from './data-set';
import { expect, test } from './site';

const figure = (id: string) => `/vi/so-lieu/${id}`;

test('one source', async ({ page }) => {
  await page.goto(figure('par.2020.da-nang.overall.rank'));
  await expect(page.getByRole('heading', { name: '1 nguồn' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('trong 63 tỉnh, thành phố');
});

test('several sources that agree', async ({ page }) => {
  await page.goto(figure('par.2024.hai-phong.overall.percent'));
  await expect(page.getByRole('heading', { name: /^[2-9] nguồn$/ })).toBeVisible();
  await expect(page.getByText('Nguồn ghi khác')).toHaveCount(0);
});

test('a ruled conflict keeps the other value in sight', async ({ page }) => {
  await page.goto(figure('par.2023.ca-mau.overall.rank'));
  await expect(page.getByRole('main')).toContainText('34');
  await expect(page.getByRole('heading', { name: /vì sao chọn số này/ })).toBeVisible();
  const dissent = page
    .getByRole('heading', { name: 'Nguồn ghi khác' })
    .locator('xpath=following-sibling::ul');
  await expect(dissent).toContainText('32');
});

test('an open conflict shows no figure and both values', async ({ page }) => {
  await page.goto(figure('sipas.2024.hai-phong.overall.percent'));
  await expect(page.getByText('trang không công bố số nào')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('90,59');
  await expect(page.getByRole('main')).toContainText('91,10');
});

for (const ruling of dataSet.rows['resolutions.csv'].filter(({ accepted_source: source }) => !source)) {
  const id = toFigureId(ruling);
  test(`${id} is undecided in every word`, async ({ page }) => {
    await page.goto(figure(id));
    const main = page.getByRole('main');
    await expect(main).toContainText('Các nguồn khác nhau');
    for (const word of [
      'Đã công bố',
      'Nguồn in thẳng con số này',
      'Suy ra',
      'vì sao chọn số này',
      'Nguồn ghi khác',
    ]) {
      await expect(main).not.toContainText(word);
    }
    const said = dataSet.claims.filter(({ figureId }) => figureId === id);
    const sources = new Set(said.map(({ row }) => row.source));
    await expect(
      main.getByRole('heading', { name: `${sources.size} nguồn, không thống nhất` }),
    ).toBeVisible();
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /chưa có căn cứ để chọn/);
  });
}

test('a source that may not be linked is named without a link', async ({ page }) => {
  const { row: claim, figureId } = unlinkedClaim;
  await page.goto(figure(figureId));
  const source = page.getByRole('listitem').filter({ hasText: claim.title });
  await expect(source).toContainText('không dẫn link');
  await expect(source.getByRole('link', { name: claim.title })).toHaveCount(0);
});

test('a source without a known address can be found by its title, paper, day and words', async ({ page }) => {
  const article = dataSet.rows['sources.csv'].find(({ source }) => source === 'bdo1');
  const said = dataSet.claims
    .filter(({ row }) => row.source === 'bdo1')
    .flatMap(({ row }) => row.quote ?? []);
  await page.goto('/vi/nguon');
  const source = page.locator('#bdo1');
  await expect(source).toContainText(`${article?.title}`);
  await expect(source).toContainText(`${article?.publisher} · 29/6/2021`);
  await expect(source).toContainText('Chưa biết địa chỉ trên mạng');
  for (const quote of said) await expect(source).toContainText(`“${quote}”`);
});

test('a derived figure shows its formula, each term one click from its source', async ({ page }) => {
  await page.goto(figure('papi.2020.quang-ninh.overall.score'));
  const formula = page.getByRole('heading', { name: 'Cách tính' }).locator('..');
  await expect(formula).toContainText(/[=≈] 48,81/);
  await expect(formula.getByRole('link')).toHaveCount(8);
});

test('a rank that we compute says among how many', async ({ page }) => {
  await page.goto(figure('papi.2020.quang-ninh.overall.rank'));
  await expect(page.getByRole('main')).toContainText('Chúng tôi tính');
  await expect(page.getByRole('main')).toContainText(/đứng thứ 1/);
});

test('a quoted claim keeps the source’s words and their places', async ({ page }) => {
  await page.goto(figure('par.2020.binh-duong.doi-ngu-cbccvc.rank_change'));
  await expect(page.getByRole('main')).toContainText('+37');
  await expect(page.getByRole('blockquote')).toContainText('tăng 37 bậc');

  await page.goto(figure('par.2020.binh-duong.van-ban-qppl.percent_change'));
  await expect(page.getByRole('main')).toContainText('tăng 3,85% giá trị');
  await expect(page.getByRole('main')).not.toContainText('+3,85');
});

test('the edition before stands beside the value', async ({ page }) => {
  await page.goto(figure('par.2020.binh-duong.overall.rank'));
  await expect(page.getByRole('heading', { name: 'Kỳ trước: năm 2019' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('tăng 13 bậc');
});

test('the edition before may be of years before, and there may be none', async ({ page }) => {
  for (const [id, year] of [
    ['sipas.2017.quang-ninh.overall.rank', 2015],
    ['par-internal.2020.gia-lai~so-noi-vu.overall.rank', 2017],
    ['sipas.2015.quang-ninh.overall.rank', null],
  ] as const) {
    await page.goto(figure(id));
    const before = page.getByRole('heading', { name: /^Kỳ trước: năm/ });
    await expect(before).toHaveText(year === null ? [] : [`Kỳ trước: năm ${year}`]);
  }
});

test('every number of a ranking leads to its figure, and every source of that to its place', async ({
  page,
  request,
}) => {
  await page.goto('/vi/xep-hang/par/2020');
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
  test.setTimeout(180_000);
  const figures = [...new Set(links)].filter(
    (href): href is string => href?.startsWith('/vi/so-lieu/') ?? false,
  );
  expect(figures.length).toBeGreaterThan(countProvinces('par', 2020, 'rank'));
  for (const href of figures) expect((await request.get(href)).status(), href).toBe(200);
});

test('a figure is cited by publisher, year, day and release, in words and in three kinds of file', async ({
  page,
  request,
}) => {
  await page.goto(figure('par.2020.binh-duong.overall.rank'));
  const said =
    'Năm 2020, Bình Dương đứng thứ 4/63 tỉnh, thành phố về PAR INDEX, tăng 13 bậc so với năm 2019 (hạng 17)';
  const cite = page.locator('#trich-dan');
  await expect(cite).toContainText(`${said}; hai năm khác bộ tiêu chí.`);
  await expect(cite).toContainText(
    `Bộ Nội vụ: ${said}; hai năm khác bộ tiêu chí. PAR INDEX, năm đo lường 2020, công bố 24/6/2021. Chỉ số CCHC, bản dữ liệu 1, ngày `,
  );
  const fileOf = async (name: string) => {
    const address = await cite.getByRole('link', { name }).getAttribute('href');
    const answer = await request.get(`${address}`);
    expect(answer.status()).toBe(200);
    // it names the day, so nobody keeps it for another one
    expect(answer.headers()['cache-control']).toBe('no-store');
    expect(await (await request.get(`${address}?truy-cap=1999-01-01`)).text()).toBe(await answer.text());
    return answer.text();
  };
  const [bib, ris, [json]] = [
    await fileOf('BibTeX'),
    await fileOf('RIS'),
    JSON.parse(await fileOf('CSL-JSON')),
  ];
  expect(bib).toContain('@dataset{par2020binhduongoverallrank,');
  expect(bib).toMatch(/author = \{\{Bộ Nội vụ\}\}/);
  expect(bib).toMatch(/date = \{2021-06-24\}/);
  expect(bib).toMatch(/urldate = \{\d{4}-\d\d-\d\d\}/);
  expect(ris).toMatch(/^TY {2}- DATA\r?\nAU {2}- Bộ Nội vụ/);
  expect(ris).toContain(`TI  - ${said}`);
  expect(ris).toMatch(/^UR {2}- \S+\/vi\/so-lieu\/par\.2020\.binh-duong\.overall\.rank$/m);
  expect(json).toMatchObject({
    type: 'dataset',
    issued: { 'date-parts': [[2021, 6, 24]] },
    'container-title': 'Chỉ số CCHC',
  });
  expect(json.accessed['date-parts'][0]).toHaveLength(3);
  for (const wrong of ['par.2020.khong-co.overall.rank.bib', 'par.2020.binh-duong.overall.rank.doc', 'x'])
    expect((await request.get(`/api/trich-dan/vi/${wrong}`)).status()).toBe(404);
});
