import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fictionalSet } from '../fictional-set';

const provinces = 34;
const fields = Array.from({ length: 8 }, (_, at) => `linh-vuc-${at + 1}`);
/** The criteria of each field, so that a commune has a hundred scores a year: the whole, eight fields, 91 criteria. */
const criteriaOf = (field: number): number => (field < 3 ? 12 : 11);
const criteria = fields.flatMap((field, at) =>
  Array.from({ length: criteriaOf(at) }, (_, criterion) => ({
    field,
    code: `tc-${at + 1}-${criterion + 1}`,
    number: `${at + 1}.${criterion + 1}`,
  })),
);
const scoresOfCommune = 1 + fields.length + criteria.length;
const lastYear = 2024;

export interface Size {
  communes: number;
  years: number;
}

const provinceCode = (at: number) => `tinh-${at + 1}`;
const communeCode = (at: number) => `${provinceCode(at % provinces)}/xa-${Math.floor(at / provinces) + 1}`;
const yearsOf = ({ years }: Size) => Array.from({ length: years }, (_, at) => lastYear - years + 1 + at);
/** Hundredths as a decimal with two places. */
const print = (hundredths: number) =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/**
 * Writes a data set of fictional units that passes every check: 34 provinces ranked by one index, and communes, each
 * scored by its province in a hundred criteria a year.
 * @returns the number of claims
 */
export async function writeGrowingSet(folder: string, size: Size): Promise<number> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of fictionalSet().texts) {
    const [header = ''] = text.split('\n');
    const rows = toRows(name, header.split(','), size);
    await writeFile(path.join(folder, name), `${[header, ...rows].join('\n')}\n`);
    if (name !== 'claims.csv') continue;
    await pipeline(Readable.from(toClaims(header, size)), createWriteStream(path.join(folder, name)));
  }
  return size.years * (provinces * (fields.length + 1) * 2 + size.communes * scoresOfCommune);
}

function toRows(name: string, columns: string[], size: Size): string[] {
  const toRow = (cells: Record<string, string | number>) =>
    columns.map((column) => cells[column] ?? (column.startsWith('name_') ? 'Tên' : '')).join(',');
  const years = yearsOf(size);
  switch (name) {
    case 'indices.csv':
      return ['par', 'cap-xa'].map((index) =>
        toRow({
          index,
          publisher_vi: 'A',
          publisher_en: 'A',
          value_measure: 'score',
          scale_max: 100,
          decimals: 2,
          difference_vi: 'điểm',
          difference_en: 'points',
          higher_is_better: 'yes',
          publishes_ranks: 'yes',
          whole: 'no',
        }),
      );
    case 'sources.csv':
      return ['bao-a', 'bao-b'].map((source) =>
        toRow({ source, title: 'Bài', publisher: 'Báo', kind: 'newspaper', linkable: 'no' }),
      );
    case 'frameworks.csv':
      return [
        toRow({ framework: 'bo-tinh', index: 'par', level: 'province', total_max: 100 }),
        toRow({ framework: 'bo-xa', index: 'cap-xa', level: 'unit', total_max: 100 }),
      ];
    case 'dimensions.csv':
      return ['bo-tinh', 'bo-xa'].flatMap((framework) => [
        toRow({ framework, order: 0, dimension: 'overall', kind: 'index', max_score: 100 }),
        ...fields.map((dimension, at) =>
          toRow({ framework, order: at + 1, dimension, kind: 'field', max_score: 12.5 }),
        ),
        ...(framework === 'bo-xa' ? criteria : []).map(({ field, code, number }, at) =>
          toRow({ framework, order: 100 + at, dimension: code, kind: 'criterion', parent: field, number }),
        ),
      ]);
    case 'editions.csv':
      return years.flatMap((year) => [
        toRow({
          index: 'par',
          year,
          level: 'province',
          framework: 'bo-tinh',
          units: provinces,
          status: 'published',
        }),
        ...Array.from({ length: Math.min(provinces, size.communes) }, (_, at) =>
          toRow({
            index: 'cap-xa',
            year,
            level: 'unit',
            owner: provinceCode(at),
            framework: 'bo-xa',
            status: 'published',
          }),
        ),
      ]);
    case 'units.csv':
      return [
        ...Array.from({ length: provinces }, (_, at) =>
          toRow({ unit: provinceCode(at), kind: 'province', name_vi: `Tỉnh ${at + 1}` }),
        ),
        ...Array.from({ length: size.communes }, (_, at) =>
          toRow({
            unit: communeCode(at),
            kind: 'commune',
            parent: provinceCode(at % provinces),
            name_vi: `Xã ${at + 1}`,
          }),
        ),
      ];
    default:
      return [];
  }
}

/** The claims as text, a province or some communes at a time. */
function* toClaims(header: string, size: Size): Generator<string> {
  yield `${header}\n`;
  for (const year of yearsOf(size)) {
    const scores = Array.from({ length: provinces }, (_, unit) =>
      fields.map((_, field) => 700 + ((unit * 37 + field * 101 + year * (unit % 5)) % 500)),
    );
    const wholes = scores.map((ofUnit) => ofUnit.reduce((sum, score) => sum + score, 0));
    yield* [...fields, 'overall'].map((dimension, at) => {
      const values = scores.map((ofUnit, unit) => ofUnit[at] ?? wholes[unit] ?? 0);
      const sorted = values.toSorted((a, b) => b - a);
      return values
        .map((value, unit) => {
          const line = (measure: string, cell: string | number) =>
            `par,${year},${provinceCode(unit)},${dimension},${measure},${cell},,published,bao-a,,,\n`;
          return line('score', print(value)) + line('rank', sorted.indexOf(value) + 1);
        })
        .join('');
    });
    for (let commune = 0; commune < size.communes; commune += 1) yield toCommune(year, commune);
  }
}

function toCommune(year: number, commune: number): string {
  const line = (dimension: string, hundredths: number) =>
    `cap-xa,${year},${communeCode(commune)},${dimension},score,${print(hundredths)},,published,bao-b,,,\n`;
  const points = criteria.map((_, at) => 20 + ((commune * 13 + at * 7 + year) % 80));
  const ofFields = fields.map((field) =>
    points.reduce((sum, value, at) => (criteria[at]?.field === field ? sum + value : sum), 0),
  );
  return [
    line(
      'overall',
      ofFields.reduce((sum, value) => sum + value, 0),
    ),
    ...fields.map((field, at) => line(field, ofFields[at] ?? 0)),
    ...criteria.map(({ code }, at) => line(code, points[at] ?? 0)),
  ].join('');
}
