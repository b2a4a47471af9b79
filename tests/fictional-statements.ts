import type { Draft } from './draft';

const figure = { index: 'par', year: '2020' };

/** Adds to the fictional set what two provinces say of figures of theirs: of one whose sources differ, and of another. */
export function withStatements(set: Draft): Draft {
  set.add('statements.csv', {
    ...figure,
    unit: 'tinh-d',
    dimension: 'overall',
    measure: 'rank',
    stated_on: '2021-07-02',
    text_vi: 'Tỉnh D đề nghị lấy hạng 3.',
    text_en: 'Province D asks for rank 3.',
    source: 'ban-in',
  });
  set.add('statements.csv', {
    ...figure,
    unit: 'tinh-a',
    dimension: 'the-che',
    measure: 'score',
    stated_on: '2021-08',
    text_vi: 'Tỉnh A cho rằng còn thiếu 0,5 điểm.',
    source: 'bao-b',
  });
  return set;
}
