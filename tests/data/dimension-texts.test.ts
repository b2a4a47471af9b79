import { expect, it } from 'vitest';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { readShipped, toRows } from '../draft';

const texts = await readShipped();
const indexOf = new Map(
  toRows(texts.get('frameworks.csv')).map(({ framework, index }) => [framework, index]),
);
const national = new Set(
  toRows(texts.get('dimensions.csv'))
    .map(({ framework, dimension }) => `${indexOf.get(framework)}.${dimension}`)
    .filter((address) => !address.startsWith('par-internal.')),
);

const addressesOf = (messages: Record<string, Record<string, string>>): string[] =>
  Object.entries(messages).flatMap(([index, dimensions]) =>
    Object.keys(dimensions).map((dimension) => `${index}.${dimension}`),
  );

it.each([
  ['Vietnamese', vi.dimensionTexts],
  ['English', en.dimensionTexts],
])('every dimension says in %s what it measures, and nothing else is described', (_, messages) =>
  expect(addressesOf(messages).sort()).toEqual([...national].sort()),
);
