import { describe, expect, it } from 'vitest';
import { type Deed, toDimensionPeers } from '@/lib/views/simulation/peers';
import { figure, rankingTable, unit } from '../../domain/sample';

const dimension = {
  code: 'd',
  nameVi: 'Lĩnh vực',
  nameEn: 'Dimension',
  kind: 'field' as const,
  maxScore: '10',
};
const [a, b, c] = [unit('a'), unit('b'), unit('c')];
const deed: Deed = {
  textVi: 'Làm việc này.',
  textEn: 'Did this.',
  source: {
    code: 's',
    title: 'Bài',
    publisher: 'Báo A',
    publishedOn: null,
    url: 'https://a.example',
    unlinked: null,
  },
};
const score = (slug: string, year: number, value: string, max: string | null = '10') =>
  figure(slug, year, 'score', value, { max });
const peersOf = (figures: ReturnType<typeof score>[], max = '10') =>
  toDimensionPeers({
    dimension,
    max,
    caution: null,
    table: rankingTable([a, b, c], figures),
    unit: a,
    deedsOf: ({ slug }) => (slug === 'b' ? [deed] : []),
  });
const own = [score('a', 2019, '5'), score('a', 2020, '5.1')];

describe('who started near in a dimension', () => {
  it('is named with figure, gain and what it says that it did', () => {
    const found = peersOf([...own, score('b', 2019, '5.5'), score('b', 2020, '6'), score('c', 2020, '9')]);
    expect(found).toMatchObject({ near: 1, known: 2 });
    expect(Number(found?.band)).toBe(0.5);
    expect(found?.peers).toMatchObject([
      { unit: { slug: 'b' }, gained: '0.5', figure: { value: '6', year: 2020 }, deeds: [deed] },
    ]);
  });
  it('is counted within a band of the maximum', () =>
    expect(peersOf([...own, score('b', 2019, '5.5'), score('b', 2020, '6')], '8')).toMatchObject({
      near: 0,
      peers: [],
    }));
  it('is nobody whose points are out of another maximum than the year before', () =>
    expect(peersOf([...own, score('b', 2019, '5', '12'), score('b', 2020, '6')])).toMatchObject({
      known: 1,
      near: 0,
    }));
  it('is measured in percents where the values are, whether anybody gained more or not', () => {
    const percent = (slug: string, year: number, value: string) => figure(slug, year, 'percent', value);
    const both = (slug: string) => [percent(slug, 2019, '50'), percent(slug, 2020, '60')];
    expect(peersOf([...both('a'), ...both('b')])).toMatchObject({ measure: 'percent', near: 1, peers: [] });
    expect(peersOf(own)).toMatchObject({ measure: 'score', peers: [] });
  });
  it('is not told where the unit itself is not known for both years', () =>
    expect(peersOf([score('a', 2020, '5'), score('b', 2019, '5'), score('b', 2020, '6')])).toBeNull());
});
