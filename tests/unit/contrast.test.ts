import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  blindness,
  contrastOf,
  type Declaration,
  distanceFor,
  parseColour,
  readDeclarations,
} from './contrast';
import { root } from './sources';

const sheets = [
  'tokens.css',
  'globals.css',
  'marks.css',
  'answer.css',
  'provinces.css',
  'drawing.css',
  'charts.css',
];
const declarations = (
  await Promise.all(sheets.map((name) => readFile(path.join(root, 'app', name), 'utf8')))
).flatMap(readDeclarations);

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];
const inTheme =
  (theme: Theme) =>
  ({ isDark }: Declaration) =>
    theme === 'dark' || !isDark;

/** A value with its custom properties filled in, those of its own selectors before those of the page. */
function fill(value: string, selectors: string, theme: Theme): string {
  return value.replaceAll(/var\((--[\w-]+)(?:, (var\([^)]+\)))?\)/g, (_, name: string, fallback?: string) => {
    const own = [selectors, ':root'].flatMap(
      (place) =>
        declarations
          .filter(inTheme(theme))
          .findLast((known) => known.property === name && known.selectors === place) ?? [],
    )[0];
    return own || !fallback ? fill(own?.value ?? '', selectors, theme) : fill(fallback, selectors, theme);
  });
}

/** The colour of a style, as it was declared last for exactly these selectors. */
function colourOf([selectors, property]: readonly [string, string], theme: Theme) {
  const own = declarations
    .filter(inTheme(theme))
    .findLast((known) => known.selectors === selectors && known.property === property);
  if (!own) throw new Error(`no ${property} of ${selectors}`);
  return parseColour(fill(own.value, selectors, theme));
}

const ramp = ['map-1', 'map-2', 'map-3', 'map-4', 'map-5'];
const moves = ['map-fall-2', 'map-fall-1', 'map-same', 'map-rise-1', 'map-rise-2'];
const tokens = [
  '--rise',
  '--fall',
  '--same',
  '--accent',
  ...[1, 2, 3, 4, 5].map((series) => `--series-${series}`),
];

/** Every mark that carries data. Grids, rules, bands and hatched grounds under words carry none. */
const marks: [string, string][] = [
  ['.chart .other-line', 'stroke'],
  ['.chart .other-dot', 'fill'],
  ['.chart .own-line', 'stroke'],
  ['.chart .own-dot', 'fill'],
  ['.chart .own-range', 'stroke'],
  ['.chart .break-line', 'stroke'],
  ['.chart .merger-line', 'stroke'],
  ['.chart .spread-dot', 'fill'],
  ['.chart .beside-line', 'stroke'],
  ['.chart .beside-1', 'fill'],
  ['.chart .beside-2', 'stroke'],
  ['.chart .beside-3', 'fill'],
  ['.chart .beside-4', 'fill'],
  ['.chart .beside-5', 'fill'],
  ['.chart .member-line', 'stroke'],
  ['.chart .member-dot', 'fill'],
  ['.merged:not(:has(#doc-apart:checked)) .chart .member-line', 'stroke'],
  ['.merged:not(:has(#doc-apart:checked)) .chart .member-dot', 'stroke'],
  ['.sparkline', 'stroke'],
  ['.spark-dot', 'fill'],
  ['.sparkline .now', 'stroke'],
  ['.value-strip .mean', 'stroke'],
  ['.value-strip circle', 'fill'],
  ['.strip svg', 'stroke'],
  ['.loss-bar i:first-child', 'background'],
  ['.loss-bar i:last-child', 'background'],
  ['.map a path', 'stroke'],
  ['.map pattern path', 'stroke'],
  ['.map-swatch', 'border'],
  ['.map-swatch.range', 'background'],
  ['@utility unknown', 'background'],
  ...[...ramp, ...moves].map((tone): [string, string] => [`.${tone}`, '--fill']),
  ...tokens.map((token): [string, string] => [':root', token]),
];

describe.each(themes)('in the %s theme', (theme) => {
  const paper = colourOf([':root', '--paper'], theme);

  it.each(marks)('of %s the %s is seen', (selectors, property) =>
    expect(contrastOf(colourOf([selectors, property], theme), paper)).toBeGreaterThanOrEqual(3),
  );

  it('where a covered cell ends is seen', () => {
    const share =
      declarations.find(({ selectors, property }) => selectors === '.covered' && property === 'background')
        ?.value ?? '';
    const [, edge = ''] = /(var\(--[\w-]+\)) 0 var\(--share\)/.exec(share) ?? [];
    expect(contrastOf(parseColour(fill(edge, '.covered', theme)), paper)).toBeGreaterThanOrEqual(3);
  });

  it('a gridline is fainter than any mark', () => {
    const grid = contrastOf(colourOf(['.chart .grid-line', 'stroke'], theme), paper);
    expect(grid).toBeLessThan(2);
  });

  it.each(ramp)('words on %s can be read', (tone) =>
    expect(
      contrastOf(colourOf([`.${tone}`, '--on'], theme), colourOf([`.${tone}`, '--fill'], theme)),
    ).toBeGreaterThanOrEqual(4.5),
  );

  describe.each(Object.keys(blindness) as (keyof typeof blindness)[])('with %s', (kind) => {
    const apart = (one: string, other: string) =>
      distanceFor(kind, colourOf([`.${one}`, '--fill'], theme), colourOf([`.${other}`, '--fill'], theme));

    it.each([ramp, moves])('the steps from %s are told from each other', (...steps) => {
      for (const [at, one] of steps.entries())
        for (const other of steps.slice(at + 1))
          expect(apart(one, other), `${one} and ${other}`).toBeGreaterThan(0.06);
    });
  });

  it('each step stands out more than the one before', () => {
    const steps = ramp.map((tone) => contrastOf(colourOf([`.${tone}`, '--fill'], theme), paper));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
});

it('blindness of colours is simulated as its authors do', () => {
  const [black, white] = ['oklch(0 0 0)', 'oklch(1 0 0)'].map(parseColour);
  if (!black || !white) throw new Error('no colours');
  for (const kind of Object.keys(blindness) as (keyof typeof blindness)[])
    expect(distanceFor(kind, black, white), kind).toBeCloseTo(1, 3);
  // sRGB red and green of one lightness, which a deuteranope hardly tells apart, and blue, which he does
  const [red, green, blue] = ['oklch(0.6 0.2 29)', 'oklch(0.6 0.15 110)', 'oklch(0.6 0.2 260)'].map(
    parseColour,
  );
  if (!red || !green || !blue) throw new Error('no colours');
  expect(distanceFor('deuteranopia', red, green)).toBeLessThan(distanceFor('tritanopia', red, green) / 2);
  expect(distanceFor('deuteranopia', red, blue)).toBeGreaterThan(0.15);
});

it('contrast is counted as WCAG does', () => {
  const [black, white] = ['oklch(0 0 0)', 'oklch(1 0 0)'].map(parseColour);
  if (!black || !white) throw new Error('no colours');
  expect(contrastOf(black, white)).toBeCloseTo(21, 5);
  expect(contrastOf(white, white)).toBe(1);
  // #808080 on white
  expect(contrastOf(parseColour('oklch(0.5999 0 0)'), white)).toBeCloseTo(3.95, 1);
});
