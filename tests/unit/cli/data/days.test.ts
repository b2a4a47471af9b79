import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toReleaseLine } from '@/lib/cli/data/release-line';
import { toSourceRow } from '@/lib/cli/data/source-row';
import { parseReferences } from '@/lib/dataset/parse';
import { fictionalSet } from '../../../fictional-set';

beforeEach(() => {
  vi.stubEnv('LC_ALL', 'C');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const newSource = { source: 'bo-2026', title: 'Kết quả', publisher: 'Bộ', kind: 'official' };
const none = { added: 0, changed: 0, withdrawn: 0 };
const release = {
  id: 7,
  by: 'Lan',
  note: '',
  origin: 'files',
  contentHash: 'ab'.repeat(32),
  counts: { claims: 0, figures: 0, sources: 0 },
  changes: { claims: none, figures: none },
  valueChanges: none,
  bytes: 0,
  earlier: null,
  later: null,
} as const;

describe.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('on a machine in %s', (zone) => {
  beforeEach(() => vi.stubEnv('TZ', zone));

  it.each([
    ['2026-11-24T16:59:59Z', '2026-11-24'],
    ['2026-11-24T17:00:00Z', '2026-11-25'],
  ])('a source described at %s was read on %s', (moment, day) => {
    vi.setSystemTime(moment);
    const { rows } = parseReferences(new Map(fictionalSet().texts));
    const [[, text] = ['', '']] = toSourceRow(rows, newSource);
    expect(text.split(',')).toContain(day);
  });

  it.each([
    ['2026-11-24T16:59:59Z', '2026-11-24 23:59'],
    ['2026-11-24T17:00:00Z', '2026-11-25 00:00'],
  ])('a release of %s is listed at %s', (moment, minute) => {
    expect(toReleaseLine({ ...release, createdAt: new Date(moment) })).toContain(`${minute} GMT+7`);
  });
});
