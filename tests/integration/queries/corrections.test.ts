import { createTranslator } from 'next-intl';
import { beforeAll, describe, expect, it } from 'vitest';
import { writers } from '@/app/api/tin/[locale]/[file]/formats';
import { toFeed } from '@/components/corrections/feed';
import type { Followed } from '@/lib/domain/figures/followed';
import { getCorrectionLog } from '@/lib/queries/releases/corrections';
import { getFeed } from '@/lib/queries/releases/feeds';
import type { Correction } from '@/lib/views/figures/corrections';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { readAtom, readJsonFeed } from '../../feed-rules';
import { fictionalSet } from '../../fictional-set';
import { found, onDataSet } from './on-data-set';

const load = onDataSet(fictionalSet().texts);

/** A feed as a feed reader gets it, read back; both kinds of file must say the same. */
async function follow(followed: Followed, locale: 'vi' | 'en' = 'vi') {
  const t = createTranslator({ locale, messages: locale === 'vi' ? vi : (en as typeof vi) });
  const feed = toFeed(await found(getFeed(followed)), locale, t);
  const [atom, json] = [readAtom(writers.atom(feed)), readJsonFeed(writers.json(feed))];
  expect(json.entries).toEqual(atom.entries);
  return atom;
}

/** The second release: one value is another, one more precise, one chosen otherwise, one gone, some are new. */
function corrected() {
  const set = fictionalSet();
  const year = '2020';
  set.edit('claims.csv', { year: '2019', measure: 'percent' }, { value: '80.2', source: 'bao-b' });
  set.edit('claims.csv', { year, unit: 'tinh-b', measure: 'percent' }, { value: '88.04' });
  set.edit('resolutions.csv', { unit: 'tinh-d' }, { accepted_source: '', reason_vi: 'Chưa rõ.' });
  set.remove('claims.csv', { dimension: 'the-che', unit: 'tinh-a' });
  set.copy('claims.csv', { year, unit: 'tinh-c' }, { unit: 'tinh-d', value: '1.5' });
  set.copy('claims.csv', { year, unit: 'tinh-a', measure: 'rank' }, { source: 'bao-b' });
  set.edit('claims-papi.csv', { unit: 'tinh-b', dimension: 'papi-1' }, { value: '5.0000' });
  set.edit('units.csv', { unit: 'tinh-b' }, { name_vi: 'Tỉnh <b>B</b> & “C”' });
  return set;
}

const listed = async (page = 1): Promise<Correction[]> =>
  (await found(getCorrectionLog(page))).releases.flatMap((release) => release.listed);

describe('while there is one release', () => {
  it('nothing was corrected', async () => {
    const log = await found(getCorrectionLog(1));
    expect(log).toMatchObject({
      pages: 1,
      first: { id: 1 },
      latest: { id: 1 },
      counts: { changed: 0, withdrawn: 0, added: 0 },
      releases: [],
    });
    expect(await getCorrectionLog(2)).toBeNull();
  });

  it('its feeds are empty, but for the release itself', async () => {
    expect((await follow({ kind: 'corrections' })).entries).toEqual([]);
    expect((await follow({ kind: 'province', slug: 'tinh-a' })).entries).toEqual([]);
    expect((await follow({ kind: 'releases' })).entries).toMatchObject([
      { url: expect.stringMatching(/\/vi\/du-lieu\/1$/) },
    ]);
  });
});

