import { describe, expect, it } from 'vitest';
import { findBrokenArrows, findCircles, findFlatPiles, partOf, parts } from './arrows';
import { findUndocumented } from './docstrings';
import { readSources } from './sources';

const sources = await readSources();
/** Code that takes the day or the hour of a moment. */
const tellsTime =
  /\.(?:toISOString|toJSON|toLocale(?:Date|Time)String|get(?:UTC)?(?:FullYear|Month|Date|Day|Hours|Minutes))\b|\bDateTimeFormat\b|\.dateTime\(/;

describe('the code', () => {
  it('has no arrow that the design does not have', () => expect(findBrokenArrows(sources)).toEqual([]));

  it('has no modules that import each other', () => expect(findCircles(sources)).toEqual([]));

  it('has no folder that is a flat pile', () =>
    expect(
      findFlatPiles(
        sources.filter(({ path }) => path.startsWith('lib/')),
        25,
      ),
    ).toEqual([]));

  it('says what each exported function means', () => expect(findUndocumented(sources)).toEqual([]));

  it('was looked through whole', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(parts.filter((part) => !sources.some((file) => partOf(file.path) === part))).toEqual([]);
  });

  it('takes the day of a moment in one place', () => {
    const zoned = [
      'lib/domain/values/days.ts',
      // these have days without a time, which no time zone changes
      'lib/dataset/columns.ts',
      'lib/db/rows.ts',
      'lib/domain/units/lifespan.ts',
      'lib/i18n/dates.ts',
      // this writes a moment with its time zone
      'lib/release/package/descriptor.ts',
    ];
    const found = sources.filter(({ text }) => tellsTime.test(text)).map(({ path }) => path);
    expect(found.toSorted()).toEqual(zoned.toSorted());
  });

  it('has no component for React in the browser, which the front takes out of pages', () => {
    const client = sources.filter(({ text }) => text.startsWith("'use client'")).map(({ path }) => path);
    expect(client.toSorted()).toEqual([
      // Next asks for it
      'app/[locale]/error.tsx',
      // for `npm run dev`, which has no front
      'components/layout/enhance.tsx',
    ]);
  });

  it('has no part that the design does not have', () => {
    const found = new Set(
      sources.filter(({ path }) => path.startsWith('lib/')).map(({ path }) => partOf(path)),
    );
    expect([...found].filter((part) => !parts.includes(part))).toEqual([]);
  });
});

