import { expect, it } from 'vitest';
import { findPrintedNumbers } from './printed-numbers';
import { readSources } from './sources';

const sources = await readSources();
const pages = sources
  .map(({ path }) => path)
  .filter((path) => path.startsWith('components/') || path.startsWith('app/[locale]/'))
  // files have numbers as programs read them
  .filter((path) => !path.startsWith('components/exhibits/files/'));

it('no page prints a number but through the formatter', { timeout: 120_000 }, () => {
  expect(findPrintedNumbers(pages)).toEqual([]);
});

it('no page has a formatter of its own', () =>
  expect(
    sources
      .filter(
        ({ path, text }) =>
          pages.includes(path) && /\bNumberFormat\b|\buseFormatter\b|\bgetFormatter\b/.test(text),
      )
      .map(({ path }) => path),
  ).toEqual([]));

it('a printed number is seen', { timeout: 120_000 }, () =>
  expect(findPrintedNumbers(['tests/unit/samples/printed-numbers.tsx']).map(({ what }) => what)).toEqual([
    'rank',
    'rank',
    'rank',
    'rank',
    'share !== null && share * 100',
    "year > 2020 ? 'mới' : rank",
    'rank',
    '{value} of map.entry.percent is no text',
  ]),
);
