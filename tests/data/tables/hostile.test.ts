import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTables } from '@/lib/tables';
import { fictionalCountry } from '../../unit/tables/fictional-table';
import { tableOf } from '../../unit/tables/references';
import { toWorkbook } from '../../unit/tables/workbook';
import { hostileFiles } from './hostile';
import type { Outcome } from './read-each';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const [mostMilliseconds, mostMegabytes] = [10_000, 640];

describe(`${hostileFiles.length} files that would hurt a reader who trusts them`, () => {
  const top = mkdtempSync(path.join(tmpdir(), 'bang-'));
  const [folder, work] = [path.join(top, 'tep'), path.join(top, 'noi-lam')];
  let outcomes: Outcome[];

  beforeAll(async () => {
    mkdirSync(folder);
    mkdirSync(work);
    for (const [at, { bytes }] of hostileFiles.entries()) {
      writeFileSync(path.join(folder, String(at).padStart(3, '0')), await bytes());
    }
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), here('read-each.ts'), folder],
      {
        cwd: work,
        maxBuffer: 2 ** 26,
        env: { ...process.env, TSX_TSCONFIG_PATH: here('../../../tsconfig.json') },
      },
    );
    outcomes = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  }, 240_000);
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  it('are all read to an end', () => {
    expect(outcomes.length).toBe(hostileFiles.length);
  });

  it(`take less than ${mostMilliseconds / 1000} s each`, () => {
    const slow = outcomes.filter(({ milliseconds }) => milliseconds > mostMilliseconds);
    expect(slow.map(({ name }) => hostileFiles[Number(name)]?.name)).toEqual([]);
  });

  it(`take less than ${mostMegabytes} MB together`, () => {
    expect(Math.max(...outcomes.map(({ megabytes }) => megabytes))).toBeLessThan(mostMegabytes);
  });

  it('write nothing', () => {
    expect(readdirSync(work)).toEqual([]);
    expect(readdirSync(top).sort()).toEqual(['noi-lam', 'tep']);
  });

  it('give the one province that some have, or say what is wrong', () => {
    for (const { name, claims, open, printed } of outcomes) {
      expect([hostileFiles[Number(name)]?.name, claims > 1, claims + open > 0]).toEqual([
        hostileFiles[Number(name)]?.name,
        false,
        true,
      ]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal must not get
      expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/);
    }
  });
});

describe('a workbook with bytes changed at random', () => {
  const context = tableOf(fictionalCountry(), 'bao-a');
  const sheet = {
    name: 'A',
    rows: [
      ['TT', 'Tỉnh', 'Chỉ số (%)'],
      [1, 'Tỉnh AA', 88.5],
    ],
  };
  const whole = toWorkbook([sheet]);
  const cases = 30;

  it(`is a reading all the same, ${cases} times`, { timeout: 120_000 }, async () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const bytes = whole.slice();
        for (const [at, byte] of all) bytes[at] = byte;
        const reading = await readTables({ name: 'bang.xlsx', bytes }, context);
        const said = [reading.claims, reading.problems, reading.questions, reading.skipped];
        expect(said.flat().length).toBeGreaterThan(0);
      }),
      {
        numRuns: cases,
        // a cell that lost its value leaves a row without figures
        examples: [
          [
            [
              [4819, 165],
              [1525, 0],
            ],
          ],
        ],
      },
    );
  });
});
