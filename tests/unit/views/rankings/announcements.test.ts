import { describe, expect, it } from 'vitest';
import { toAnnouncedFacts, toAnnouncementChecks, toSumChecks } from '@/lib/views/rankings/announcements';
import { type Announcement, announcementOf, type Ranking } from '@/lib/views/rankings/ranking';
import { edition, figure, index, rankingTable, unit } from '../../domain/sample';

const said = (statement: string, value: string): Announcement => ({
  statement,
  value,
  source: { code: 'bo', publisher: 'Bộ' },
});
const ranking = (announcements: Announcement[], more: Partial<Ranking> = {}) =>
  ({ announcements, highest: null, lowest: null, edition: edition(2020), ...more }) as Ranking;

describe('what was announced of an edition', () => {
  it('stands in one order, whatever it was said in', () => {
    const facts = toAnnouncedFacts(
      ranking(
        [said('smallest_fall', '-0.1'), said('largest_rise', '9.5'), said('group_a', '1'), said('fell', '1')],
        { highest: figure('x', 2020, 'highest', '91'), lowest: figure('x', 2020, 'lowest', null) },
      ),
    );
    expect(facts?.ends.map(({ value }) => value)).toEqual(['91']);
    expect(facts?.counts.map(({ statement }) => statement)).toEqual(['fell', 'group_a']);
    expect(facts?.extremes.map(({ statement }) => statement)).toEqual(['largest_rise', 'smallest_fall']);
  });

  it('is nothing where neither a statement nor an end is known', () => {
    expect(toAnnouncedFacts(ranking([]))).toBeNull();
    expect(toAnnouncedFacts(ranking([], { highest: figure('x', 2020, 'highest', null) }))).toBeNull();
  });

  it.each([
    ['some units are left out', '2', '1', { rose: 2, fell: 1, units: 4, unstated: 1 }],
    ['all units are told of', '3', '1', null],
    ['more are told of than were ranked', '3', '2', null],
  ])('says that %s', (_, rose, fell, unstated) =>
    expect(toAnnouncedFacts(ranking([said('rose', rose), said('fell', fell)]))?.unstated).toEqual(unstated),
  );

  it('leaves nothing out where one of the two counts was not made', () =>
    expect(toAnnouncedFacts(ranking([said('rose', '2')]))?.unstated).toBeNull());
});

it('a statement is found by what it says', () => {
  const of = ranking([said('rose', '2'), said('fell', '1')]);
  expect(announcementOf(of, 'fell')?.value).toBe('1');
  expect(announcementOf(of, 'group_a')).toBeUndefined();
});

it('53 rose and 9 fell of 63 leaves one; a count alone is not added up', () => {
  const of = ranking([said('rose', '53'), said('fell', '9'), said('group_a', '13')]);
  expect(toSumChecks(63, (statement) => announcementOf(of, statement))).toEqual([
    {
      kind: 'moves',
      counts: [
        { statement: 'rose', count: 53 },
        { statement: 'fell', count: 9 },
      ],
      unstated: 1,
    },
  ]);
});

it('every group that was told of is added up', () => {
  const of = ranking([said('group_a', '1'), said('group_b', '43'), said('group_c', '19')]);
  const [sum] = toSumChecks(63, (statement) => announcementOf(of, statement));
  expect(sum).toMatchObject({ kind: 'groups', unstated: 0 });
  expect(sum?.counts.map(({ count }) => count)).toEqual([1, 43, 19]);
});

it('those above the average are counted among those whose value is known', () => {
  const units = ['a', 'b', 'c', 'd'].map((slug) => unit(slug));
  const values = { a: '91', b: '85', c: '84.99' };
  const table = rankingTable(
    units,
    Object.entries(values).map(([slug, value]) => figure(slug, 2020, 'percent', value)),
  );
  const average = figure('x', 2020, 'average', '85');
  const of = ranking([said('above_average', '2')], { table, average, index: index(), groups: [] });
  expect(toAnnouncementChecks(of)?.counts).toMatchObject([{ counted: 1, known: 3, verdict: 'open' }]);
});
