import { expect, it } from 'vitest';
import { inlineStyles, withoutSheets } from '@/lib/ops/front/styles';

const link = '<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next"/>';

it('a sheet stands in the page, and what it refers to is found from there', async () => {
  const sheet = `a{src:url(../media/a.woff2)}b{src:url("b.svg?v=1")}c{src:url(data:image/png,x)}d{src:url(#mark)}e{src:url(https://a.example/e.png)}f{src:url("data:image/svg+xml,<svg fill='url(#a)'/>")}p{content:"$&"}`;
  const page = await inlineStyles(`<head>${link}</head>`, async () => sheet);
  expect(page).toBe(
    '<head><style>a{src:url(/_next/static/media/a.woff2)}b{src:url("/_next/static/css/b.svg?v=1")}c{src:url(data:image/png,x)}d{src:url(#mark)}e{src:url(https://a.example/e.png)}f{src:url("data:image/svg+xml,<svg fill=\'url(#a)\'/>")}p{content:"$&"}</style></head>',
  );
});

it('each of several sheets takes the place of its link, in their order', async () => {
  const links = ['a', 'b'].map((name) => `<link rel="stylesheet" href="/${name}.css">`);
  const page = await inlineStyles(links.join('<meta>'), async (address) => address);
  expect(page).toBe('<style>/a.css</style><meta><style>/b.css</style>');
});

it('no browser is told to fetch a sheet early', () => {
  const font = '</a.woff2>; rel=preload; as="font"; crossorigin=""';
  expect(withoutSheets({ link: `${font}, </a.css>; rel=preload; as="style"`, vary: 'x' })).toEqual({
    link: font,
    vary: 'x',
  });
  expect(withoutSheets({ link: '</a.css>; rel=preload; as=style' })).toEqual({});
});
