import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTables } from '@/lib/tables';
import { fictionalCountry, fields } from '../fictional-table';
import { tableOf } from '../references';
import { toWorkbook } from '../workbook';
import { claimsOf } from './copies';

const context = tableOf(fictionalCountry(), 'bao-a');
const names = [...context.references.units.values()].flatMap((eras) =>
  eras.filter(({ kind }) => kind === 'province').map(({ slug, name_vi }) => ({ slug, name: name_vi })),
);

interface Edition {
  units: { slug: string; name: string; scores: string[]; percent: string }[];
  /** the fields that are printed */
  shown: number[];
}

/** Results of some fictional provinces, without ties. */
const editions: fc.Arbitrary<Edition> = fc
  .record({
    units: fc.shuffledSubarray(names, { minLength: 4, maxLength: 14 }),
    shown: fc.shuffledSubarray([0, 1, 2], { minLength: 1 }),
    seeds: fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ units, shown, seeds }) => ({
    shown,
    units: units.map((unit, at) => ({
      ...unit,
      scores: fields.map(([, , , max], field) => {
        const share = 0.5 + ((seeds[(at * 4 + field) % 60] ?? 0) % 4000) / 10_000;
        return (Number(max) * share + at / 10_000).toFixed(4);
      }),
      percent: (60 + ((seeds[(at * 7) % 60] ?? 0) % 3000) / 100 + at / 10_000).toFixed(4),
    })),
  }));

const printed = (value: string) => value.replace('.', ',');
const ranksOf = (values: readonly string[]) =>
  values.map((value) => 1 + values.filter((other) => Number(other) > Number(value)).length);

/** What every cell of the edition says; no reading may say anything else. */
function truthOf({ units }: Edition): Set<string> {
  const says = new Set<string>();
  const add = (dimension: string, measure: string, values: readonly string[]) => {
    const ranks = ranksOf(values);
    for (const [at, { slug }] of units.entries()) {
      says.add(`${slug} ${dimension} ${measure} ${values[at]}`);
      says.add(`${slug} ${dimension} rank ${ranks[at]}`);
    }
  };
  add(
    'overall',
    'percent',
    units.map(({ percent }) => percent),
  );
  for (const [field, [code]] of fields.entries())
    add(
      code,
      'score',
      units.map(({ scores }) => scores[field] ?? ''),
    );
  return says;
}

type Rows = string[][];
const overallList = ({ units }: Edition): Rows => {
  const ranks = ranksOf(units.map(({ percent }) => percent));
  return [
    ['TT', 'Tỉnh', 'Chỉ số (%)', 'Hạng'],
    ...units.map(({ name, percent }, at) => [String(at + 1), name, printed(percent), String(ranks[at])]),
  ];
};
const fieldList = ({ units }: Edition, field: number): Rows => {
  const values = units.map(({ scores }) => scores[field] ?? '');
  const ranks = ranksOf(values);
  const rows = units.map(({ name }, at) => [name, printed(values[at] ?? ''), String(ranks[at])]);
  return [['Tỉnh', fields[field]?.[1] ?? '', 'Hạng'], ...rows.sort((a, b) => Number(a[2]) - Number(b[2]))];
};
const beside = (lists: readonly Rows[], gap: number): Rows => {
  const height = Math.max(...lists.map(({ length }) => length));
  const widths = lists.map(([header = []]) => header.length);
  return Array.from({ length: height }, (_, row) =>
    lists.flatMap((list, at) => [
      ...Array.from({ length: widths[at] ?? 0 }, (_, column) => list[row]?.[column] ?? ''),
      ...(at < lists.length - 1 ? Array.from({ length: gap }, () => '') : []),
    ]),
  );
};
const turn = (rows: Rows): Rows => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
const halve = (rows: Rows, gap: number): Rows => {
  const [header = [], ...body] = rows;
  const middle = Math.ceil(body.length / 2);
  return beside(
    [
      [header, ...body.slice(0, middle)],
      [header, ...body.slice(middle)],
    ],
    gap,
  );
};
/** A flat table with a rank right of each field. */
const flat = ({ units, shown }: Edition): Rows => {
  const ranks = shown.map((field) => ranksOf(units.map(({ scores }) => scores[field] ?? '')));
  return [
    ['TT', 'Tỉnh', ...shown.flatMap((field) => [fields[field]?.[1] ?? '', 'Xếp hạng'])],
    ...units.map(({ name, scores }, at) => [
      String(at + 1),
      name,
      ...shown.flatMap((field, place) => [printed(scores[field] ?? ''), String(ranks[place]?.[at])]),
    ]),
  ];
};
const layouts: Record<string, (edition: Edition, gap: number) => Rows> = {
  plain: overallList,
  halves: (edition, gap) => halve(overallList(edition), gap),
  'lists side by side': (edition, gap) =>
    beside(
      edition.shown.map((field) => fieldList(edition, field)),
      gap,
    ),
  'a list of the whole beside those of fields': (edition, gap) =>
    beside([overallList(edition), ...edition.shown.map((field) => fieldList(edition, field))], gap),
  'tables below each other': (edition) =>
    edition.shown.flatMap((field) => {
      const [, ...rows] = fieldList(edition, field);
      return [[fields[field]?.[1] ?? ''], ['Tỉnh', 'Điểm', 'Hạng'], ...rows];
    }),
  'ranks beside fields': flat,
  'halves of ranks beside fields': (edition, gap) => halve(flat(edition), gap),
  turned: (edition) => turn(flat(edition)),
};

