import { describe, expect, it } from 'vitest';
import { listSourcesOfEdition } from '@/lib/queries/figures/sources';
import { getYearPage } from '@/lib/queries/rankings/year';
import { toFieldLeaders, toFieldsRows, toYearTop } from '@/lib/views/rankings/year';
import { fictionalCountry } from './country';
import { found, onDataSet } from './on-data-set';

onDataSet(fictionalCountry().texts);

describe('the page of an edition', () => {
  it('has the ranking with its movers, each field, the exceptions and the sources', async () => {
    const page = await found(getYearPage('par', 2020, 'province'));
    expect(page.movers.ranking.edition).toMatchObject({ index: 'par', year: 2020, level: 'province' });
    expect(page.fields.map(({ dimension }) => dimension.code)).toEqual(['the-che']);
    expect(page.exceptions).toMatchObject([
      { dimension: { code: 'the-che' }, exception: { comparable: 'no', reasonVi: 'Lý do.' } },
    ]);
    expect(page.sources.map(({ code }) => code)).toEqual(['bao-a', 'bao-b']);
  });

  it('says who led a field, and what is known of every unit in it', async () => {
    const page = await found(getYearPage('par', 2020, 'province'));
    const { told, untold } = toFieldLeaders(page);
    expect(told.map(({ leaders }) => leaders.map(({ unit }) => unit.slug))).toEqual([['tinh-a']]);
    expect(untold).toEqual([]);
    expect(
      toFieldsRows(page).map(({ unit, cells }) => [unit.slug, ...cells.map((cell) => cell?.value)]),
    ).toEqual([['tinh-a', '9.5']]);
  });

  it('names a field of which nobody’s rank is known', async () => {
    const page = await found(getYearPage('par', 2020, 'ministry'));
    expect(toFieldLeaders(page)).toMatchObject({ told: [], untold: [{ code: 'the-che' }] });
  });

  it('says nothing of the first ten where no more are ranked', async () => {
    const { movers } = await found(getYearPage('par', 2020, 'province'));
    expect(toYearTop(movers.ranking)).toEqual({ kind: 'none' });
  });

  it('is there without results, and not without an edition', async () => {
    expect(await found(getYearPage('par', 2025, 'province'))).toMatchObject({
      movers: { absence: 'not-located' },
      fields: [],
      sources: [],
    });
    expect(await getYearPage('par', 2031, 'province')).toBeNull();
    expect(await getYearPage('khong', 2020, 'province')).toBeNull();
  });

  it('has only the sources of its own claims, with how many each gave', async () => {
    const sources = await listSourcesOfEdition({ index: 'par', year: 2019, level: 'ministry' });
    expect(sources.map(({ code, figures }) => [code, figures])).toEqual([['bao-a', 2]]);
  });
});
