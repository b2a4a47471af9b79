import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LostTable } from '@/components/review/lost-table';
import { Told } from '@/components/review/told';
import type { Review } from '@/lib/views/review/review';
import vi from '@/messages/vi.json';
import { edition, index, unit } from '../domain/sample';
import { read } from './read';

const dimension = { code: 'd', nameVi: 'Lĩnh vực D', nameEn: 'Dimension D', kind: 'field', maxScore: null };
const source = { code: 's', title: 'Bài', publisher: 'Báo A', url: 'https://a.example', publishedOn: null };
const missing = { kind: 'missing', reason: 'not-located-yet' } as const;

/** A review of which only what these parts read is there. */
const reviewOf = (role: string, initiatives: { textVi: string; dimension: unknown; department: unknown }[]) =>
  ({
    unit: { slug: 'a', level: 'province' },
    ofYear: unit('a'),
    index: index(),
    edition: edition(2020),
    previous: null,
    table: { of: 63 },
    hasInternal: false,
    fields: [
      {
        dimension,
        scored: { score: missing, standing: missing },
        entry: null,
        lost: null,
        lostShare: null,
        leads: [{ department: 'Sở A', slug: 'a/so-a', role, year: 2020, source }],
      },
    ],
    story: { source, initiatives },
  }) as unknown as Review;

describe('who is in charge, beside the points lost', () => {
  const textOf = (role: string) => read(<LostTable review={reviewOf(role, [])} locale="vi" />, 'vi');
  it('has its role before the source', () => expect(textOf('lead')).toMatch(/Sở A .+ · 2020, Báo A/));
  it('has no separator where the role has no words', () =>
    expect(textOf('khong-co')).toContain('Sở A 2020, Báo A'));
});

it('what was done has no line below it where neither dimension nor department is known', () => {
  const done = (of: unknown) => (
    <NextIntlClientProvider locale="vi" messages={vi} timeZone="Asia/Ho_Chi_Minh">
      <Told
        review={reviewOf('lead', [{ textVi: 'Làm việc này.', dimension: of, department: null }])}
        locale="vi"
      />
    </NextIntlClientProvider>
  );
  expect(renderToStaticMarkup(done(null))).not.toContain('<small>');
  expect(renderToStaticMarkup(done(dimension))).toContain('<small>');
});
