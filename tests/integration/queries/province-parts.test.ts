import { describe, expect, it } from 'vitest';
import { getProvincePart, listProvinceParts } from '@/lib/queries/units/province-parts';
import { getProvince } from '@/lib/queries/units/provinces';
import { fictionalCountry } from './country';
import { found, onDataSet } from './on-data-set';

const country = fictionalCountry();
country.add('claims.csv', {
  index: 'par',
  year: '2019',
  unit: 'tinh-b',
  dimension: 'overall',
  measure: 'percent',
  value: '86',
  basis: 'published',
  source: 'bao-b',
});
country.add('resolutions.csv', {
  index: 'par',
  year: '2019',
  unit: 'tinh-b',
  dimension: 'overall',
  measure: 'percent',
  accepted_source: '',
  reason_vi: 'Hai báo in khác nhau.',
  reason_en: 'Two papers differ.',
});
onDataSet(country.texts);

describe('the parts of a province', () => {
  it('are its years, dimensions and sources, and its departments where any is known', async () => {
    const parts = await listProvinceParts();
    const of = (province: string) => parts.filter(({ slug }) => slug === province).map(({ part }) => part);
    expect(of('tinh-a')).toEqual(['years', 'dimensions', 'departments', 'sources']);
    expect(of('tinh-b')).toEqual(['years', 'dimensions', 'sources']);
  });

  it('have a page each, and no other has one', async () => {
    for (const { slug, part } of await listProvinceParts())
      expect(await getProvincePart(slug, part)).toMatchObject({ part, province: { slug } });
    expect(await getProvincePart('tinh-b', 'departments')).toBeNull();
    expect(await getProvincePart('tinh-khong', 'years')).toBeNull();
    expect(await found(getProvincePart('tinh-a', 'years'))).toMatchObject({
      province: { current: (await found(getProvince('tinh-a'))).current },
    });
  });

  it('tell the sources of its figures, with how many each gave, and where they differ', async () => {
    const page = await found(getProvincePart('tinh-b', 'sources'));
    if (page.part !== 'sources') throw new Error('another part');
    expect(page.sources.map(({ code }) => code).sort()).toEqual(['bao-a', 'bao-b']);
    expect(page.sources.find(({ code }) => code === 'bao-b')?.figures).toBe(1);
    expect(page.conflicts.map(({ figure }) => figure.id)).toEqual(['par.2019.tinh-b.overall.percent']);
    const other = await found(getProvincePart('tinh-a', 'sources'));
    expect(other.part === 'sources' && other.conflicts).toEqual([]);
  });
});
