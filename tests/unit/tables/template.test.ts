import { describe, expect, it } from 'vitest';
import { readTables } from '@/lib/tables';
import { toTemplate } from '@/lib/tables/template';
import { Draft, readShipped } from '../../draft';
import { referencesOf } from './references';

const shipped = await readShipped();
const references = referencesOf(shipped);
const published = [...references.editions.values()].filter(({ status }) => status === 'published');
/** The last edition of each framework. */
const latest = [...new Map(published.map((edition) => [edition.framework, edition])).values()];

/** Fills every empty cell of the CSV, the rank columns with valid ranks. */
function fill(csv: string): string {
  return csv
    .split('\r\n')
    .map((line, at) =>
      at === 0 ? line : line.replace(/,(?=,|$)/g, (_, place: number) => `,${(place % 9) + 1}`),
    )
    .join('\r\n');
}

describe('a table to fill in', () => {
  it.each(latest)(
    'of $index $year $level is read back without a question, filled or empty',
    async (edition) => {
      const { index, year, level, owner } = edition;
      const template = toTemplate({ index, year, level, owner, references });
      if (template.kind === 'refused') throw new Error(template.reason.en);
      const context = { index, year, level, owner, source: 'b1', references };
      const read = (csv: string) => readTables({ name: 'mau.csv', bytes: Buffer.from(csv) }, context);
      expect(await read(template.csv)).toMatchObject({ questions: [], problems: [], claims: [] });
      const filled = await read(fill(template.csv));
      expect(filled).toMatchObject({ questions: [], problems: [] });
      expect(filled.columns.filter(({ meaning }) => meaning === 'skip').map(({ header }) => header)).toEqual([
        'TT',
      ]);
      expect(filled.units).toBe(template.csv.trim().split('\r\n').length - 1);
    },
  );

  it('tells two units of one name apart', async () => {
    const [one, other] = ['nghe-an/van-phong-khac', 'nghe-an/van-phong-ubnd-tinh'];
    const draft = new Draft(shipped);
    draft.copy('units.csv', { unit: other }, { unit: one });
    const twins = referencesOf(draft.texts);
    const edition = { index: 'par-internal', year: 2023, level: 'unit', owner: 'nghe-an' } as const;
    const template = toTemplate({ ...edition, references: twins });
    expect(template).toMatchObject({ csv: expect.stringMatching(new RegExp(`,${other},.*,${one},`, 's')) });
    const reading = await readTables(
      { name: 'bang.tsv', bytes: Buffer.from('Đơn vị\tĐiểm\nSở Nội vụ\t88,5\nVăn phòng UBND tỉnh\t88,73') },
      { ...edition, source: 'b1', references: twins },
    );
    expect(reading.problems.map(({ expected }) => expected.en)).toEqual([
      `several units have this name: write the code instead, one of ${other}, ${one}`,
    ]);
  });

  it('has a row for every unit that existed at the end of the year', () => {
    const linesOf = (year: number) => {
      const template = toTemplate({ index: 'papi', year, level: 'province', references });
      return template.kind === 'template' ? template.csv : '';
    };
    expect(linesOf(2024)).toContain('Thừa Thiên Huế');
    expect(
      linesOf(2024)
        .split('\r\n')
        .filter((line) => /^\d+,/.test(line)).length,
    ).toBeGreaterThanOrEqual(63);
  });

  it('is made as a workbook too', async () => {
    const template = toTemplate({ index: 'par', year: 2023, level: 'province', references });
    if (template.kind === 'refused') throw new Error(template.reason.en);
    const context = { index: 'par', year: 2023, level: 'province', source: 'b1', references } as const;
    const reading = await readTables({ name: 'mau.xlsx', bytes: template.xlsx }, context);
    expect(reading).toMatchObject({ format: 'XLSX', questions: [], problems: [], claims: [] });
    expect(reading.columns.map(({ header }) => header)).toContain('Cải cách thể chế: điểm');
  });

  it('is refused for results that were not located', () => {
    const template = toTemplate({ index: 'par', year: 2025, level: 'province', references });
    expect(template).toMatchObject({ kind: 'refused', reason: { en: expect.stringContaining('par 2025') } });
  });
});
