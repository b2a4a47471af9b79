import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseDimension,
  parseFigure,
  parseMap,
  parseProvincePart,
  parseQuery,
  parseRanking,
  parseSelection,
} from '@/lib/params';
import { forEvery } from '../for-every';

describe('a ranking’s address', () => {
  it.each([
    ['par', '2020', 'province', true],
    ['par', '2020', 'ministry', true],
    ['chi-so-moi', '2020', 'ministry', true],
    ['PAR', '2020', 'province', false],
    ['chi-so-7', '2020', 'province', false],
    ['par', '20', 'province', false],
    ['par', '2020a', 'province', false],
  ] as const)('%s %s %s: %s', (index, year, level, known) =>
    expect(parseRanking({ locale: 'vi', index, year }, level) !== null).toBe(known),
  );
});

describe('the address of a part of a province', () => {
  it.each([
    ['theo-nam', 'years'],
    ['linh-vuc', 'dimensions'],
    ['so-nganh', 'departments'],
    ['nguon', 'sources'],
    ['years', null],
    ['', null],
  ])('%s: %s', (word, part) =>
    expect(parseProvincePart({ locale: 'vi', slug: 'tinh-a', part: word })?.part ?? null).toBe(part),
  );
});

describe('a dimension’s address', () => {
  it.each([
    ['par.the-che', undefined, 'par', 'the-che', null],
    ['papi.papi-1', '2020', 'papi', 'papi-1', 2020],
  ])('%s %s', (dimension, year, index, code, parsedYear) =>
    expect(parseDimension({ locale: 'vi', dimension, year })).toEqual({
      locale: 'vi',
      address: { index, dimension: code },
      year: parsedYear,
    }),
  );

  it.each([
    ['the-che', undefined],
    ['Par.overall', undefined],
    ['par.the-che.', undefined],
    ['par.Thể chế', undefined],
    ['par.the-che', '20'],
  ])('there is no %s %s', (dimension, year) =>
    expect(parseDimension({ locale: 'vi', dimension, year })).toBeNull(),
  );
});

it.each([
  [{}, { column: 'hang', reversed: false }, null, null],
  [{ 'sap-xep': '', vung: '', nhom: '' }, { column: 'hang', reversed: false }, null, null],
  [
    { 'sap-xep': 'ten-nguoc', vung: ['dong-nam-bo', 'tay-nguyen'], nhom: 'A' },
    { column: 'ten', reversed: true },
    'dong-nam-bo',
    'A',
  ],
])('the query %j selects', (query, sort, region, group) =>
  expect(parseSelection(query)).toEqual({ sort, region, group }),
);
it.each(['la', 'ten-xuoi', '-'])('no ranking sorts by %j', (word) =>
  expect(parseSelection({ 'sap-xep': word })).toBeNull(),
);

it.each([
  [undefined, 'rank'],
  ['diem', 'value'],
  ['thay-doi', 'change'],
  ['hang', undefined],
  ['rank', undefined],
])('the map’s last segment %j means %s', (view, expected) =>
  expect(parseMap({ locale: 'vi', index: 'par', year: '2020', view })?.view).toBe(expected),
);

it('no text makes a figure’s address throw', () =>
  forEvery([fc.string()], (id) => {
    expect(() => parseFigure({ locale: 'vi', id })).not.toThrow();
  }));

it.each([
  [undefined, ''],
  [['a', 'b'], 'a'],
  ['  hà nội ', 'hà nội'],
])('the query %j is %j', (value, text) => expect(parseQuery(value)).toBe(text));
