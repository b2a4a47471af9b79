import { expect, it } from 'vitest';
import { BuildFiles } from '@/lib/ops/front/build-files';
import { toDocument } from '@/lib/ops/front/document';

const build: Record<string, string> = {
  '/_next/static/a.css': 'p{margin:0}',
  '/_next/static/site.json': '{"script":"/_next/static/site-1.js"}',
};
const toFiles = (asked: string[] = []) =>
  new BuildFiles(async (address) => {
    asked.push(address);
    const text = build[address];
    return new Response(text, { status: text === undefined ? 404 : 200 });
  });
const toPage = (body: string) =>
  `<html><head><link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="script" href="/_next/r.js"/><script src="/_next/r.js" async=""></script></head><body><!--$-->${body}<!--/$--><script type="application/ld+json">{"name":"<!-- A -->"}</script><script>self.__next_f.push([1,"A"])</script></body></html>`;

it('a page comes without React and its marks, with one script, its styles and its facts for machines', async () => {
  expect(await toDocument(toPage('<p>A</p>'), toFiles())).toBe(
    '<html><head><style>p{margin:0}</style><script type="module" src="/_next/static/site-1.js"></script></head><body><p>A</p><script type="application/ld+json">{"name":"<!-- A -->"}</script></body></html>',
  );
});

it('a sheet is asked for once, also by pages made at once, the name of the script for each page', async () => {
  const asked: string[] = [];
  const files = toFiles(asked);
  await Promise.all(['A', 'B'].map((body) => toDocument(toPage(body), files)));
  expect(asked.toSorted()).toEqual([
    '/_next/static/a.css',
    '/_next/static/site.json',
    '/_next/static/site.json',
  ]);
});

it('a missing sheet is an error, and asked for again', async () => {
  const asked: string[] = [];
  const files = toFiles(asked);
  for (let tries = 0; tries < 2; tries++)
    await expect(files.read('/_next/static/b.css')).rejects.toThrow('/_next/static/b.css: 404');
  expect(asked).toHaveLength(2);
});

it('a build without the script still gives its pages', async () => {
  const files = new BuildFiles(async (address) =>
    address.endsWith('.css') ? new Response('p{}') : new Response(null, { status: 404 }),
  );
  expect(await toDocument(toPage('<p>A</p>'), files)).toContain(
    '<head><style>p{}</style></head><body><p>A</p>',
  );
});
