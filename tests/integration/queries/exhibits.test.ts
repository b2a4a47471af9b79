import { expect, it } from 'vitest';
import { sayExhibit } from '@/components/exhibits/exhibit-sentence';
import { wordTable } from '@/components/exhibits/exhibit-table-words';
import { citeExhibit } from '@/components/exhibits/exhibit-words';
import type { Exhibit } from '@/lib/domain/exhibits/exhibit';
import { isKnown } from '@/lib/domain/figures/figure';
import { parseFigureId } from '@/lib/domain/figures/figure-id';
import { isDecimal } from '@/lib/domain/values/decimal';
import { listDimensionShelves, listDimensionYears } from '@/lib/queries/editions/dimension-pages';
import { listIndicesOf } from '@/lib/queries/editions/editions';
import {
  getExhibit,
  getExhibitRows,
  getExhibitTable,
  getHomeExhibits,
} from '@/lib/queries/exhibits/exhibits';
import { listFigureSources } from '@/lib/queries/figures/figure-sources';
import { getHome, getRanking, listRankingShelves } from '@/lib/queries/rankings/rankings';
import { listInternalAddresses } from '@/lib/queries/units/internal-indices';
import { listMinistrySlugs } from '@/lib/queries/units/ministries';
import { listProvinceSlugs } from '@/lib/queries/units/provinces';
import { listRegionSlugs } from '@/lib/queries/units/regions';
import { mapViews } from '@/lib/routes';
import { toExhibitId } from '@/lib/routes/exhibits';
import { toSubject } from '@/lib/views/exhibits/subject';
import { wordsIn } from '../../unit/translators';
import { found, onShipped } from './on-data-set';

onShipped();

const release = { id: 1, createdOn: '2026-11-28' };
const grammar = {
  'a hole': /undefined|null|NaN|[{}<>]|exhibits\./,
  punctuation: / {2}| [,.;:]|[,;:.]{2}|\(\)|“”/,
};

/** The faults of an exhibit's table, in both languages; null where it has no table. */
async function faultsOf(exhibit: Exhibit): Promise<string[] | null> {
  const known = await getExhibitTable(exhibit);
  if (!known) return null;
  const { view, table } = known;
  return (['vi', 'en'] as const).flatMap((locale) => {
    const words = wordsIn(locale);
    const { title, subtitle, columns, rows, notes } = wordTable(table, words);
    const said = [
      title,
      subtitle,
      ...notes,
      sayExhibit(view, words) ?? '',
      citeExhibit(table, release, words),
    ];
    const texts = said.filter((text) => text !== title && text !== '');
    const badCells = rows.flatMap((row) =>
      row.flatMap((cell, at) => {
        const { key = '', kind = 'text' } = columns[at] ?? {};
        const isRight =
          cell === null ||
          (kind === 'whole' || kind === 'year'
            ? Number.isInteger(cell)
            : typeof cell === 'string' &&
              (kind === 'decimal'
                ? isDecimal(cell)
                : kind === 'link'
                  ? parseFigureId(cell.split('/').at(-1) ?? '') !== null
                  : cell.trim() !== ''));
        return isRight ? [] : [`${key}: ${cell}`];
      }),
    );
    const names = columns.map(({ name }) => name);
    return [
      ...badCells,
      ...columns.flatMap(({ key, name, meaning }) =>
        name && meaning ? [] : [`${key} is not in the dictionary`],
      ),
      ...(new Set(names).size === names.length ? [] : [`two columns of one name: ${names.join(', ')}`]),
      ...texts.flatMap((text) =>
        Object.entries(grammar).flatMap(([fault, pattern]) =>
          pattern.test(text) ? [`${fault}: ${text}`] : [],
        ),
      ),
      ...texts.slice(-1).flatMap((text) => (text.includes('http') ? [] : [`no address: ${text}`])),
    ].map((fault) => `${toExhibitId(exhibit)} ${locale}: ${fault}`);
  });
}

