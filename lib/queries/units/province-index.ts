import 'server-only';
import { defaultIndex } from '@/lib/domain/vocabulary';
import { type ProvinceIndex, toProvinceIndex } from '@/lib/views/units/province-index';
import { listEditionsOf } from '../editions/editions';
import { getRankPaths } from '../rankings/rank-paths';
import { getRanking } from '../rankings/rankings';
import { listProvinceEras, listRegions, listSuccessions } from './units';

/** Today's provinces by region, with their places in the newest edition of the front page's index. */
export async function getProvinceIndex(): Promise<ProvinceIndex> {
  const [eras, successions, { regions, regionOf }, editions, { paths }] = await Promise.all([
    listProvinceEras(),
    listSuccessions(),
    listRegions(2025),
    listEditionsOf(defaultIndex, 'province'),
    getRankPaths(defaultIndex, 'province'),
  ]);
  const newest = editions.findLast(({ status }) => status === 'published');
  return toProvinceIndex({
    ranking: newest ? await getRanking(defaultIndex, newest.year, 'province') : null,
    paths,
    present: eras.filter(({ validTo }) => validTo === null),
    successions,
    regions,
    regionOf,
  });
}
