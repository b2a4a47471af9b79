import { describe, it } from 'vitest';
import type { FileName } from '@/lib/dataset/files';
import type { Cells } from '../../draft';
import { smallPicture } from '../../fictional-set';
import { add, claim, copy, edit, excerpt, refuses } from './refusal';

/** Adds a copy, under a new key, of a row that no other row refers to. */
const fresh = (file: FileName, where: Cells, key: Cells) => (cells: Cells) =>
  copy(file, where, { ...cells, ...key, ...cells });

const source = fresh('sources.csv', { source: 'a1' }, { source: 'moi' });
const edition = fresh('editions.csv', { index: 'par', year: '2025' }, { year: '2026' });
const dimension = fresh(
  'dimensions.csv',
  { framework: 'papi-8', order: '8' },
  { kind: 'block', dimension: 'moi' },
);
const framework = fresh('frameworks.csv', { framework: 'sipas-2015' }, { framework: 'moi' });
const index = fresh('indices.csv', { index: 'sipas' }, { index: 'moi' });
const region = fresh('regions.csv', { scheme: '2025', order: '6' }, { region: 'moi' });
const unit = (cells: Cells) =>
  add('units.csv', { unit: 'tinh-b', name_vi: 'Tỉnh B', kind: 'province' }, cells);
const lineage = (cells: Cells) => edit('dimension-lineage.csv', { later: 'the-che' }, cells);
const announced = (cells: Cells) => edit('announcements.csv', { year: '2022', statement: 'rose' }, cells);
const group = (cells: Cells) => edit('group-rules.csv', { year: '2012', group: '2' }, cells);
const comparability = (cells: Cells) => edit('comparability.csv', { dimension: 'overall' }, cells);
const succession = (cells: Cells) => edit('successions.csv', { predecessor: 'thua-thien-hue' }, cells);
const shown = (cells: Cells) => edit('excerpts.csv', { source: excerpt.source ?? '' }, cells);

const text = 'expected some text';
const decimal = 'expected a decimal with a point, such as 88.30';
const year = 'expected a four-digit year from 2000';
const day = 'expected a day such as 2025-07-01';
const partialDay = 'expected a day, month or year such as 2025-07-01, 2025-07, 2025';
const whole = 'expected a whole number';
const positive = 'expected a number above 0';
const yesNo = 'expected yes or no';
const url = 'expected an http or https address';
const code = 'expected a code of lower-case letters, digits and hyphens';
const sha256 = 'expected a SHA-256: 64 digits 0–9, a–f';
const webp = 'expected a small WebP picture, in base64';
const slug = 'expected a unit such as binh-duong or binh-duong/thu-dau-mot';
const oneOf = (values: string) => `expected one of: ${values}`;
const measures = 'score, percent, rank, rank_change, percent_change, average, highest, lowest, region_rank';
const kinds =
  'province, municipality, ministry, department, district, central-agency, commune, ward, aggregate';
const sourceKinds = 'official, province-portal, newspaper, mirror, other';

