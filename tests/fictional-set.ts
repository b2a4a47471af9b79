import { type FileName, fileNames, files } from '@/lib/dataset/files';
import { type Cells, Draft, toCsv } from './draft';

/** A white WebP of four by four pixels, in base64. */
export const smallPicture = 'UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoEAAQAAsBMJaQAA3AA/veMAAA=';

const claim = (
  index: string,
  year: string,
  unit: string,
  dimension: string,
  measure: string,
  value: string,
): Cells => ({
  index,
  year,
  unit,
  dimension,
  measure,
  value,
  basis: index === 'papi' ? 'derived' : 'published',
  source: 'bao-a',
  note: index === 'papi' ? 'tổng các phần' : '',
});

const level = 'province';
const reasons = { reason_vi: 'Lý do.', reason_en: 'Reason.' };
const names = (name: string) => ({ name_vi: name, name_en: name });

const rows: Record<FileName, Partial<Cells>[]> = {
  'indices.csv': [
    { index: 'par', value_measure: 'percent', scale_max: '100', publishes_ranks: 'yes' },
    {
      index: 'papi',
      value_measure: 'score',
      scale_max: '20',
      publishes_ranks: 'no',
      whole: 'yes',
      claims_file: 'claims-papi.csv',
    },
  ].map((row) => ({
    ...row,
    ...names(row.index),
    publisher_vi: 'Cơ quan A',
    publisher_en: 'Agency A',
    decimals: '2',
    difference_vi: 'điểm',
    difference_en: 'points',
    higher_is_better: 'yes',
    whole: row.whole ?? 'no',
  })),
  'sources.csv': [
    { source: 'bao-a', url: 'https://bao-a.example/1', linkable: 'yes' },
    { source: 'bao-b', url: 'https://bao-b.example/1', linkable: 'yes' },
    { source: 'ban-sao', url: 'https://bao-a.example/1', linkable: 'yes' },
    { source: 'ban-in', url: '', linkable: 'no' },
  ].map((row) => ({
    ...row,
    title: `Bài ${row.source}`,
    publisher: 'Báo',
    kind: 'newspaper',
    published_on: '2021-06',
  })),
  'frameworks.csv': [
    { framework: 'bo-1', index: 'par', level, total_max: '100' },
    { framework: 'papi-2', index: 'papi', level, total_max: '20' },
  ],
  'dimensions.csv': [
    { framework: 'bo-1', order: '0', dimension: 'overall', kind: 'index', max_score: '100' },
    { framework: 'bo-1', order: '1', dimension: 'the-che', kind: 'field', max_score: '10' },
    { framework: 'bo-1', order: '2', dimension: 'bo-may', kind: 'field', max_score: '12.5' },
    { framework: 'papi-2', order: '0', dimension: 'overall', kind: 'index', max_score: '20' },
    { framework: 'papi-2', order: '1', dimension: 'papi-1', kind: 'field', max_score: '10' },
    { framework: 'papi-2', order: '2', dimension: 'papi-2', kind: 'field', max_score: '10' },
  ].map((row) => ({ ...row, ...names(row.dimension) })),
  'dimension-lineage.csv': [
    {
      index: 'par',
      earlier: 'bo-may',
      later: 'the-che',
      from_year: '2020',
      note_vi: 'Kế tục.',
      note_en: 'Follows.',
    },
  ],
  'editions.csv': [
    { index: 'par', year: '2019', level, framework: 'bo-1', units: '4', status: 'published' },
    {
      index: 'par',
      year: '2020',
      level,
      framework: 'bo-1',
      units: '4',
      status: 'published',
      comparable_with_previous: 'yes',
    },
    { index: 'papi', year: '2020', level, framework: 'papi-2', units: '4', status: 'published' },
    { index: 'par', year: '2025', level, units: '3', status: 'not-located' },
  ],
  'comparability.csv': [
    { index: 'par', year: '2020', dimension: 'the-che', comparable_with_previous: 'no', ...reasons },
  ],
  'units.csv': [
    { unit: 'tinh-a', kind: 'province' },
    { unit: 'tinh-b', kind: 'municipality' },
    { unit: 'tinh-c', kind: 'province', valid_to: '2025-06-30' },
    { unit: 'tinh-d', kind: 'province', valid_to: '2025-06-30' },
    { unit: 'tinh-d', kind: 'province', valid_from: '2025-07-01' },
    { unit: 'tinh-a/so-a', kind: 'department', parent: 'tinh-a' },
    { unit: 'viet-nam', kind: 'aggregate' },
  ].map((row) => ({ ...row, ...names(row.unit) })),
  'successions.csv': [
    {
      predecessor: 'tinh-c',
      successor: 'tinh-d',
      effective_on: '2025-07-01',
      kind: 'merged',
      source: 'bao-a',
    },
    {
      predecessor: 'tinh-d',
      successor: 'tinh-d',
      effective_on: '2025-07-01',
      kind: 'merged',
      source: 'bao-a',
    },
    {
      predecessor: 'tinh-d',
      successor: 'tinh-d',
      effective_on: '2026-05-01',
      kind: 'status',
      source: 'bao-a',
    },
  ],
  'regions.csv': [
    { scheme: '2023', order: '1', region: 'mien-a', ...names('Miền A') },
    { scheme: '2025', order: '1', region: 'mien-a', ...names('Miền A') },
  ],
  'unit-regions.csv': [
    { scheme: '2023', unit: 'tinh-d', region: 'mien-a' },
    { scheme: '2025', unit: 'tinh-d', region: 'mien-a' },
  ],
  'claims.csv': [
    claim('par', '2019', 'tinh-a', 'overall', 'rank', '3'),
    claim('par', '2019', 'tinh-a', 'overall', 'percent', '80.1'),
    claim('par', '2020', 'tinh-a', 'overall', 'rank', '1'),
    claim('par', '2020', 'tinh-a', 'overall', 'percent', '90.50'),
    claim('par', '2020', 'tinh-b', 'overall', 'rank', '2'),
    claim('par', '2020', 'tinh-b', 'overall', 'percent', '88'),
    claim('par', '2020', 'tinh-c', 'overall', 'percent', '0'),
    claim('par', '2020', 'tinh-a', 'the-che', 'score', '9.5'),
    claim('par', '2020', 'viet-nam', 'overall', 'average', '84.79'),
    { ...claim('par', '2020', 'tinh-d', 'overall', 'rank', '3'), source: 'bao-b' },
    claim('par', '2020', 'tinh-d', 'overall', 'rank', '4'),
  ],
  'claims-papi.csv': [
    claim('papi', '2020', 'tinh-a', 'papi-1', 'score', '5.1000'),
    claim('papi', '2020', 'tinh-a', 'papi-2', 'score', '6.2000'),
    claim('papi', '2020', 'tinh-a', 'overall', 'score', '11.3000'),
    claim('papi', '2020', 'tinh-b', 'papi-1', 'score', '5.5000'),
  ],
  'excerpts.csv': [
    {
      index: 'par',
      year: '2020',
      unit: 'tinh-c',
      dimension: 'overall',
      measure: 'percent',
      source: 'bao-a',
      picture: 'ab'.repeat(32),
      crop: smallPicture,
    },
  ],
  'resolutions.csv': [
    {
      index: 'par',
      year: '2020',
      unit: 'tinh-d',
      dimension: 'overall',
      measure: 'rank',
      accepted_source: 'bao-b',
      ...reasons,
    },
  ],
  'anomalies.csv': [],
  'statements.csv': [],
  'announcements.csv': [{ index: 'par', year: '2020', statement: 'rose', value: '3', source: 'bao-a' }],
  'group-rules.csv': [{ index: 'par', level, year: '2020', group: 'A', lower_bound: '80', source: 'bao-a' }],
  'dimension-leads.csv': [
    {
      index: 'par',
      province: 'tinh-a',
      year: '2020',
      dimension: 'the-che',
      department: 'tinh-a/so-a',
      role: 'lead',
      basis: 'plan',
      source: 'bao-a',
    },
  ],
  'initiatives.csv': [
    {
      index: 'par',
      unit: 'tinh-a',
      year: '2020',
      dimension: 'the-che',
      text_vi: 'Biện pháp.',
      text_en: 'Measure.',
      source: 'bao-a',
    },
  ],
};

/** A small data set of fictional provinces that passes every check. */
export function fictionalSet(): Draft {
  const texts = fileNames.map((name): [string, string] => {
    const columns = Object.keys(files[name].row.shape);
    return [name, toCsv([columns, ...rows[name].map((row) => columns.map((column) => row[column] ?? ''))])];
  });
  return new Draft(new Map(texts));
}
