import { expect, inEnglish, templates, test } from './site';

const site = 'https://cchc.example';
const decode = (text = '') =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");

const pages = templates.filter((template) => !template.includes('khong-co-trang'));
for (const path of [...pages, ...pages.map(inEnglish)]) {
  test(`${path} has a picture with its title as the alternative`, async ({ request }) => {
    test.setTimeout(60_000);
    // programs that read a page for its picture do not run its scripts and read the head only
    const [html = ''] = (await (await request.get(path)).text()).split('</head>');
    const meta = (property: string) =>
      decode(new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1]);
    const [title] = decode(/<title>([^<]*)<\/title>/.exec(html)?.[1]).split(
      / · (?:Chỉ số CCHC|Vietnam PAR Index)$/,
    );
    expect(meta('og:image:alt')).toBe(title);
    expect(meta('og:image')).toMatch(new RegExp(`^${site}/api/(?:chia-se|hinh)${path.slice(0, 3)}/`));
    // only the front page has the picture of the site
    expect(meta('og:image').endsWith('/trang.png')).toBe(path === '/vi' || path === '/en');

    const answer = await request.get(meta('og:image').replace(site, ''));
    expect(answer.status(), meta('og:image')).toBe(200);
    expect(answer.headers()['content-type']).toBe('image/png');
    const png = await answer.body();
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(size).toEqual(['width', 'height'].map((side) => Number(meta(`og:image:${side}`))));
    expect(size[0]).toBeGreaterThanOrEqual(1200);
  });
}

for (const picture of [
  'so-lieu.par.2020.khong-co.overall.rank',
  'bien-dong.par.1999',
  'vung.khong-co',
  'du-lieu.999999',
  'linh-vuc.par.khong-co',
])
  test(`there is no picture ${picture}`, async ({ request }) => {
    expect((await request.get(`/api/chia-se/vi/${picture}.png`)).status()).toBe(404);
  });
