import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fictionalSet } from '../fictional-set';

const units = 63;
const fields = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `linh-vuc-${letter}`);
const [firstYear, years] = [2000, 25];
const perEdition = units * (fields.length + 1) * 3;

const indexCode = (at: number) =>
  `chi-so-${[...at.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;
const unitCode = (at: number) => `tinh-${at + 1}`;
/** Hundredths as a decimal with two places. */
const toDecimal = (hundredths: number) =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/**
 * Writes a data set of fictional units that passes every check. Each edition has 63 units × 9 dimensions × score,
 * percent and rank.
 * @param wanted the least number of claims
 * @returns the number of claims
 */
export async function writeSyntheticSet(folder: string, wanted: number): Promise<number> {
  const editions = Math.ceil(wanted / perEdition);
  const indices = Math.ceil(editions / years);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of fictionalSet().texts) {
    const [header = ''] = text.split('\n');
    await writeFile(
      path.join(folder, name),
      `${[header, ...toRows(name, header.split(','), indices)].join('\n')}\n`,
    );
    if (name !== 'claims.csv') continue;
    const file = createWriteStream(path.join(folder, name));
    await pipeline(Readable.from(toClaims(header, editions)), file);
  }
  return editions * perEdition;
}

function toRows(name: string, columns: string[], indices: number): string[] {
  const toRow = (cells: Record<string, string | number>) =>
    columns.map((column) => cells[column] ?? (column.startsWith('name_') ? 'Tên' : '')).join(',');
  const all = Array.from({ length: indices }, (_, at) => indexCode(at));
  switch (name) {
    case 'indices.csv':
      return all.map((index) =>
        toRow({
          index,
          publisher_vi: 'A',
          publisher_en: 'A',
          value_measure: 'percent',
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
      return [toRow({ source: 'bao-a', title: 'Bài', publisher: 'Báo', kind: 'newspaper', linkable: 'no' })];
    case 'frameworks.csv':
      return all.map((index) => toRow({ framework: index, index, level: 'province', total_max: 100 }));
    case 'dimensions.csv':
      return all.flatMap((framework) => [
        toRow({ framework, order: 0, dimension: 'overall', kind: 'index', max_score: 100 }),
        ...fields.map((dimension, at) =>
          toRow({ framework, order: at + 1, dimension, kind: 'field', max_score: 12.5 }),
        ),
      ]);
    case 'editions.csv':
      return all.flatMap((index) =>
        Array.from({ length: years }, (_, at) =>
          toRow({
            index,
            year: firstYear + at,
            level: 'province',
            framework: index,
            units,
            status: 'published',
            comparable_with_previous: at === 0 ? '' : 'yes',
          }),
        ),
      );
    case 'units.csv':
      return Array.from({ length: units }, (_, at) => toRow({ unit: unitCode(at), kind: 'province' }));
    default:
      return [];
  }
}

/** The claims as text, a piece at a time. The scores of each unit and field change by a constant step a year. */
function* toClaims(header: string, editions: number): Generator<string> {
  yield `${header}\n`;
  for (let edition = 0; edition < editions; edition += 1) {
    const key = `${indexCode(Math.floor(edition / years))},${firstYear + (edition % years)}`;
    const scores = Array.from({ length: units }, (_, unit) =>
      fields.map((_, field) => 400 + ((unit * 37 + field * 101 + edition * (unit % 5)) % 800)),
    );
    const totals = scores.map((ofUnit) => ofUnit.reduce((sum, score) => sum + score, 0));
    const lines: string[] = [];
    const add = (dimension: string, values: number[], max: number) => {
      const sorted = values.toSorted((a, b) => b - a);
      values.forEach((value, unit) => {
        const said = {
          score: toDecimal(value),
          percent: toDecimal((value * 100) / max),
          rank: sorted.indexOf(value) + 1,
        };
        for (const [measure, cell] of Object.entries(said))
          lines.push(`${key},${unitCode(unit)},${dimension},${measure},${cell},,published,bao-a,,,`);
      });
    };
    add('overall', totals, 100);
    for (const [at, field] of fields.entries()) {
      const ofField = scores.map((ofUnit) => ofUnit[at] ?? 0);
      add(field, ofField, 12.5);
    }
    yield `${lines.join('\n')}\n`;
  }
}
