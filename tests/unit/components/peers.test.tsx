import { describe, expect, it } from 'vitest';
import { toPeers } from '@/components/review/review-book-peers';
import { Peers } from '@/components/simulator/peers';
import type { DimensionPeers, UnitPeers } from '@/lib/views/simulation/peers';
import { index, unit } from '../domain/sample';
import { wordsIn } from '../translators';
import { read } from './read';

const dimension = {
  code: 'd',
  nameVi: 'Lĩnh vực',
  nameEn: 'Dimension',
  kind: 'field',
  maxScore: '10',
} as const;
const own = { key: 'a', before: '50', now: '60', gained: '10' };
const found: DimensionPeers = {
  dimension,
  caution: null,
  measure: 'percent',
  own,
  band: '5',
  near: 1,
  known: 2,
  peers: [],
};
const peersOf = (more: Partial<UnitPeers>) =>
  read(
    <Peers
      peers={{ before: 2019, year: 2020, of: 3, dimensions: [], fields: 2, notComparable: [], ...more }}
      unit={unit('a')}
      index={index()}
      locale="vi"
    />,
    'vi',
  );

describe('who started near', () => {
  it('is within percents, not points, where the values are percents and nobody gained more', () => {
    const text = peersOf({ dimensions: [found] });
    expect(text).toContain('cách không quá 5 điểm phần trăm');
    expect(text).toContain('Không đơn vị nào trong số đó tăng nhiều hơn.');
  });
  it('is not told where nothing can be compared, which does not say that the points are not known', () => {
    const text = peersOf({ notComparable: [dimension] });
    expect(text).toContain('không lĩnh vực nào có điểm so được');
    expect(text).toContain('Không so được với năm 2019 ở: Lĩnh vực');
    expect(text).not.toContain('biết điểm');
  });
});

describe('the sheet of who started near', () => {
  const sheetOf = (more: Partial<UnitPeers>) =>
    toPeers(
      {
        peers: { before: 2019, year: 2020, of: 3, dimensions: [], fields: 1, notComparable: [], ...more },
        ofYear: unit('a'),
      },
      wordsIn('vi'),
    )
      .slice(1)
      .map((cells) => cells.map((cell) => cell?.v));
  it('says why it is empty where nothing is or may be compared', () => {
    expect(sheetOf({ notComparable: [dimension] })).toEqual([
      [expect.stringContaining('Bộ tiêu chí năm 2020 khác năm 2019')],
    ]);
    expect(sheetOf({})).toEqual([[expect.stringContaining('không lĩnh vực nào có điểm so được')]]);
  });
  it('names the dimensions that may not be compared beside the others', () =>
    expect(sheetOf({ fields: 2, dimensions: [found], notComparable: [dimension] })).toEqual([
      ['Lĩnh vực', 50, 60, expect.stringContaining('không nơi nào')],
      [expect.stringContaining('Không so được với năm 2019 ở: Lĩnh vực')],
    ]));
});
