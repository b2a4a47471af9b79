import { expect, it } from 'vitest';
import { toField } from '@/lib/views/units/neighbours';
import { figure, rankingTable, unit } from '../../domain/sample';

const field = (own: string, ranks: Record<string, string | null>) =>
  toField(
    rankingTable(
      Object.keys(ranks).map((slug) => unit(slug)),
      Object.entries(ranks).flatMap(([slug, value]) =>
        value === null ? [] : [figure(slug, 2020, 'rank', value)],
      ),
    ),
    unit(own),
  );
const slugs = (units: readonly { slug: string }[] | undefined) => units?.map(({ slug }) => slug);

it('the next above and below are next to it', () => {
  const { above, below, ranks, tied } = field('b', { a: '1', b: '2', c: '3', d: '4' });
  expect([slugs(above?.units), above?.rank, above?.isNext]).toEqual([['a'], 1, true]);
  expect([slugs(below?.units), below?.rank, below?.isNext]).toEqual([['c'], 3, true]);
  expect([ranks, tied]).toEqual([[1, 3, 4], []]);
});

it('the next that are known are not next to it where a place between is unknown', () => {
  const { above, below } = field('b', { a: '1', b: '3', c: '6', d: null });
  expect([above?.isNext, below?.isNext]).toEqual([false, false]);
});

it('units that share a place fill the places after it', () => {
  const above = field('c', { a: '1', b: '1', c: '3' }).above;
  expect([slugs(above?.units), above?.isNext]).toEqual([['a', 'b'], true]);
  const shared = field('a', { a: '1', b: '1', c: '3' });
  expect([slugs(shared.tied), shared.below?.isNext]).toEqual([['b'], true]);
});

it('without a rank nobody is next to it, and the first has nobody above', () => {
  expect(field('d', { a: '1', d: null })).toMatchObject({ above: null, below: null, ranks: [1] });
  expect(field('a', { a: '1', b: '2' }).above).toBeNull();
});