describe('after a release that corrects', () => {
  beforeAll(() => load(corrected().texts));

  it('every value that it changed or withdrew is listed with its reason, and nothing else', async () => {
    const log = await listed();
    const told = log.map(({ id, before, after, reason }) => [id, before, after, reason?.kind]);
    expect(new Map(told.map(([id, ...said]) => [id, said]))).toEqual(
      new Map([
        ['papi.2020.tinh-a.papi-1.rank', ['2', '1', 'recomputed']],
        ['papi.2020.tinh-b.papi-1.rank', ['1', '2', 'recomputed']],
        ['papi.2020.tinh-b.papi-1.score', ['5.5000', '5.0000', 'claims']],
        ['par.2019.tinh-a.overall.percent', ['80.1', '80.2', 'claims']],
        ['par.2020.tinh-b.overall.percent', ['88', '88.04', 'precise']],
        ['par.2020.tinh-d.overall.rank', ['3', null, 'ruling']],
        ['par.2020.tinh-a.the-che.score', ['9.5', null, 'gone']],
      ]),
    );
    expect((await found(getCorrectionLog(1))).counts).toEqual({ changed: 6, withdrawn: 1, added: 1 });
  });

  it('the sources whose claims it wrote or dropped are named', async () => {
    const of = (id: string) => listed().then((all) => all.find((correction) => correction.id === id));
    const codes = (sources: Correction['written'] = []) => sources.map(({ code }) => code);
    const moved = await of('par.2019.tinh-a.overall.percent');
    expect([codes(moved?.written), codes(moved?.dropped)]).toEqual([['bao-b'], ['bao-a']]);
    const gone = await of('par.2020.tinh-a.the-che.score');
    expect([codes(gone?.written), codes(gone?.dropped)]).toEqual([[], ['bao-a']]);
    expect((await of('par.2020.tinh-d.overall.rank'))?.reason).toEqual({
      kind: 'ruling',
      reasonVi: 'Chưa rõ.',
      reasonEn: 'Reason.',
    });
  });

  it('the feed names exactly these figures, with the old value and the new one', async () => {
    const { entries } = await follow({ kind: 'corrections' });
    const idOf = (id: string) => new RegExp(/\/so-lieu\/(.+)#ban-2$/).exec(id)?.[1];
    expect(entries.map(({ id }) => idOf(id))).toEqual((await listed()).map(({ id }) => id));
    expect(entries.find(({ url }) => url.endsWith('par.2019.tinh-a.overall.percent'))).toMatchObject({
      title: 'tinh-a, par 2019 (Chỉ số, %): 80,1 → 80,2',
      text: expect.stringMatching(
        /^Sửa từ 80,1 thành 80,2\. .*“Bài bao-b” \(Báo\)\. .*“Bài bao-a” \(Báo\)\.\n\nBản dữ liệu 2, /,
      ),
    });
    const english = await follow({ kind: 'corrections' }, 'en');
    expect(english.entries.map(({ title }) => title)).toContain('tinh-a, par 2019 (Index, %): 80.1 → 80.2');
    expect(english.entries.every(({ id }) => id.includes('/en/so-lieu/'))).toBe(true);
  });

  it('markup in a name is text there', async () => {
    const { entries } = await follow({ kind: 'corrections' });
    expect(entries.map(({ title }) => title)).toContain(
      'Tỉnh <b>B</b> & “C”, par 2020 (Chỉ số, %): 88 → 88,04',
    );
  });

  it('a province’s feed has its own corrections and new figures, and no others', async () => {
    const of = async (slug: string) =>
      (await follow({ kind: 'province', slug })).entries.map(({ title }) => title);
    expect(await of('tinh-d')).toEqual([
      'tinh-d, par 2020 (Hạng): bỏ giá trị 3, các nguồn khác nhau',
      'tinh-d, par 2020 (Chỉ số, %): số liệu mới, 1,5',
    ]);
    expect(await of('tinh-c')).toEqual([]);
    expect(await getFeed({ kind: 'province', slug: 'tinh-khong' })).toBeNull();
  });

  it('the feed of releases counts what each changed', async () => {
    const { entries } = await follow({ kind: 'releases' });
    expect(entries.map(({ url }) => url.split('/').at(-1))).toEqual(['2', '1']);
    expect(entries[0]?.text).toBe('So với bản trước: 1 số liệu mới, 6 số liệu sửa và 1 số liệu rút.');
  });
});

describe('after many corrections', () => {
  const units = 120;
  const grow = (value: string) => {
    const set = corrected();
    for (let at = 0; at < units; at++) {
      set.copy('units.csv', { unit: 'tinh-b' }, { unit: `tinh-x${at}`, name_vi: `Tỉnh X${at}` });
      const score = { unit: `tinh-x${at}`, dimension: 'papi-2' };
      set.copy('claims-papi.csv', { unit: 'tinh-b', dimension: 'papi-1' }, { ...score, value });
    }
    return set.texts;
  };
  beforeAll(async () => {
    await load(grow('5.0000'));
    await load(grow('5.1000'));
    await load(grow('5.2000'));
  }, 60_000);

  it('they go on from page to page, the newest first', async () => {
    const log = await found(getCorrectionLog(1));
    const pages = await Promise.all(Array.from({ length: log.pages }, (_, at) => listed(at + 1)));
    expect(pages.slice(0, -1).every((page) => page.length === 100)).toBe(true);
    const all = pages.flat();
    expect(all).toHaveLength(log.counts.changed + log.counts.withdrawn);
    expect(new Set(all.map(({ id, release }) => `${id} ${release}`)).size).toBe(all.length);
    const releases = all.map(({ release }) => release);
    expect(releases).toEqual([...releases].sort((a, b) => b - a));
    expect(await getCorrectionLog(log.pages + 1)).toBeNull();
  });

  it('a feed is cut, and says where', async () => {
    const { entries } = await follow({ kind: 'corrections' });
    expect(entries).toHaveLength(201);
    expect(entries.at(-1)?.url).toMatch(/\/vi\/du-lieu\/\d$/);
  });
});
