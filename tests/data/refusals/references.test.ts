import { describe, it } from 'vitest';
import type { Cells } from '../../draft';
import { type Break, claim, copy, edit, refuses } from './refusal';

const framework = (cells: Cells) => edit('frameworks.csv', { framework: 'papi-8' }, cells);
const dimension = (cells: Cells) => edit('dimensions.csv', { framework: 'papi-8', order: '8' }, cells);
const lineage = (cells: Cells) => edit('dimension-lineage.csv', { later: 'the-che' }, cells);
const notLocated = (cells: Cells) => edit('editions.csv', { index: 'par', year: '2025' }, cells);
const internal = (cells: Cells) =>
  copy('editions.csv', { index: 'par-internal', year: '2017', owner: 'can-tho' }, cells);
const comparability = (cells: Cells) => edit('comparability.csv', { dimension: 'overall' }, cells);
const unit = (cells: Cells) => edit('units.csv', { unit: 'tinh-a' }, cells);
const succession = (cells: Cells) => edit('successions.csv', { predecessor: 'thua-thien-hue' }, cells);
const region = (cells: Cells) => edit('regions.csv', { scheme: '2025', order: '6' }, cells);
const inRegion = (cells: Cells) => edit('unit-regions.csv', { scheme: '2025', unit: 'hue' }, cells);
const before2025 = (cells: Cells) =>
  copy('unit-regions.csv', { scheme: '2023', unit: 'thua-thien-hue' }, cells);
const papi = (cells: Cells) => edit('claims-papi.csv', { unit: 'ca-mau', dimension: 'papi-1' }, cells);
const announced = (cells: Cells) => edit('announcements.csv', { year: '2022', statement: 'rose' }, cells);
const group = (cells: Cells) => edit('group-rules.csv', { year: '2012', group: '2' }, cells);
const lead = (cells: Cells) => edit('dimension-leads.csv', { province: 'dak-lak' }, cells);
const initiative = (cells: Cells) => edit('initiatives.csv', { dimension: 'van-ban-qppl' }, cells);
const none = 'khong-co';

describe('codes that nothing has', () => {
  it.each([
    ['indices.csv', copy('frameworks.csv', { framework: 'papi-8' }, { index: none, framework: 'moi' })],
    ['sources.csv', framework({ source: none })],
    ['frameworks.csv', copy('dimensions.csv', { framework: 'papi-8', order: '8' }, { framework: none })],
    ['dimensions.csv', dimension({ parent: none })],
    ['sources.csv', dimension({ source: none })],
    ['indices.csv', lineage({ index: none })],
    ['dimensions.csv', lineage({ earlier: none })],
    ['dimensions.csv', lineage({ later: 'papi-1' })],
    ['indices.csv', notLocated({ index: none })],
    ['frameworks.csv', notLocated({ framework: none })],
    ['frameworks.csv', notLocated({ framework: 'papi-8' })],
    ['frameworks.csv', notLocated({ framework: 'ministry-2022' })],
    ['frameworks.csv', notLocated({ framework: '', status: 'published' })],
    ['indices.csv', comparability({ index: none })],
    ['editions.csv', comparability({ year: '2030' })],
    ['dimensions.csv', comparability({ dimension: none })],
    ['dimensions.csv', edit('comparability.csv', { year: '2016' }, { dimension: 'papi-8' })],
    ['sources.csv', unit({ source: none })],
    ['sources.csv', succession({ source: none })],
    ['sources.csv', region({ source: none })],
    ['regions.csv', inRegion({ region: none })],
    ['regions.csv', inRegion({ region: 'tay-nguyen' })],
    ['sources.csv', inRegion({ source: none })],
    ['indices.csv', claim({ index: none })],
    ['sources.csv', claim({ source: none })],
    ['sources.csv', papi({ source: none })],
    ['indices.csv', announced({ index: none })],
    ['editions.csv', announced({ year: '2030' })],
    ['sources.csv', announced({ source: none })],
    ['indices.csv', edit('indices.csv', { index: 'sipas' }, { contrast: none })],
    ['indices.csv', edit('indices.csv', { index: 'sipas' }, { contrast: 'sipas' })],
    ['indices.csv', group({ index: none })],
    ['editions.csv', group({ year: '2012', index: 'sipas' })],
    ['editions.csv', group({ year: '2030' })],
    ['sources.csv', group({ source: none })],
    ['units.csv', lead({ department: none })],
    ['units.csv', lead({ department: 'dak-lak/so-khong-co' })],
    ['units.csv', lead({ department: 'tinh-a/so-a' })],
    ['indices.csv', lead({ index: none })],
    ['dimensions.csv', lead({ dimension: none })],
    ['sources.csv', lead({ source: none })],
    ['units.csv', initiative({ department: 'binh-duong/so-khong-co' })],
    ['units.csv', initiative({ department: 'tinh-a/so-a' })],
    ['indices.csv', initiative({ index: none })],
    ['dimensions.csv', initiative({ dimension: 'van-ban-qppl', index: 'papi' })],
    ['dimensions.csv', initiative({ dimension: none })],
    ['sources.csv', initiative({ source: none })],
  ])('expects a code of %s', (file, breakIt) => refuses(breakIt, `expected a code of ${file}`));
});

