import type { Draft } from './draft';

const framework = { framework: 'bo-1' };
const names = (name: string) => ({ name_vi: name, name_en: name });

/** Adds to the fictional set what the first dimension of both frameworks is divided into, and some provinces' points. */
export function withCriteria(set: Draft): Draft {
  const criteria = [
    {
      order: '11',
      dimension: 'tc-ke-hoach',
      kind: 'criterion',
      parent: 'the-che',
      number: '1.1',
      max_score: '4',
      ...names('Kế hoạch A'),
    },
    {
      order: '12',
      dimension: 'tctp-ban-hanh',
      kind: 'sub_criterion',
      parent: 'tc-ke-hoach',
      number: '1.1.1',
      max_score: '2.5',
      ...names('Ban hành kế hoạch A'),
    },
    {
      order: '13',
      dimension: 'tctp-thuc-hien',
      kind: 'sub_criterion',
      parent: 'tc-ke-hoach',
      number: '1.1.2',
      max_score: '1.5',
      ...names('Thực hiện kế hoạch A'),
    },
    {
      order: '14',
      dimension: 'tc-theo-doi',
      kind: 'criterion',
      parent: 'the-che',
      number: '1.2',
      max_score: '6',
      ...names('Theo dõi thi hành B'),
    },
  ];
  for (const row of criteria) set.add('dimensions.csv', { ...framework, ...row });
  set.add('dimensions.csv', {
    framework: 'papi-2',
    order: '11',
    dimension: 'nd-mot',
    kind: 'criterion',
    parent: 'papi-1',
    ...names('Nội dung một'),
  });
  const claim = (file: string, index: string, unit: string, dimension: string, value: string) =>
    set.add(file, {
      index,
      year: '2020',
      unit,
      dimension,
      measure: 'score',
      value,
      basis: 'published',
      source: 'bao-a',
    });
  const points = {
    'tc-ke-hoach': '3.5',
    'tctp-ban-hanh': '2.50',
    'tctp-thuc-hien': '1.0',
    'tc-theo-doi': '6',
  };
  for (const [dimension, value] of Object.entries(points))
    claim('claims.csv', 'par', 'tinh-a', dimension, value);
  // of the last nothing else is known
  for (const unit of ['tinh-a', 'tinh-b', 'tinh-c'])
    claim('claims-papi.csv', 'papi', unit, 'nd-mot', '2.0000');
  return set;
}
