import { describe, expect, it } from 'vitest';
import { chooseTests } from '@/lib/cli/chosen-tests';

const decimals = 'tests/unit/domain/values/decimal.test.ts';
const map = 'tests/e2e/map.spec.ts';
const crawl = 'tests/e2e/crawl/crawl.spec.ts';

describe('the tests that are chosen', () => {
  it.each([
    ['are all of a suite that is named', ['unit', 'lint'], { unit: [], lint: [] }],
    ['are the files named of a suite', ['unit', decimals], { unit: [decimals] }],
    ['are the files, whichever comes first', [decimals, 'unit'], { unit: [decimals] }],
    ['are of the suite whose folder holds the file', [map, 'types'], { e2e: [map], types: [] }],
    ['of the crawl are no other browser tests', [crawl], { crawl: [crawl] }],
    ['are those of a folder', ['tests/unit/domain'], { unit: ['tests/unit/domain'] }],
  ])('%s', (_, words, expected) => expect(Object.fromEntries(chooseTests(words))).toEqual(expected));

  it('are the default suites, without the crawl, when nothing is named', () => {
    const chosen = [...chooseTests([])];
    expect(chosen.map(([suite]) => suite)).toEqual(['types', 'lint', 'unit', 'data', 'integration', 'e2e']);
    expect(chosen.every(([, files]) => files.length === 0)).toBe(true);
  });
});

describe('nothing is chosen by', () => {
  it.each([
    ['a name of no suite', 'uint', /"uint".*types, lint, unit/],
    ['a file outside the tests', 'lib/routes/index.ts', /"lib\/routes\/index\.ts".*tests\/unit/],
    ['a file that is not there', 'tests/unit/nothing.test.ts', /"tests\/unit\/nothing\.test\.ts"/],
    ['a file without a test', 'tests/unit/for-every.ts', /"tests\/unit\/for-every\.ts"/],
  ])('%s', (_, word, message) => expect(() => chooseTests(['unit', word])).toThrow(message));
});
