import { describe, expect, it } from 'vitest';
import { checkRows, findAnnounced, findRelations } from '@/lib/scans/checks/checks.mjs';
import { readAnnounced } from '@/lib/scans/checks/read-announced';
import { findRepairs } from '@/lib/scans/checks/repairs';

const names = ['Tỉnh A', 'Tỉnh AB', 'Tỉnh B', 'Tỉnh C', 'Tỉnh D', 'Tỉnh E'];

describe('what a text announces of a table', () => {
  const say = (text: string) =>
    readAnnounced(text, names).map(({ kind, text: value, name }) => [kind, value, name].join(' ').trim());

  it.each([
    [
      'Giá trị trung bình của các tỉnh đạt 86,98%, cao nhất là Tỉnh AB 91,87%, thấp nhất là Tỉnh C với 79.5%',
      ['average 86,98', 'highest 91,87 Tỉnh AB', 'lowest 79,5 Tỉnh C'],
    ],
    ['Binh quan ca nuoc nam 2020: 83,72', ['average 83,72']],
    ['Điểm cao nhất: 95,10 (Tỉnh A).', ['highest 95,10']],
    // of two years, bounds and differences
    ['Trung bình năm 2019 đạt 81,15%, năm 2020 đạt 83,72%', []],
    ['Trung bình đạt 83,72%, tăng 2,57% so với năm trước', ['average 83,72']],
    ['Nhóm cao nhất đạt trên 90,00%', []],
    ['Trung bình khối A đạt 80,10, trung bình khối B đạt 82,20', []],
    ['Cải cách hành chính năm 2020', []],
  ])('%s', (text, expected) => expect(say(text)).toEqual(expected));
});

const values = ['90,10', '88,20', '87,30', '85,40', '84,50', '83,60'];
const rows = names.map((name, at) => [name, values[at] ?? '']);
const mean = '86,52';
const toRelations = (text: string, texts = rows, isWhole = true) => ({
  ...findRelations(texts, [1]),
  announced: findAnnounced(texts, readAnnounced(text, names), { numeric: [1], percents: [], isWhole }),
});
const misread = (row: number, text: string) =>
  rows.map((cells, at) => (at === row ? cells.with(1, text) : cells));
const failing = (texts: string[][], text: string) =>
  checkRows(texts, toRelations(text, texts)).flatMap((failed, row) =>
    failed.some(({ kind }) => kind === 'announced') ? [row] : [],
  );

describe('a column that is announced', () => {
  const all = `Trung bình ${mean}%, cao nhất là Tỉnh A 90,10%, thấp nhất là Tỉnh E 83,60%`;

  it('goes with what is said of it', () => {
    expect(toRelations(all).announced).toHaveLength(3);
    expect(failing(rows, all)).toEqual([]);
  });

  it('has the extreme at the unit that is named, and the only repair is what is said', () => {
    const wrong = misread(0, '96,10');
    expect(failing(wrong, 'cao nhất là Tỉnh A 90,10%')).toEqual([0]);
    const repair = (second: string[][]) =>
      findRepairs(wrong, second, toRelations('cao nhất là Tỉnh A 90,10%', wrong))[0]?.get(1);
    expect(repair(misread(0, '90,70'))).toBe('90,10');
    expect(repair(wrong), 'both engines read the same').toBeUndefined();
  });

  it('has nothing beyond its extremes', () => {
    expect(failing(misread(3, '95,40'), 'cao nhất 90,10%')).toEqual([3]);
    expect(failing(misread(5, '88,60'), 'thấp nhất là 83,60')).toEqual([4]);
  });

  it('is doubted as a whole where its mean is another, and repaired by the only reading that fits', () => {
    const wrong = misread(3, '89,40');
    expect(failing(wrong, `trung bình đạt ${mean}`)).toEqual(rows.map((_, at) => at));
    const second = misread(3, '85,40').map((cells, at) => (at === 1 ? cells.with(1, '88,26') : cells));
    const repairs = findRepairs(wrong, second, toRelations(`trung bình đạt ${mean}`, wrong));
    expect(repairs.map((repair) => repair?.get(1) ?? null)).toEqual([null, null, null, '85,40', null, null]);
  });

  it('is not repaired where two readings would do', () => {
    const wrong = misread(3, '89,40');
    const second = misread(3, '85,40').map((cells, at) => (at === 0 ? cells.with(1, '86,10') : cells));
    expect(findRepairs(wrong, second, toRelations(`trung bình đạt ${mean}`, wrong)).filter(Boolean)).toEqual(
      [],
    );
  });

  it('says nothing of a table of some units, or of another column', () => {
    expect(toRelations(`trung bình đạt ${mean}`, rows, false).announced).toEqual([]);
    expect(toRelations('trung bình đạt 12,50').announced).toEqual([]);
  });
});