/** Expects of each exhibit that it has a table without a fault, or that it has none. */
async function expectSound(exhibits: readonly Exhibit[], mayBeNone = false): Promise<void> {
  expect(exhibits.length).toBeGreaterThan(0);
  for (const exhibit of exhibits) {
    const faults = await faultsOf(exhibit);
    if (faults === null) expect(mayBeNone, toExhibitId(exhibit)).toBe(true);
    else expect(faults).toEqual([]);
  }
}

it('every ranking, its movers, its maps and the ranks of its years have sound tables in both languages', async () => {
  const shelves = await listRankingShelves();
  const editions = shelves.flatMap(({ index, level, years }) =>
    years.flatMap(({ year, known }) => (known > 0 ? [{ index: index.code, level, year }] : [])),
  );
  await expectSound(editions.map((edition) => ({ kind: 'ranking', ...edition })));
  await expectSound(
    editions.map((edition) => ({ kind: 'movers', ...edition })),
    true,
  );
  const provinces = editions.filter(({ level }) => level === 'province');
  await expectSound(
    provinces.flatMap(({ index, year }) =>
      mapViews.map((view) => ({ kind: 'map' as const, index, year, view })),
    ),
  );
  await expectSound(shelves.map(({ index, level }) => ({ kind: 'years', index: index.code, level })));
}, 120_000);

it('the rows of a ranking are those of its page, and name the sources of their figures', async () => {
  const ranking = await found(getRanking('par', 2024, 'province'));
  const { table } = await found(
    getExhibitTable({ kind: 'ranking', index: 'par', year: 2024, level: 'province' }),
  );
  expect(table.rows.map(({ cells }) => [cells.slug, cells.rank, cells.value])).toEqual(
    ranking.table.rows.map(({ unit, rank, value }) => [
      unit.slug,
      isKnown(rank) ? Number(rank.value) : null,
      value?.value ?? null,
    ]),
  );
  const figures = table.rows.flatMap((row) => row.figures);
  const sources = await listFigureSources(figures);
  expect(figures.filter((id) => !sources.get(id)?.length)).toEqual([]);
  expect(table.rows.filter(({ cells }) => !cells.publishers)).toEqual([]);
  const { known, of } = ranking.table;
  expect(wordTable(table, wordsIn('vi')).subtitle).toContain(`${known} trong ${of} hạng`);
  expect(wordTable(table, wordsIn('en')).subtitle).toContain(`${known} of the ${of} ranks`);
});

it('rows that are shown without their sources are the same rows', async () => {
  const exhibit: Exhibit = { kind: 'ranking', index: 'par', year: 2024, level: 'province' };
  const [bare, full] = [await getExhibitRows(exhibit), await getExhibitTable(exhibit)];
  expect(bare?.table.sources).toEqual([]);
  expect(full?.table.sources).not.toEqual([]);
  const withoutSources = full?.table.rows.map(({ cells: { publishers, sourceLinks, ...cells }, ...row }) => ({
    ...row,
    cells,
  }));
  expect(bare?.table.rows).toEqual(withoutSources);
});

it('every dimension and year has a sound table, or nobody in it', async () => {
  const years = await listDimensionYears();
  const exhibits = years
    .filter(({ dimension }) => dimension !== 'overall')
    .flatMap(({ index, dimension, years: all }) =>
      all.map((year) => ({ kind: 'dimension' as const, index, dimension, year })),
    );
  await expectSound(exhibits, true);
}, 120_000);

