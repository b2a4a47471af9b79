import { expect, it } from 'vitest';
import { toEmbed } from '@/lib/ops/front/embed';

const sheet = 'p::before { content: "$&$1" } ';
const html = `<!DOCTYPE html><html data-release="3"><head><base target="_blank"/>
<link rel="stylesheet" href="/_next/a.css?x=1&amp;y=2" data-precedence="next"/><link rel="preload" as="script" href="/_next/a.js"/>
<link rel="icon" href="/icon.svg"/><script src="/_next/a.js" async=""></script></head><body><!--$--><p>A</p><!--/$-->
<script>self.__next_f.push([1,"<p>B</p>"])</script><svg><path d="M0 0"></path></svg></body></html>`;

it('an embedded page is one file without a script, with its styles as they are', async () => {
  const asked: string[] = [];
  const page = await toEmbed(html, async (address) => {
    asked.push(address);
    return sheet;
  });
  expect(asked).toEqual(['/_next/a.css?x=1&y=2']);
  expect(page).toContain(`<style>${sheet}</style>`);
  expect(page).toContain('<p>A</p>');
  expect(page).toContain('<svg><path d="M0 0"></path></svg>');
  expect(page).not.toMatch(/<script|<link|<!--|_next|__next/);
});
