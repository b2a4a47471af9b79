import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FigureKey, keyPatterns, parseFigureId, toFigureId } from '@/lib/domain/figures/figure-id';
import { measures } from '@/lib/domain/vocabulary';
import { forEvery } from '../../for-every';

const keys: fc.Arbitrary<FigureKey> = fc.record({
  index: fc.stringMatching(keyPatterns.index),
  year: fc.integer({ min: 2000, max: 2099 }),
  unit: fc.stringMatching(keyPatterns.unit),
  dimension: fc.stringMatching(keyPatterns.dimension),
  measure: fc.constantFrom(...measures),
});

it.each([
  ['par.2020.binh-duong.overall.rank', ['par', 2020, 'binh-duong', 'overall', 'rank']],
  [
    'par-internal.2017.binh-duong~thu-dau-mot.overall.rank',
    ['par-internal', 2017, 'binh-duong/thu-dau-mot', 'overall', 'rank'],
  ],
  ['papi.2020.quang-ninh.papi-1.score', ['papi', 2020, 'quang-ninh', 'papi-1', 'score']],
  ['par.2022.viet-nam.overall.percent_change', ['par', 2022, 'viet-nam', 'overall', 'percent_change']],
])('%s names its keys', (id, [index, year, unit, dimension, measure]) =>
  expect(parseFigureId(id)).toEqual({ index, year, unit, dimension, measure }),
);

it.each([
  '',
  'par',
  'par.2020.binh-duong.overall',
  'par.2020.binh-duong.overall.rank.more',
  'par.1999.binh-duong.overall.rank',
  'par.20200.binh-duong.overall.rank',
  'par.2020.Binh-Duong.overall.rank',
  'par.2020.bình-dương.overall.rank',
  'par.2020.binh-duong/thu-dau-mot.overall.rank',
  'par.2020.a~b~c.overall.rank',
  'par.2020.binh-duong.overall.constructor',
  'par.2020.binh-duong.overall.rank\n',
  ' par.2020.binh-duong.overall.rank',
  `par.2020.${'a'.repeat(81)}.overall.rank`,
  '../../etc/passwd',
  '__proto__',
])('“%s” is no id', (text) => expect(parseFigureId(text)).toBeNull());

it('every key comes back from its id', () =>
  forEvery([keys], (key) => expect(parseFigureId(toFigureId(key))).toEqual(key)));

it('two keys never share an id', () =>
  forEvery([keys, keys], (a, b) =>
    expect(toFigureId(a) === toFigureId(b)).toBe(JSON.stringify(a) === JSON.stringify(b)),
  ));

const nearIds = fc.stringMatching(/^par\.20..\.[a-z~/.]*\.overall\.rank$/);
it('no text throws, and what is an id is written in one way only', () =>
  forEvery([fc.oneof(fc.string({ unit: 'binary' }), nearIds)], (text) => {
    const key = parseFigureId(text);
    expect(key && toFigureId(key)).toBe(key && text);
  }));