it.each(Object.entries(layouts))(
  '%s: a table is read back exactly, or asks; never a wrong pair',
  async (name, lay) => {
    let complete = 0;
    await fc.assert(
      fc.asyncProperty(
        editions,
        fc.integer({ min: 0, max: 1 }),
        fc.boolean(),
        async (edition, gap, asText) => {
          const rows = lay(edition, gap);
          const bytes = asText
            ? Buffer.from(rows.map((cells) => cells.join('\t')).join('\n'))
            : toWorkbook([{ name: 'Trang', rows, hidden: { rows: [], columns: [] } }]);
          const reading = await readTables({ name: 'bang', bytes }, context);
          const truth = truthOf(edition);
          expect(claimsOf(reading).filter((claim) => !truth.has(claim))).toEqual([]);
          if (reading.questions.length + reading.problems.length > 0) return;
          complete += 1;
          expect(reading.units).toBe(edition.units.length);
        },
      ),
      { numRuns: 12 },
    );
    // a table that hides its subject may be refused each time
    if (['plain', 'halves', 'turned'].includes(name)) expect(complete).toBeGreaterThan(0);
  },
  60_000,
);

it('hidden rows and columns are never read unasked, whichever they are', async () => {
  await fc.assert(
    fc.asyncProperty(editions, fc.nat(20), fc.nat(8), async (edition, row, column) => {
      const rows = flat(edition);
      const hidden = {
        rows: [1 + (row % edition.units.length)],
        columns: [2 + (column % (edition.shown.length * 2))],
      };
      const bytes = toWorkbook([{ name: 'Trang', rows, hidden }]);
      const reading = await readTables({ name: 'bang', bytes }, context);
      const [letter, line] = [String.fromCharCode(65 + (hidden.columns[0] ?? 0)), (hidden.rows[0] ?? 0) + 1];
      const places = reading.claims.map(({ cell }) => cell);
      expect(places.filter((cell) => cell.startsWith(letter) || cell.endsWith(`${letter}${line}`))).toEqual(
        [],
      );
      expect(reading.claims.filter((claim) => claim.line === line)).toEqual([]);
      expect(claimsOf(reading).filter((claim) => !truthOf(edition).has(claim))).toEqual([]);
      expect(reading.skipped.some(({ why }) => why.en.startsWith('a hidden'))).toBe(true);
    }),
    { numRuns: 12 },
  );
}, 60_000);
