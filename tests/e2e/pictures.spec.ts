import { expect, test } from './site';

const exhibits = [
  'tinh.binh-duong.par',
  'bien-dong.par.2024',
  'ban-do.par.2024',
  'linh-vuc.papi.papi-1.2020',
  'cac-nam.par',
  'xep-hang.par.2024',
  'so-nganh.binh-duong.2017',
  'trung-binh.par.overall',
  'so-sanh.par.overall.hai-phong.ha-noi.can-tho',
];
const sizes = { '': [1200, 675], '.vuong': [1080, 1080] } as const;

for (const exhibit of exhibits)
  for (const [shape, [width, height]] of Object.entries(sizes))
    test(`the picture of ${exhibit}${shape} is one in PNG, twice as large, and in SVG`, async ({
      page,
      request,
    }) => {
      const address = `/api/hinh/vi/${exhibit}${shape}`;
      const [png, svg] = await Promise.all(
        ['png', 'svg'].map(async (ending) => {
          const response = await request.get(`${address}.${ending}`);
          expect(response.status()).toBe(200);
          return response.body();
        }),
      );
      const text = svg?.toString() ?? '';
      // what a reader of the picture alone must learn
      expect(text).toMatch(/<text[^>]*>[^<]*Nguồn số liệu/);
      expect(text).toContain('bản dữ liệu 1');
      expect(text).toContain('cchc.example/vi/');
      expect(text).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);

      // both are drawn by the browser and compared in blocks, because edges of letters differ by a pixel
      const compared = await page.evaluate(
        async ({ sources, width, height }) => {
          const canvases = await Promise.all(
            sources.map(async (source) => {
              const image = new Image();
              image.src = source;
              await image.decode();
              const canvas = new OffscreenCanvas(width / 6, height / 6);
              const context = canvas.getContext('2d');
              if (context) context.imageSmoothingQuality = 'high';
              context?.drawImage(image, 0, 0, canvas.width, canvas.height);
              const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
              return { size: [image.naturalWidth, image.naturalHeight], data: [...data] };
            }),
          );
          const [one, other] = canvases;
          const differences = (one?.data ?? []).map((part, at) => Math.abs(part - (other?.data[at] ?? 0)));
          return {
            sizes: canvases.map(({ size }) => size),
            mean: differences.reduce((sum, difference) => sum + difference, 0) / differences.length,
            ink: (one?.data ?? []).filter((part, at) => at % 4 === 0 && part < 120).length,
          };
        },
        {
          sources: [
            `data:image/png;base64,${png?.toString('base64')}`,
            `data:image/svg+xml;base64,${svg?.toString('base64')}`,
          ],
          width,
          height,
        },
      );
      expect(compared.sizes).toEqual([
        [2 * width, 2 * height],
        [width, height],
      ]);
      expect(compared.mean).toBeLessThan(6);
      expect(compared.ink).toBeGreaterThan(5);
    });

test('the letters of a picture are those of the typeface, marks included', async ({ page, request }) => {
  const response = await request.get('/api/hinh/vi/tinh.binh-duong.par.svg');
  const svg = await response.text();
  await page.setContent(`<body style="margin:0">${svg}`);
  await page.evaluate(() => document.fonts.ready);
  const isLoaded = await page.evaluate(() =>
    ['400', '600'].map((weight) =>
      document.fonts.check(`${weight} 20px "Be Vietnam Pro"`, 'Ấấ Ễễ Ựự Đđ Bình Dương'),
    ),
  );
  expect(isLoaded).toEqual([true, true]);
  // no text leaves the picture or lies upon another of the words around the drawing
  const boxes = await page.locator('body > svg > text').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { text: text.textContent, left, right, top, bottom };
    }),
  );
  expect(boxes.length).toBeGreaterThan(3);
  for (const { text, left, right, bottom } of boxes) {
    expect(left, text ?? '').toBeGreaterThanOrEqual(0);
    expect(right, text ?? '').toBeLessThanOrEqual(1200);
    expect(bottom, text ?? '').toBeLessThanOrEqual(675);
  }
});

test('a picture that does not exist is not found', async ({ request }) => {
  for (const file of [
    'tinh.tinh-khong.par.png',
    'tinh.binh-duong.par.gif',
    'bien-dong.par.2025.png',
    'x.png',
  ])
    expect((await request.get(`/api/hinh/vi/${file}`)).status(), file).toBe(404);
});