describe('a broken arrow is seen', () => {
  it.each([
    ['lib/domain/a.ts', "import { z } from 'zod';"],
    ['lib/domain/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['lib/domain/a.ts', "import type { Row } from '../import/parse';"],
    ['lib/import/a.ts', "import { Prisma } from '@/lib/db/generated/client';"],
    ['lib/import/a.ts', "import { getUnit } from '@/lib/queries/units/units';"],
    ['lib/charts/a.ts', "export * from '@/lib/queries/units/units';"],
    ['lib/queries/a.ts', "import { start } from '@/lib/cli/start';"],
    ['lib/queries/a.ts', "import { PrismaClient } from '@/lib/db/generated/client';"],
    ['lib/cli/a.ts', "import { Prisma } from '@prisma/client';"],
    ['lib/cli/a.ts', "await import('@/lib/queries/units/units');"],
    ['lib/db/a.ts', "import { importFolder } from '../import';"],
    ['lib/routes.ts', "import { listUnits } from './queries/units';"],
    ['components/units/a.tsx', "import { listUnits } from '@/lib/queries/units/units';"],
    ['components/units/a.tsx', "import type { Unit } from '../../lib/queries/units/units';"],
    ['components/units/a.tsx', "type Client = import('@/lib/db').Client;"],
    ['components/units/a.tsx', "import '@/app/globals.css';"],
    ['components/units/a.tsx', "import {\n  a,\n  b,\n} from '@/app/page';"],
    ['app/[locale]/page.tsx', "import { db } from '@/lib/db';"],
    ['app/[locale]/page.tsx', "import { rankByValue } from '@/lib/domain/rankings/ranking';"],
    ['app/[locale]/page.tsx', "import { importFolder } from '../../lib/import';"],
    ['next.config.ts', "import page from './app/[locale]/page';"],
  ])('%s: %j', (file, text) => {
    const [specifier] = /(?<=['"]).+(?=['"])/.exec(text) ?? [];
    expect(findBrokenArrows([{ path: file, text }])).toEqual([`${file} → ${specifier}`]);
  });
});

describe('an arrow of the design is allowed', () => {
  it.each([
    ['lib/domain/a.ts', "import { groupBy } from './group-by';"],
    [
      'lib/import/check/a.ts',
      "import { Client } from 'pg';\nimport { isDecimal } from '@/lib/domain/values/decimal';",
    ],
    ['lib/queries/a.ts', "import 'server-only';\nimport { db } from '../db';"],
    ['lib/db/a.ts', "import { PrismaClient } from './generated/client';"],
    ['components/charts/a.tsx', "import { toPath } from '@/lib/charts/path';\nimport { A } from '../ui/a';"],
    ['app/[locale]/a/page.tsx', "import { A } from '@/components/units/a';\nimport { b } from '../b';"],
    ['prisma/seed.ts', "import { importFolder } from '../lib/import';"],
  ])('%s: %j', (file, text) => expect(findBrokenArrows([{ path: file, text }])).toEqual([]));
});

it('a circle is seen, by alias, by folder and for a type alike', () => {
  const circles = findCircles([
    { path: 'lib/a/index.ts', text: "import { b } from './b';" },
    { path: 'lib/a/b.ts', text: "export * from '@/lib/c';" },
    { path: 'lib/c.ts', text: "import type { A } from './a';" },
    { path: 'lib/d.ts', text: "import { b } from './a/b';" },
  ]);
  expect(circles).toEqual([['lib/a/index.ts', 'lib/a/b.ts', 'lib/c.ts']]);
});

it('a folder with one file too many is seen', () => {
  const files = ['lib/a/x.ts', 'lib/a/y.ts', 'lib/b/z.ts'].map((path) => ({ path, text: '' }));
  expect(findFlatPiles(files, 1)).toEqual(['lib/a: 2']);
});

describe('an exported function without a docstring is seen', () => {
  it.each([
    ['export function a() {}', 'a'],
    ['export async function* a(): AsyncGenerator<string> {}', 'a'],
    ['export default function a() {}', 'a'],
    ['export const a = (b: string): string => b;', 'a'],
    ['export const a = async <T>(\n  b: T,\n) => {\n  await b;\n};', 'a'],
    ['export const a: (b: string) => string = (b) => b;', 'a'],
    ['export const a = perRelease(async () => 1);', 'a'],
    ['export const a = perRelease(async (b: string): Promise<B[]> => []);', 'a'],
    ['/** Not of a. */\nconst b = 1;\nexport function a() {}', 'a'],
    ['/** Of b. */\nexport function b() {}\n\nexport function a() {}', 'a'],
    ['// no docstring\nexport function a() {}', 'a'],
    ['/** */\nexport function a() {}', 'a'],
  ])('%j', (text, name) =>
    expect(findUndocumented([{ path: 'lib/x.ts', text }])).toEqual([`lib/x.ts: ${name}`]),
  );
});

describe('no docstring is asked of', () => {
  it.each([
    ['lib/x.ts', '/** One. */\nexport const a = () => 1;'],
    ['lib/x.ts', '/**\n * One.\n * @throws never\n */\nexport async function a() {}'],
    ['lib/x.ts', '/** One. */\n// biome-ignore lint/a/b: why\nexport function a() {}'],
    ['lib/x.ts', 'function a() {}'],
    ['lib/x.ts', "export const a = ['b'] as const;"],
    ['lib/x.ts', 'export const a = new Map(b.map((c) => [c, c]));'],
    ['app/[locale]/page.tsx', 'export default async function HomePage() {}'],
    ['app/[locale]/page.tsx', 'export async function generateMetadata() {}'],
  ])('%s: %j', (path, text) => expect(findUndocumented([{ path, text }])).toEqual([]));
});