describe('cells that do not parse', () => {
  it.each([
    ['a decimal comma', claim({ value: '88,30' }), decimal],
    ['a word for a decimal', claim({ value: 'hai mươi' }), decimal],
    ['an exponent', claim({ value: '2e1' }), decimal],
    ['thousands marks', claim({ value: '1.000.000' }), decimal],
    ['a point without decimals', claim({ value: '88.' }), decimal],
    ['a leading zero', claim({ value: '088.3' }), decimal],
    ['a maximum in words', claim({ max: '100 điểm' }), decimal],
    ['an announcement in words', announced({ value: 'mười' }), decimal],
    ['a bound with a sign', group({ lower_bound: '<70' }), decimal],

    ['no value', claim({ value: '' }), text],
    ['a blank for a value', claim({ value: '  ' }), text],
    ['no day', succession({ effective_on: '' }), text],
    ['no reason', comparability({ reason_vi: '' }), text],
    ['no title', source({ title: '' }), text],

    ['a year of two digits', claim({ year: '13' }), year],
    ['a year of the last century', claim({ year: '1999' }), year],
    ['two years', lineage({ from_year: '2022-2024' }), year],
    ['a region scheme that is no year', region({ scheme: 'mới' }), year],

    ['a day that its month lacks', source({ accessed_on: '2026-02-30' }), day],
    ['a Vietnamese day', source({ accessed_on: '24/11/2026' }), day],
    ['a month for a day', unit({ valid_from: '2025-07' }), day],
    ['a thirteenth month', unit({ valid_to: '2025-13-01' }), day],
    ['a year for a day', framework({ issued_on: '2022' }), day],
    ['a month of one digit', source({ published_on: '2025-7' }), partialDay],
    ['a quarter', edition({ published_on: 'quý 2' }), partialDay],

    ['a word for an order', region({ order: 'đầu' }), whole],
    ['a negative order', dimension({ order: '-1' }), whole],
    ['half a unit', edition({ units: '33.5' }), whole],
    ['a blank inside a count', framework({ criteria_count: '3 7' }), whole],
    ['a fraction of a group', group({ units_in_group: '1/3' }), whole],

    ['a framework out of 0', framework({ total_max: '0' }), positive],
    ['a dimension out of 0', dimension({ max_score: '0' }), positive],
    ['a negative maximum', dimension({ max_score: '-10' }), positive],
    ['an index out of 0', index({ scale_max: '0.00' }), positive],
    ['an edition of 0 units', edition({ units: '0' }), positive],
    ['a claim out of 0', claim({ max: '0', measure: 'score', value: '0' }), positive],

    ['neither yes nor no', source({ linkable: 'maybe' }), yesNo],
    ['no yes or no', index({ publishes_ranks: '' }), yesNo],
    ['a capital Yes', index({ higher_is_better: 'Yes' }), yesNo],

    ['a script for an address', source({ url: 'javascript:alert(1)' }), url],
    ['an address without its protocol', source({ url: 'example.vn/bai' }), url],
    ['a path for an address', index({ url: '/bai' }), url],

    ['an unknown measure', claim({ measure: 'hang' }), oneOf(measures)],
    ['a basis that is ours', claim({ basis: 'computed' }), oneOf('published, list-order, derived')],
    ['an unknown kind of unit', unit({ kind: 'country' }), oneOf(kinds)],
    ['an unknown kind of source', source({ kind: 'blog' }), oneOf(sourceKinds)],
    ['an unknown kind of succession', succession({ kind: 'split' }), oneOf('merged, renamed, status')],
    [
      'an unknown kind of dimension',
      dimension({ kind: 'part' }),
      oneOf('index, field, block, criterion, sub_criterion'),
    ],
    ['an unknown level', edition({ level: 'district' }), oneOf('province, ministry, unit')],
    ['an unknown status', edition({ status: 'soon' }), oneOf('published, not-located')],
    ['an unknown comparability', edition({ comparable_with_previous: '?' }), oneOf('yes, no, unknown')],
    ['an unknown main measure', index({ value_measure: 'rank' }), oneOf('percent, score')],

    ['a short hash', shown({ picture: 'ab' }), sha256],
    ['a picture that is no WebP', shown({ crop: 'iVBORw0KGgo=' }), webp],
    ['a sound', shown({ crop: Buffer.from('RIFF$\0\0\0WAVEfmt ').toString('base64') }), webp],
    ['the beginning of a WebP', shown({ crop: smallPicture.slice(0, 6) }), webp],
    ['a WebP that is cut off within a letter', shown({ crop: smallPicture.slice(0, -1) }), webp],
    ['a picture by its address', shown({ crop: 'https://vi-du.example/anh.webp' }), webp],
    ['a picture as large as a page', shown({ crop: smallPicture.slice(0, 20) + 'A'.repeat(20_000) }), webp],

    ['a source with a blank', claim({ source: 'a 1' }), code],
    ['a block in capitals', claim({ block: 'Quận' }), code],
    ['a dimension with accents', claim({ dimension: 'tài-chính-công' }), code],
    ['an index with a digit', index({ index: 'moi2' }), code],
    ['a unit with an underscore', unit({ unit: 'tinh_b' }), slug],
    ['a unit with two slashes', unit({ unit: 'tinh-a/huyen-b/xa-c' }), slug],
    ['a unit by its name', claim({ unit: 'Tỉnh A' }), slug],
  ])('%s', (_, breakIt, sentence) => refuses(breakIt, sentence));
});
