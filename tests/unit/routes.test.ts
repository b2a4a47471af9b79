import { expect, it } from 'vitest';
import type { UnitKind } from '@/lib/domain/vocabulary';
import { toUnitPath } from '@/lib/routes';

it.each<[string, UnitKind, string | null]>([
  ['a', 'province', '/vi/tinh/a'],
  ['a', 'municipality', '/vi/tinh/a'],
  ['a/so-noi-vu', 'department', '/vi/tinh/a/so-nganh/2020#so-noi-vu'],
  ['a/khoi-so', 'aggregate', '/vi/tinh/a/so-nganh/2020#khoi-so'],
  ['bo-tu-phap', 'ministry', '/vi/bo-nganh/bo-tu-phap'],
  ['viet-nam', 'aggregate', null],
])('a figure of %s (%s) leads to %s', (slug, kind, path) =>
  expect(toUnitPath('vi', { slug, kind }, 2020)).toBe(path),
);

it.each<[string, UnitKind, string | null]>([
  ['a/so-noi-vu', 'department', '/vi/tinh/a/so-nganh/so-noi-vu'],
  ['a/khoi-so', 'aggregate', null],
])('%s (%s) has a page across the years where it is an agency', (slug, kind, path) =>
  expect(toUnitPath('vi', { slug, kind })).toBe(path),
);
