import { type FileName, files } from '@/lib/dataset/files';
import { isRequired, toField } from './fields';

/** What each table holds, for a reader of the package. */
export const tableTitles: Record<FileName, string> = {
  'indices.csv': 'Bộ chỉ số · Indices: names, publisher, main measure, scale, direction',
  'sources.csv': 'Nguồn · Sources: publisher, date, day read, address',
  'frameworks.csv': 'Bộ tiêu chí · Frameworks: criteria sets and their totals',
  'dimensions.csv': 'Chỉ số thành phần · Dimensions of each framework, with maxima',
  'dimension-lineage.csv':
    'Chỉ số thành phần kế tục · Which dimension continues which when frameworks change',
  'editions.csv': 'Kỳ đánh giá · Editions: one index, year and level',
  'comparability.csv':
    'So sánh được hay không · Exceptions to comparability with the edition before, by dimension',
  'units.csv': 'Đơn vị · Units that are ranked, dated; children are province/slug',
  'successions.csv': 'Sáp nhập, đổi tên · Successions: merged breaks a series, renamed and status do not',
  'regions.csv': 'Vùng · Regions: scheme 2023 for years to 2024, scheme 2025 after',
  'unit-regions.csv': 'Đơn vị theo vùng · Which unit is in which region',
  'claims.csv':
    'Số liệu theo nguồn · Claims: what one source says of one figure (PAR INDEX, SIPAS, internal indices)',
  'claims-papi.csv': 'Số liệu PAPI theo nguồn · PAPI claims: sums of its published parts',
  'excerpts.csv': 'Ô trong ảnh của nguồn · Excerpts: the cells of pictures that claims were read from',
  'resolutions.csv': 'Cách chọn khi nguồn khác nhau · Rulings where sources differ',
  'anomalies.csv': 'Điểm lạ giữ như đã in · Oddities kept as printed',
  'statements.csv': 'Ý kiến của đơn vị · Statements of units about their own figures',
  'announcements.csv': 'Điều Bộ công bố · What the Ministry said of an edition, to check against',
  'group-rules.csv': 'Nhóm xếp loại · Bounds of groups A, B, C… by index, level and year',
  'dimension-leads.csv': 'Cơ quan phụ trách · Which department a page names for a dimension',
  'initiatives.csv': 'Biện pháp · Documented measures behind a result',
};

/** The resource name of a table: its file name without the extension. */
export const toResourceName = (file: string): string => file.replace(/\.csv$/, '');

interface ForeignKey {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}

interface Keys {
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: ForeignKey[];
}

/** Columns that refer to a row of another table. A department may be in none, because it was never ranked. */
const targets: Record<string, [FileName, string]> = {
  index: ['indices.csv', 'index'],
  source: ['sources.csv', 'source'],
  accepted_source: ['sources.csv', 'source'],
  framework: ['frameworks.csv', 'framework'],
  dimension: ['dimensions.csv', 'dimension'],
  earlier: ['dimensions.csv', 'dimension'],
  later: ['dimensions.csv', 'dimension'],
  unit: ['units.csv', 'unit'],
  owner: ['units.csv', 'unit'],
  province: ['units.csv', 'unit'],
  predecessor: ['units.csv', 'unit'],
  successor: ['units.csv', 'unit'],
};
const ownTargets: Partial<Record<FileName, [column: string, field: string]>> = {
  'indices.csv': ['contrast', 'index'],
  'dimensions.csv': ['parent', 'dimension'],
  'units.csv': ['parent', 'unit'],
};

/** The primary or unique key of a table, and its foreign keys. */
export function toKeys(file: FileName): Keys {
  const { key, row } = files[file];
  const whole = key.every((column) => isRequired(toField(file, column)));
  const foreignKeys = [
    ...Object.keys(row.shape).flatMap((column) => toForeignKey(file, column)),
    ...(file === 'unit-regions.csv' ? [toReference(['scheme', 'region'], 'regions.csv')] : []),
  ];
  return {
    // a key with a column that may be empty still identifies a row, but cannot be a primary key
    ...(whole ? { primaryKey: [...key] } : { uniqueKeys: [[...key]] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function toForeignKey(file: FileName, column: string): ForeignKey[] {
  const own = ownTargets[file];
  if (own?.[0] === column) return [{ fields: [column], reference: { fields: [own[1]] } }];
  const target = targets[column];
  if (!target || target[0] === file) return [];
  return [toReference([column], target[0], [target[1]])];
}

const toReference = (fields: string[], file: FileName, referred: string[] = fields): ForeignKey => ({
  fields,
  reference: { resource: toResourceName(file), fields: referred },
});
