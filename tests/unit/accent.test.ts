import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, root } from './sources';

/** The components that may be red: the site's mark, and the reader's own province. */
const components = [
  'components/layout/site-header.tsx',
  'components/my-province/choose-my-province.tsx',
  'components/my-province/my-province-card.tsx',
  'components/share/share-card.tsx',
];
/** A style of the reader's own province, and of nothing else that is pointed at or chosen. */
const isOfMine = (selectors: string) =>
  /\bmine\b/.test(selectors) && !/:(?:hover|focus|target)/.test(selectors);

/** Every style that has the accent colour, as the selectors that it stands in, from the outermost. */
function findAccents(css: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, text = '', end] of css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g)) {
    if (text.includes('var(--accent)')) found.push(open.join(' '));
    if (end === '{') open.push(text.trim().replaceAll(/\s+/g, ' '));
    else if (end === '}') open.pop();
  }
  return found;
}

describe('red is the colour of the site’s mark and of the reader’s own province', () => {
  it('in components', async () => {
    const sources = (await readSources()).filter(({ path: name }) => /^(?:app|components)\//.test(name));
    const found = sources.filter(({ text }) => /\baccent\b/.test(text)).map(({ path: name }) => name);
    expect(found.toSorted()).toEqual(components);
  });

  it('in styles', async () => {
    const names = (await readdir(path.join(root, 'app'), { recursive: true })).filter((name) =>
      name.endsWith('.css'),
    );
    const sheets = await Promise.all(names.map((name) => readFile(path.join(root, 'app', name), 'utf8')));
    const found = sheets.flatMap(findAccents);
    expect(found.length).toBeGreaterThan(5);
    // the theme names the colour once for the classes of components
    expect(found.filter((selectors) => !isOfMine(selectors))).toEqual(['@theme inline']);
  });
});

it('an accent is found in its selectors', () =>
  expect(
    findAccents('@layer a { .b { color: red; &:hover { fill: var(--accent); } } .c { x: var(--accent) } }'),
  ).toEqual(['@layer a .b &:hover', '@layer a .c']));
