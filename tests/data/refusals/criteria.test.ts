import { describe, expect, it } from 'vitest';
import { formatProblemList } from '@/lib/dataset/report';
import type { Cells, Draft } from '../../draft';
import { withCriteria } from '../../fictional-criteria';
import { fictionalSet } from '../../fictional-set';
import { setUpStage } from '../../staged';

const stage = setUpStage();

const problemsOf = (change: (set: Draft) => unknown): Promise<string> => {
  const set = withCriteria(fictionalSet());
  change(set);
  return stage(set.texts, ({ problems }) => formatProblemList(problems));
};
const criterion = (dimension: string, cells: Cells) => (set: Draft) =>
  set.edit('dimensions.csv', { dimension }, cells);
const points =
  (dimension: string, value: string, unit = 'tinh-a') =>
  (set: Draft) =>
    set.edit('claims.csv', { unit, dimension, measure: 'score' }, { value });

describe('criteria', () => {
  it('with the points of one province are read', async () => expect(await problemsOf(() => {})).toBe(''));

  it.each<[string, (set: Draft) => string, string]>([
    [
      'without a parent',
      criterion('tc-ke-hoach', { parent: '' }),
      'a criterion needs the field that it is part of',
    ],
    [
      'of the whole index',
      criterion('tc-ke-hoach', { parent: 'overall' }),
      'a criterion needs the field that it is part of',
    ],
    [
      'of another criterion',
      criterion('tc-theo-doi', { parent: 'tc-ke-hoach' }),
      'a criterion needs the field that it is part of',
    ],
    [
      'of nothing known',
      criterion('tc-theo-doi', { parent: 'khong-co' }),
      'expected a code of dimensions.csv',
    ],
    [
      'whose parts belong to a field',
      criterion('tctp-ban-hanh', { parent: 'bo-may' }),
      'a sub-criterion needs the criterion that it is part of',
    ],
    [
      'that a field is part of',
      criterion('bo-may', { parent: 'tc-ke-hoach' }),
      'only criteria are part of a criterion',
    ],
    ['of one number', criterion('tc-theo-doi', { number: '1.1' }), "this number is tc-ke-hoach's already"],
    [
      'with a word for a number',
      criterion('tc-theo-doi', { number: 'một' }),
      'expected a number such as 1.1 or 1.1.2',
    ],
    ['whose numbers stand at a field', criterion('bo-may', { number: '2.1' }), 'only criteria have a number'],
    [
      'out of more than their field',
      criterion('tc-theo-doi', { max_score: '6.5' }),
      'down to this line the criteria of the-che are out of 10.5',
    ],
    [
      'whose parts are out of more',
      criterion('tctp-thuc-hien', { max_score: '2' }),
      'down to this line the criteria of tc-ke-hoach are out of 4.5',
    ],
    [
      'with the code of a dimension of another year',
      (set) => {
        set.add('frameworks.csv', { framework: 'bo-2', index: 'par', level: 'province' });
        set.add('dimensions.csv', {
          framework: 'bo-2',
          order: '0',
          dimension: 'tc-theo-doi',
          kind: 'field',
          name_vi: 'B',
          name_en: 'B',
        });
        return set.place('dimensions.csv', { framework: 'bo-1', dimension: 'tc-theo-doi' }, 'dimension');
      },
      "this code is a dimension's in another framework",
    ],
    [
      'with the code of a dimension of another index',
      (set) => {
        const renamed = { dimension: 'papi-1' };
        set.edit('claims.csv', { dimension: 'tc-theo-doi' }, renamed);
        return set.edit('dimensions.csv', { dimension: 'tc-theo-doi' }, renamed);
      },
      "this code is a dimension's in another framework",
    ],
    [
      'more than there are',
      (set) => set.edit('frameworks.csv', { framework: 'bo-1' }, { criteria_count: '1' }),
      'dimensions.csv has 2 rows of kind criterion',
    ],
  ])('%s are refused where they stand', async (_, change, sentence) => {
    let place = '';
    const problems = await problemsOf((set) => {
      place = change(set);
    });
    expect(
      problems
        .split('\n')
        .filter((line) => line.startsWith(`${place.split(': ')[0]}: `))
        .join(),
    ).toContain(sentence);
  });

  it.each<[string, (set: Draft) => unknown, string]>([
    [
      'all criteria make less than their dimension',
      points('tc-theo-doi', '5.5'),
      'the criteria add up to 9.0, the printed score is 9.5',
    ],
    [
      'all parts make less than their criterion',
      points('tctp-ban-hanh', '2.0'),
      'the criteria add up to 3.0, the printed score is 3.5',
    ],
    [
      'some criteria make more than their dimension',
      (set) => {
        set.remove('claims.csv', { dimension: 'tc-ke-hoach' });
        set.edit('claims.csv', { dimension: 'the-che', unit: 'tinh-a' }, { value: '4.0' });
      },
      'the criteria add up to 6, the printed score is 4.0',
    ],
  ])('are refused at the whole where %s', async (_, change, sentence) => {
    expect(await problemsOf(change)).toContain(sentence);
  });

  it.each<[string, (set: Draft) => unknown]>([
    ['rounding makes the difference', points('tctp-ban-hanh', '2.45')],
    ['some are not known', (set) => set.remove('claims.csv', { dimension: 'tc-theo-doi' })],
    [
      'others are left out of the framework',
      (set) => {
        set.remove('claims.csv', { dimension: 'tc-theo-doi' });
        set.remove('dimensions.csv', { dimension: 'tc-theo-doi' });
      },
    ],
  ])('say nothing against a score where %s', async (_, change) => expect(await problemsOf(change)).toBe(''));

  it('are no dimensions that a department leads', async () => {
    let place = '';
    const problems = await problemsOf((set) => {
      place = set.edit('dimension-leads.csv', { province: 'tinh-a' }, { dimension: 'tc-ke-hoach' });
    });
    expect(problems).toContain(`${place}: expected a code of dimensions.csv`);
  });
});
