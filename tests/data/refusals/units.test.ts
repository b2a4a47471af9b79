import { describe, it } from 'vitest';
import type { Cells } from '../../draft';
import { add, copy, edit, refuses } from './refusal';

const province = { unit: 'tinh-b', name_vi: 'Tỉnh B', kind: 'province' };
const unit = (cells: Cells) => add('units.csv', province, cells);
const department = (parent: string, slug: string) => unit({ parent, unit: slug, kind: 'department' });
const hue = { predecessor: 'thua-thien-hue' };
const succession = (cells: Cells) => edit('successions.csv', hue, cells);
const edition = (where: Cells, cells: Cells) => copy('editions.csv', where, cells);
const ended = { unit: 'tinh-c', name_vi: 'Tỉnh C', kind: 'province' };

const parent = 'expected the province before the slash of the unit';
const on = (day: string) => `expected a unit that existed on ${day}`;
const owner = 'editions of level unit, and only they, have a province here';
const aggregate = 'expected viet-nam, cac-bo, or vung- and a region of regions.csv';
const itself = add(
  'successions.csv',
  { predecessor: 'ca-mau', effective_on: '2020-01-01', kind: 'merged', source: 'e-bando' },
  { successor: 'ca-mau' },
);

describe('units, their successors and what owns them', () => {
  it.each([
    [
      'an end before the beginning',
      unit({ valid_to: '2025-06-30', valid_from: '2025-07-01' }),
      'expected a day not before 2025-07-01',
    ],
    ['a department without parent', department('', 'tinh-a/so-b'), parent],
    ["a department under another's slug", department('ca-mau', 'tinh-a/so-b'), parent],
    ['a department of no province', department('tinh-z', 'tinh-z/so-b'), parent],
    ['a province with a parent', unit({ parent: 'tinh-a' }), parent],
    ['an average of no region', unit({ unit: 'vung-khong-co', kind: 'aggregate' }), aggregate],
    ['an unknown predecessor', succession({ predecessor: 'khong-co' }), on('2024-12-31')],
    ['an unknown successor', succession({ successor: 'khong-co' }), on('2025-01-01')],
    ['a successor that ended', succession({ successor: 'thua-thien-hue' }), on('2025-01-01')],
    ['a predecessor that began later', succession({ predecessor: 'hue' }), on('2024-12-31')],
    ['a merger of a unit with itself', itself, 'expected another unit than the one before'],
    ['an internal index of nobody', edition({ year: '2017', owner: 'can-tho' }, { owner: '' }), owner],
    ['a national one with an owner', edition({ index: 'par', year: '2025' }, { owner: 'ca-mau' }), owner],
    [
      'a block that says it is the index',
      edit('dimensions.csv', { framework: 'province-2022', order: '14' }, { kind: 'index' }),
      'only overall is of kind index',
    ],
    [
      'a source to link without address',
      edit('sources.csv', { source: 'a1' }, { url: '' }),
      'a linkable source needs an address',
    ],
  ])('%s', (_, breakIt, sentence) => refuses(breakIt, sentence));

  it('two eras that overlap', () =>
    refuses((set) => {
      const [first] = set.add('units.csv', { ...ended, valid_to: '2025-07-01' }).split(': ');
      const place = set.add('units.csv', { ...ended, valid_from: '2025-07-01' }, 'valid_from');
      return `${place}: this time overlaps ${first}`;
    }));
});
