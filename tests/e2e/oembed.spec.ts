import { XMLParser } from 'fast-xml-parser';
import { expect, test } from './site';

const site = 'https://cchc.example';
const pages = [
  '/vi/xep-hang/par/2024',
  '/vi/xep-hang/par/2020/bo-nganh',
  '/vi/bien-dong/par/2024',
  '/vi/ban-do/papi/2020/thay-doi',
  '/vi/linh-vuc/par.thu-tuc-hanh-chinh/2023',
  '/vi/tinh/binh-duong',
  '/en/tinh/an-giang/theo-nam',
  '/vi/tinh/binh-duong/linh-vuc',
  '/vi/tinh/binh-duong/so-nganh/2017',
  '/vi/bo-nganh/bo-tai-chinh',
  '/vi/linh-vuc/papi.papi-1',
  '/vi/vung/tay-nguyen',
  '/vi/vung',
  '/vi/so-sanh?don-vi=hai-phong,ha-noi&linh-vuc=doi-ngu-cbccvc&tu=2018',
];

for (const path of pages)
  test(`${path} leads programs to a frame of what it shows`, async ({ page, request }) => {
    await page.goto(path);
    const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    expect(href).toContain(`${site}/api/oembed?`);
    const address = (href ?? '').replace(site, '');
    const told = await (await request.get(address)).json();
    expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 720 });
    expect(told.title.length).toBeGreaterThan(10);
    expect(told.provider_name).toBe(path.startsWith('/en') ? 'Vietnam PAR Index' : 'Chỉ số CCHC');

    const xml = await (await request.get(`${address}&format=xml`)).text();
    const { oembed } = new XMLParser({ parseTagValue: false, htmlEntities: true }).parse(xml);
    expect(oembed).toEqual(
      Object.fromEntries(Object.entries(told).map(([name, value]) => [name, String(value)])),
    );

    const frame = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      htmlEntities: true,
    }).parse(told.html).iframe;
    expect(frame.title).toBe(told.title);
    for (const file of [frame.src, told.thumbnail_url])
      expect((await request.get(String(file).replace(site, ''))).status(), String(file)).toBe(200);
  });

test('a frame is no larger than it may be, and stays with the release of its address', async ({
  request,
}) => {
  const ask = (query: string) => request.get(`/api/oembed?${query}`);
  const url = encodeURIComponent(`${site}/embed/vi/tinh.binh-duong.par@1`);
  const told = await (await ask(`url=${url}&maxwidth=400&maxheight=300`)).json();
  expect(told).toMatchObject({ width: 400, height: 300 });
  expect(told.html).toContain('src="https://cchc.example/embed/vi/tinh.binh-duong.par@1"');
  expect(told.html).toContain('width="400" height="300"');
});

for (const [query, status] of [
  ['', 404],
  [`url=${encodeURIComponent('https://other.example/vi/tinh/binh-duong')}`, 404],
  [`url=${encodeURIComponent(`${site}/vi/nguon`)}`, 404],
  [`url=${encodeURIComponent(`${site}/vi/tinh/tinh-khong`)}`, 404],
  [`url=${encodeURIComponent(`${site}/vi/%E0%A4%A`)}`, 404],
  [`url=${encodeURIComponent(`${site}/vi/tinh/binh-duong`)}&format=pdf`, 400],
  [`url=${encodeURIComponent(`${site}/vi/tinh/binh-duong`)}&maxwidth=-1`, 400],
] as const)
  test(`"${query}" is refused with ${status} and the reason`, async ({ request }) => {
    const response = await request.get(`/api/oembed?${query}`);
    expect(response.status()).toBe(status);
    expect(response.headers()['content-type']).toContain('application/problem+json');
  });
