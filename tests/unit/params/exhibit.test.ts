import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exhibit } from '@/lib/domain/exhibits/exhibit';
import { parseExhibit, parsePictureFile, parseTableFile } from '@/lib/params/exhibit';
import { parseExhibitPage } from '@/lib/params/exhibit-page';
import { mapViews } from '@/lib/routes';
import {
  exhibitRoutes,
  pictureFormats,
  pictureShapes,
  tableFormats,
  toExhibitId,
} from '@/lib/routes/exhibits';

const index = fc.constantFrom('par', 'papi');
const slug = fc.constantFrom('binh-duong', 'tp-hcm', 'bo-y-te');
const year = fc.integer({ min: 2000, max: 2099 });
const level = fc.constantFrom('province' as const, 'ministry' as const);
const exhibits: fc.Arbitrary<Exhibit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('ranking' as const, 'movers' as const, 'fields' as const),
    index,
    year,
    level,
  }),
  fc.record({ kind: fc.constant('map' as const), index, year, view: fc.constantFrom(...mapViews) }),
  fc.record({
    kind: fc.constant('dimension' as const),
    index,
    dimension: fc.constantFrom('the-che', 'papi-1'),
    year,
  }),
  fc.record({ kind: fc.constant('years' as const), index, level }),
  fc.record({ kind: fc.constant('history' as const), index, slug, level }),
  fc.record({ kind: fc.constant('profile' as const), index, slug }),
  fc.record({ kind: fc.constant('internal' as const), slug, year }),
  fc.record({
    kind: fc.constant('averages' as const),
    index,
    dimension: fc.constantFrom('the-che', 'overall'),
    level,
  }),
  fc.record({
    kind: fc.constant('region' as const),
    index,
    slug: fc.constantFrom('tay-nguyen', 'dong-nam-bo'),
  }),
  fc.record({ kind: fc.constant('regions' as const), index }),
  fc.record({
    kind: fc.constant('comparison' as const),
    units: fc.uniqueArray(fc.constantFrom('binh-duong', 'tp-hcm', 'ha-noi', 'hue', 'ca-mau'), {
      minLength: 2,
    }),
    index,
    dimension: fc.option(fc.constantFrom('the-che', 'papi-1')),
    from: fc.option(fc.integer({ min: 2000, max: 2012 })),
    to: fc.option(fc.integer({ min: 2012, max: 2099 })),
    measure: fc.option(fc.constantFrom('rank' as const, 'value' as const)),
  }),
);
const release = fc.option(fc.integer({ min: 1, max: 999_999_999 }));
const locale = fc.constantFrom('vi' as const, 'en' as const);
const lastSegment = (path: string) => path.split('/').at(-1) ?? '';

describe('the address of an exhibit', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(exhibits, release, locale, (exhibit, release, locale) => {
        const name = lastSegment(exhibitRoutes.embed(locale, exhibit, release));
        expect(parseExhibit({ locale, exhibit: name })).toEqual({ locale, exhibit, release });
        for (const format of tableFormats) {
          const file = lastSegment(exhibitRoutes.table(locale, exhibit, format, release));
          expect(parseTableFile({ locale, file })).toEqual({ locale, exhibit, release, format });
        }
        for (const format of pictureFormats)
          for (const shape of pictureShapes) {
            const file = lastSegment(exhibitRoutes.picture(locale, exhibit, { format, shape }, release));
            expect(parsePictureFile({ locale, file })).toEqual({ locale, exhibit, release, format, shape });
          }
      }),
    );
  });

  it('is the same for two texts only when they show the same', () => {
    fc.assert(
      fc.property(exhibits, exhibits, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(toExhibitId(one)).not.toBe(toExhibitId(other));
      }),
    );
  });

  it.each([
    'xep-hang',
    'xep-hang.par',
    'xep-hang.par.1999',
    'xep-hang.par.2024.tinh',
    'xep-hang.par.2024.bo-nganh.x',
    'ban-do.par.2024.hang',
    'tinh.binh-duong',
    'tinh.binh-duong.par.2024',
    'linh-vuc.par.2024',
    'so-nganh.binh-duong.2020.x',
    'so-sanh.par.overall.ha-noi',
    'so-sanh.par.overall.1999-1998.ha-noi',
    'so-sanh.par.overall.a.b.c.d.e.f',
    'so-sanh.par..ha-noi.hue',
    'xep-hang.par.2024@0',
    'xep-hang.par.2024@x',
    'xep-hang.par.2024@',
    '../xep-hang.par.2024',
    '',
  ])('has no reading of "%s"', (exhibit) => {
    expect(parseExhibit({ locale: 'vi', exhibit })).toBeNull();
  });

  it('accepts an @ that a client wrote as %40', () => {
    expect(parseExhibit({ locale: 'vi', exhibit: 'cac-nam.par%403' })?.release).toBe(3);
  });

  it('refuses a kind of file that no exhibit has', () => {
    expect(parseTableFile({ locale: 'vi', file: 'xep-hang.par.2024.pdf' })).toBeNull();
    expect(parsePictureFile({ locale: 'vi', file: 'xep-hang.par.2024.csv' })).toBeNull();
  });
});

describe('the exhibit of a page', () => {
  it('is one whose page it is', () => {
    fc.assert(
      fc.property(exhibits, locale, (exhibit, locale) => {
        fc.pre(exhibit.kind !== 'years');
        const page = exhibitRoutes.page(locale, exhibit);
        const { pathname, hash, searchParams } = new URL(page, 'https://cchc.example');
        const found = parseExhibitPage(pathname, hash.slice(1), searchParams);
        expect(found).toMatchObject({ locale, release: null });
        expect(found && exhibitRoutes.page(locale, found.exhibit)).toBe(page);
        if ('year' in exhibit || 'units' in exhibit) expect(found?.exhibit).toEqual(exhibit);
      }),
    );
  });

  it('of an embedded page is its own, with its release', () => {
    fc.assert(
      fc.property(exhibits, locale, release, (exhibit, locale, release) => {
        const page = exhibitRoutes.embed(locale, exhibit, release);
        expect(parseExhibitPage(page)).toEqual({ locale, exhibit, release });
      }),
    );
  });

  it.each([
    '/vi',
    '/vi/xep-hang',
    '/vi/xep-hang/par',
    '/vi/tinh',
    '/vi/nguon',
    '/vi/tinh/ha-noi/nguon',
    '/x/tinh/a',
    '',
  ])('is none for %s', (path) => expect(parseExhibitPage(path)).toBeNull());
});