describe('units that nothing has, or not then', () => {
  const unknown = 'expected a unit of units.csv';
  const in2020 = 'expected a unit that existed on 31 December 2020';
  const in2024 = in2020.replace('2020', '2024');
  const in2025 = in2020.replace('2020', '2025');
  const lead2025 = copy(
    'dimension-leads.csv',
    { province: 'dak-lak' },
    { province: 'binh-duong', department: 'binh-duong/thu-dau-mot', year: '2025' },
  );
  it.each([
    ['a claim', claim({ unit: none }), unknown],
    ['an internal index', internal({ owner: none }), unknown],
    ['a region', inRegion({ unit: none }), unknown],
    ['an initiative', initiative({ unit: none, department: '' }), unknown],
    ['a claim on Huế 2020', claim({ unit: 'hue', year: '2020' }), in2020],
    ['a claim on Bình Dương 2025', claim({ unit: 'binh-duong', year: '2025' }), in2025],
    ['a claim on Thừa Thiên Huế 2025', claim({ unit: 'thua-thien-hue', year: '2025' }), in2025],
    ['a region of Huế before 2025', before2025({ unit: 'hue' }), in2024],
    ['a region of Bình Dương in 2025', inRegion({ unit: 'binh-duong' }), in2025],
    ['an internal index of Huế 2020', internal({ owner: 'hue', year: '2020' }), in2020],
    ['an initiative of Huế 2020', initiative({ unit: 'hue', department: '' }), in2020],
    ['a lead in Bình Dương 2025', lead2025, in2025],
  ])('%s', (_, breakIt, sentence) => refuses(breakIt, sentence));

  it('a department whose province had ended', () =>
    refuses((set) => {
      unit({ valid_to: '2016-12-31' })(set);
      const index = { index: 'par-internal', dimension: 'overall', year: '2017' };
      return [claim({ unit: 'tinh-a/so-a', ...index })(set), internal({ owner: 'tinh-a' })(set)];
    }, 'expected a unit that existed on 31 December 2017'));
});

describe('editions and dimensions that a claim cannot belong to', () => {
  const published = 'expected a published edition of editions.csv';
  const ofFramework = 'expected a dimension of the framework province-2012';
  it.each<[string, Break, string]>([
    ['an edition that is not located', claim({ year: '2025' }), published],
    ['a year without edition', claim({ year: '2011' }), published],
    ["another level's edition", claim({ year: '2024', unit: 'bo-noi-vu' }), published],
    ['an average of unranked ministries', claim({ year: '2024', unit: 'cac-bo' }), published],
    ['a province without internal index', claim({ year: '2017', unit: 'tinh-a/so-a' }), published],
    ["another framework's dimension", claim({ dimension: 'the-che' }), ofFramework],
    ['an unknown dimension', claim({ dimension: none }), ofFramework],
  ])('%s', (_, breakIt, sentence) => refuses(breakIt, sentence));
});
