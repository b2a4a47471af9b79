import { expect, it } from 'vitest';
import type { SourceKind } from '@/lib/domain/vocabulary';
import { type Conflict, splitConflicts } from '@/lib/views/figures/conflict';
import { type SourceEntry, toSourceShelves } from '@/lib/views/figures/sources';
import { figure } from '../../domain/sample';

it('sources of a kind stand by day, the latest first, those of one day and of none by title', () => {
  const source = (code: string, kind: SourceKind, publishedOn: string | null, title = code) =>
    ({ code, kind, publishedOn, title }) as SourceEntry;
  const shelves = toSourceShelves([
    source('bao-cu', 'newspaper', '2019-05-01'),
    source('khong-ngay', 'newspaper', null),
    source('d', 'newspaper', '2021-05-01', 'Đ'),
    source('c', 'newspaper', '2021-05-01', 'Dạ'),
    source('bo', 'official', '2020-01-01'),
  ]);
  expect(
    shelves.flatMap(({ kind, sources }) =>
      sources.length > 0 ? [[kind, sources.map(({ code }) => code).join(' ')]] : [],
    ),
  ).toEqual([
    ['official', 'bo'],
    ['newspaper', 'c d bao-cu khong-ngay'],
  ]);
});

it('a conflict is open where its figure has no value, and zero is one', () => {
  const conflict = (value: string | null) => ({ figure: figure('a', 2020, 'rank', value) }) as Conflict;
  const { open, ruled } = splitConflicts([conflict('0'), conflict(null), conflict('3')]);
  expect([open.length, ruled.length]).toEqual([1, 2]);
});
