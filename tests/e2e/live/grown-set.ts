import type { FileTexts } from '@/lib/dataset/data-set-input';
import { Draft, readShipped } from '../../draft';

const source = 'bao-thu';

/**
 * The shipped data set with one more of everything that has a page: a province in a region of its own, a ministry, a
 * framework with a dimension, an edition of a national index and one of the province's own index.
 */
export async function growShipped(): Promise<FileTexts> {
  const set = new Draft(await readShipped());
  set.add('sources.csv', {
    source,
    title: 'Bài thử',
    publisher: 'Báo thử',
    kind: 'newspaper',
    linkable: 'no',
  });
  const begun = { valid_from: '2025-12-01' };
  set.add('units.csv', { unit: 'tinh-thu', name_vi: 'Tỉnh Thử', kind: 'province', ...begun });
  set.add('units.csv', {
    unit: 'tinh-thu/so-thu',
    name_vi: 'Sở Thử',
    kind: 'department',
    parent: 'tinh-thu',
  });
  set.add('units.csv', { unit: 'bo-thu', name_vi: 'Bộ Thử', kind: 'ministry' });
  const region = { scheme: '2025', region: 'vung-thu' };
  set.add('regions.csv', { ...region, order: '7', name_vi: 'Vùng Thử', name_en: 'Trial Region' });
  set.add('unit-regions.csv', { ...region, unit: 'tinh-thu' });

  const framework = 'bo-tieu-chi-thu';
  set.add('frameworks.csv', { framework, index: 'par', level: 'province', total_max: '100' });
  for (const [order, dimension, kind, name_vi, max_score] of [
    ['0', 'overall', 'index', 'Toàn bộ chỉ số', '100'],
    ['1', 'linh-vuc-thu', 'field', 'Lĩnh vực thử', '10'],
  ] as const)
    set.add('dimensions.csv', {
      framework,
      order,
      dimension,
      kind,
      name_vi,
      name_en: 'Trial field',
      max_score,
    });
  const edition = { year: '2026', status: 'published' };
  set.add('editions.csv', { ...edition, index: 'par', level: 'province', framework, units: '35' });
  const own = { index: 'par-internal', level: 'unit', owner: 'tinh-thu', framework: 'internal' };
  set.add('editions.csv', { ...edition, ...own });
  for (const [index, unit, dimension, measure, value] of [
    ['par', 'tinh-thu', 'overall', 'percent', '91.50'],
    ['par', 'tinh-thu', 'linh-vuc-thu', 'rank', '1'],
    ['par-internal', 'tinh-thu/so-thu', 'overall', 'rank', '1'],
  ] as const)
    set.add('claims.csv', {
      index,
      year: '2026',
      unit,
      dimension,
      measure,
      value,
      basis: 'published',
      source,
    });
  return set.texts;
}
