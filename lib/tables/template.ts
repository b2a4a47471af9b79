import XLSX from '@e965/xlsx';
import { quoteCell } from '@/lib/dataset/cells';
import type { EditionRow, References, UnitRow } from '@/lib/dataset/normalise';
import type { Text } from '@/lib/dataset/problem';
import { isCriterion } from '@/lib/domain/editions/criterion';
import { compareNames } from '@/lib/domain/names/names';
import { isOfLevel } from '@/lib/domain/units/level';
import { unitOfYear } from '@/lib/domain/units/lifespan';
import { isProvince, type Level, overall } from '@/lib/domain/vocabulary';
import { findEdition } from './known-edition';

export type Template =
  | { kind: 'template'; xlsx: Uint8Array; csv: string }
  | { kind: 'refused'; reason: Text };

export interface TemplateOf {
  index: string;
  year: number;
  level: Level;
  /** the province of an internal index */
  owner?: string | null;
  /** whether criteria have columns too */
  criteria?: boolean;
  references: References;
}

const measureNames = { score: 'điểm', percent: 'tỷ lệ %', rank: 'xếp hạng' } as const;

/**
 * Makes a table to fill in for one index and year, as a workbook and as CSV, with a row for every unit that
 * existed then and a column for every dimension and measure, and for every criterion where these are wanted. It can be read back without a question.
 */
export function toTemplate(of: TemplateOf): Template {
  const { index, year, level, owner = null, criteria = false, references } = of;
  const edition = findEdition(references, { index, year, level, owner });
  if ('expected' in edition) return { kind: 'refused', reason: edition.expected };
  const units = unitsOf(of);
  const rows = [
    ['TT', ...toHeaders(references, edition, criteria)],
    // units with the same name are written with their codes
    ...units.map(({ slug, name_vi }, at) => [
      at + 1,
      units.some((other) => other.slug !== slug && other.name_vi === name_vi) ? slug : name_vi,
    ]),
  ];
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  sheet['!cols'] = rows[0]?.map((header) => ({ wch: Math.min(40, Math.max(6, String(header).length)) }));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, String(year));
  const width = rows[0]?.length ?? 0;
  const lines = rows.map((cells) =>
    Array.from({ length: width }, (_, at) => quoteCell(String(cells[at] ?? ''))).join(','),
  );
  return {
    kind: 'template',
    xlsx: new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true })),
    // spreadsheets recognise UTF-8 by this byte-order mark
    csv: `\uFEFF${lines.join('\r\n')}\r\n`,
  };
}

const nameHeaders: Record<Level, string> = {
  province: 'Tên tỉnh, thành phố',
  ministry: 'Tên bộ, cơ quan',
  unit: 'Tên đơn vị',
};

/** The columns to fill in. Blocks and criteria have scores only; an index in points has no percents, one without ranks no ranks. */
function toHeaders(
  { rows, indices }: References,
  { index, framework, level }: EditionRow,
  criteria: boolean,
): string[] {
  const info = indices.get(index);
  const measures = (['score', 'percent', 'rank'] as const).filter(
    (measure) =>
      measure === 'score' ||
      (measure === 'percent' ? info?.value_measure === 'percent' : info?.publishes_ranks === true),
  );
  const dimensions = rows['dimensions.csv']
    .filter((row) => row.framework === framework && row.dimension !== overall)
    .filter(({ kind }) => criteria || !isCriterion(kind))
    .sort((a, b) => a.order - b.order);
  return [
    nameHeaders[level],
    ...dimensions.flatMap(({ name_vi, kind, number }) =>
      (kind === 'block' || isCriterion(kind) ? (['score'] as const) : measures).map(
        (measure) => `${number === null ? '' : `${number} `}${name_vi}: ${measureNames[measure]}`,
      ),
    ),
    ...measures.map((measure) => `Tổng hợp: ${measureNames[measure]}`),
  ];
}

/** The ranked units in the order of their names, then the wholes with averages. */
function unitsOf({ references, year, level, owner = null }: TemplateOf): UnitRow[] {
  const order = ({ kind }: UnitRow) => (kind === 'aggregate' ? 2 : isProvince(kind) ? 0 : 1);
  return [...references.units.values()]
    .flatMap((eras) => unitOfYear(eras, year) ?? [])
    .filter((unit) => isOfLevel(unit, level, owner))
    .sort((a, b) => order(a) - order(b) || compareNames(a.name_vi, b.name_vi));
}