it('provinces and ministries have sound tables by year, and provinces by dimension', async () => {
  const [provinces, ministries] = await Promise.all([listProvinceSlugs(), listMinistrySlugs()]);
  const some = provinces.filter((_, at) => at % 5 === 0);
  const history = (level: 'province' | 'ministry', slugs: readonly string[]) =>
    Promise.all(
      slugs.map(async (slug) =>
        (await listIndicesOf(level)).map(({ code: index }) => ({
          kind: 'history' as const,
          index,
          slug,
          level,
        })),
      ),
    );
  const histories = (await history('province', some)).flat();
  await expectSound([...histories, ...(await history('ministry', ministries)).flat()]);
  await expectSound(
    histories.map(({ slug, index }) => ({ kind: 'profile', slug, index })),
    true,
  );
}, 120_000);

it('every index of a province’s own has a sound table', async () => {
  const addresses = await listInternalAddresses();
  // a province may have printed averages only
  await expectSound(
    addresses.map((address) => ({ kind: 'internal', ...address })),
    true,
  );
}, 120_000);

it('the front page shows exhibits whose last year is its own', async () => {
  const { years, averages } = await getHomeExhibits();
  const { latest } = await found(getHome());
  for (const view of [years, averages]) expect(view && toSubject(view)?.years[1]).toBe(latest.edition.year);
});

it('every year by fields, every dimension by years and every region has a sound table', async () => {
  const shelves = await listRankingShelves();
  await expectSound(
    shelves.flatMap(({ index, level, years }) =>
      years.map(({ year }) => ({ kind: 'fields' as const, index: index.code, year, level })),
    ),
    true,
  );
  const dimensions = await listDimensionShelves();
  await expectSound(
    dimensions.flatMap(({ index, entries }) =>
      entries.flatMap(({ dimension, levels }) =>
        levels.map((level) => ({
          kind: 'averages' as const,
          index: index.code,
          dimension: dimension.code,
          level,
        })),
      ),
    ),
  );
  const indices = [...new Set(shelves.map(({ index }) => index.code))];
  const slugs = await listRegionSlugs();
  await expectSound(
    indices.flatMap((index) => [
      { kind: 'regions' as const, index },
      ...slugs.map((slug) => ({ kind: 'region' as const, index, slug })),
    ]),
    true,
  );
}, 240_000);

it('units side by side have a sound table, by whole indices and by dimensions', async () => {
  const pairs = [
    ['hai-phong', 'quang-ninh', 'ha-noi'],
    ['bo-tai-chinh', 'bo-tu-phap'],
  ];
  const compared = { kind: 'comparison' as const, from: null, to: null, measure: null };
  await expectSound([
    ...pairs.map((units) => ({ ...compared, units, index: 'par', dimension: null })),
    {
      ...compared,
      units: ['binh-duong', 'an-giang'],
      index: 'papi',
      dimension: 'papi-1',
      from: 2016,
      to: 2020,
    },
  ]);
}, 120_000);

it.each<Exhibit>([
  { kind: 'ranking', index: 'par', year: 2001, level: 'province' },
  { kind: 'movers', index: 'khong-co', year: 2020, level: 'province' },
  { kind: 'map', index: 'par', year: 2001, view: 'rank' },
  { kind: 'dimension', index: 'par', dimension: 'khong-co', year: 2020 },
  { kind: 'years', index: 'khong-co', level: 'province' },
  { kind: 'history', index: 'par', slug: 'khong-co', level: 'province' },
  { kind: 'profile', index: 'khong-co', slug: 'ha-noi' },
  { kind: 'internal', slug: 'ha-noi', year: 2001 },
  { kind: 'fields', index: 'par', year: 2001, level: 'province' },
  { kind: 'averages', index: 'par', dimension: 'khong-co', level: 'province' },
  { kind: 'region', index: 'par', slug: 'khong-co' },
  { kind: 'regions', index: 'khong-co' },
  {
    kind: 'comparison',
    units: ['ha-noi', 'khong-co'],
    index: 'par',
    dimension: null,
    from: null,
    to: null,
    measure: null,
  },
])('there is no exhibit $kind of what does not exist', async (exhibit) => {
  expect(await getExhibit(exhibit)).toBeNull();
  expect(await getExhibitTable(exhibit)).toBeNull();
});
