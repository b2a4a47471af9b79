import { describe, expect, it } from 'vitest';
import { CriteriaFolds, CriteriaSection } from '@/components/criteria/criteria-table';
import { StatementSection } from '@/components/figures/statements';
import { type Criterion, toScoredCriteria } from '@/lib/domain/editions/criterion';
import { figure, unit } from '../domain/sample';
import { read } from './read';

const criterion = (code: string, number: string, parent: string, maxScore: string | null): Criterion => ({
  code,
  kind: parent === 'the-che' ? 'criterion' : 'sub_criterion',
  parent,
  number,
  nameVi: `Việc ${number}`,
  nameEn: `Task ${number}`,
  maxScore,
});
const criteria = [
  criterion('tc-1', '1.1', 'the-che', '4'),
  criterion('tctp-1', '1.1.1', 'tc-1', '2.5'),
  criterion('tc-2', '1.2', 'the-che', null),
];
const scored = toScoredCriteria('the-che', criteria, [
  figure('a', 2020, 'score', '3.5', { dimension: 'tc-1' }),
  figure('a', 2020, 'score', '2.25', { dimension: 'tctp-1' }),
]);
const dimension = { code: 'the-che', nameVi: 'Thể chế', nameEn: 'Institutions' };

describe('criteria', () => {
  it('say points, maximum and loss, and of what is not known that it was not found', () => {
    const text = read(<CriteriaSection criteria={scored} parents={[]} locale="vi" />, 'vi');
    expect(text).toContain('1.1. Việc 1.1');
    for (const said of ['3,5', '0,5', '2,25', '0,25', 'chưa tìm được nguồn']) expect(text).toContain(said);
  });

  it('that are missing are not said to be unpublished', () => {
    const text = read(<CriteriaSection criteria={scored} parents={[]} locale="en" />, 'en');
    expect(text).toContain('no source found yet');
    expect(text).not.toContain('not published');
  });

  it('are folded below the name of their dimension', () =>
    expect(read(<CriteriaFolds of={[{ dimension, criteria: scored }]} locale="en" />, 'en')).toContain(
      'Institutions 2 criteria',
    ));

  it('have no section where nothing is known of any', () => {
    const none = toScoredCriteria('the-che', criteria, []);
    expect(none).toEqual([]);
    expect(read(<CriteriaSection criteria={none} parents={[]} locale="vi" />, 'vi')).toBe('');
    expect(read(<CriteriaFolds of={[{ dimension, criteria: none }]} locale="vi" />, 'vi')).toBe('');
  });
});

describe('the words of a unit', () => {
  const source = {
    code: 'van-ban',
    title: 'Văn bản số 1',
    publisher: 'Tỉnh A',
    publishedOn: null,
    url: 'https://tinh-a.example/1',
    unlinked: null,
  };
  const statement = {
    statedOn: '2021-07-02',
    textVi: 'Chúng tôi được 4 điểm.',
    textEn: 'We got 4 points.',
    source,
  };

  it.each([
    ['vi', ['Ý kiến của đơn vị', 'Lời của Tỉnh A', 'Chúng tôi được 4 điểm.', 'Văn bản số 1']],
    ['en', ['What the unit says', 'In the words of Tỉnh A', 'translated by this site', 'We got 4 points.']],
  ] as const)('are marked as its own, with day and source, in %s', (locale, all) => {
    const text = read(<StatementSection statements={[statement]} unit={unit('a')} locale={locale} />, locale);
    for (const said of all) expect(text).toContain(said);
    expect(text).toContain('2021');
  });

  it('have no section where it said nothing', () =>
    expect(read(<StatementSection statements={[]} unit={unit('a')} locale="vi" />, 'vi')).toBe(''));
});
