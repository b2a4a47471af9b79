import type { FileTexts } from '@/lib/dataset/data-set-input';
import { Draft, readShipped } from '../../draft';

export const code = 'thu-nghiem';
const keys = { index: code, framework: 'thu-nghiem-1', source: 'thu-nghiem' };
const names = (vi: string, en: string) => ({ name_vi: vi, name_en: en });

/**
 * The days that an invented index counts, by unit: those of 2021 and of 2022, and of one dimension in 2022. The
 * lowest is the best. Of 2020 all but the last one's are known, the same as in 2021. Only a test's own database
 * holds them.
 */
const days: Record<string, [before: string, now: string, waiting: string]> = {
  'ha-noi': ['20.04', '10.04', '4.04'],
  'hai-phong': ['15.5', '15.5', '3'],
  'da-nang': ['12.25', '18.25', '2.5'],
  'can-tho': ['30', '30.46', '9'],
  'quang-ninh': ['41', '40', '12'],
};

/** The shipped data set with the invented index, which is added by rows alone. */
export async function withInventedIndex(): Promise<FileTexts> {
  const set = new Draft(await readShipped());
  set.add('indices.csv', {
    index: code,
    ...names('Chỉ số Thử nghiệm (CSTN)', 'Trial Index (TRIX)'),
    short_vi: 'CSTN',
    short_en: 'TRIX',
    aliases: 'chờ thử; trial wait',
    about_vi: 'CSTN đếm số ngày chờ thử.',
    about_en: 'TRIX counts the days of a trial wait.',
    publisher_vi: 'Viện Thử nghiệm',
    publisher_en: 'Trial Institute',
    value_measure: 'score',
    decimals: '1',
    difference_vi: 'ngày',
    difference_en: 'days',
    higher_is_better: 'no',
    publishes_ranks: 'no',
    whole: 'no',
    schedule_vi: 'CSTN thường ra vào mùa hè.',
    schedule_en: 'TRIX usually comes out in the summer.',
  });
  set.add('sources.csv', {
    source: keys.source,
    title: 'Bảng thử',
    publisher: 'Viện Thử nghiệm',
    kind: 'other',
    linkable: 'no',
  });
  set.add('frameworks.csv', { framework: keys.framework, index: code, level: 'province' });
  const dimension = { framework: keys.framework, max_score: '' };
  set.add('dimensions.csv', {
    ...dimension,
    order: '0',
    dimension: 'overall',
    kind: 'index',
    ...names('Toàn bộ chỉ số', 'The whole index'),
  });
  set.add('dimensions.csv', {
    ...dimension,
    order: '1',
    dimension: 'cho-doi',
    kind: 'field',
    ...names('Chờ ở quầy', 'Waiting at the counter'),
  });
  const edition = { index: code, level: 'province', framework: keys.framework, units: '5' };
  set.add('editions.csv', { ...edition, year: '2020', status: 'published' });
  set.add('editions.csv', { ...edition, year: '2021', status: 'published', comparable_with_previous: 'yes' });
  set.add('editions.csv', { ...edition, year: '2022', status: 'published', comparable_with_previous: 'yes' });
  set.add('editions.csv', { index: code, level: 'province', year: '2023', status: 'not-located' });
  const claim = { index: code, measure: 'score', basis: 'published', source: keys.source };
  for (const [unit, [before, now, waiting]] of Object.entries(days)) {
    if (unit !== 'quang-ninh')
      set.add('claims.csv', { ...claim, year: '2020', unit, dimension: 'overall', value: before });
    set.add('claims.csv', { ...claim, year: '2021', unit, dimension: 'overall', value: before });
    set.add('claims.csv', { ...claim, year: '2022', unit, dimension: 'overall', value: now });
    set.add('claims.csv', { ...claim, year: '2022', unit, dimension: 'cho-doi', value: waiting });
  }
  return set.texts;
}
