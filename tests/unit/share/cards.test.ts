import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { toRankingCard } from '@/components/share/cards';
import { toRankingTable } from '@/lib/domain/rankings/ranking-table';
import type { Basis } from '@/lib/domain/vocabulary';
import type { Ranking } from '@/lib/views/rankings/ranking';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { edition, figure, index, unit } from '../domain/sample';

/** A picture of a year in which some of its provinces have ranks, two of four unless others are given. */
function draw(publishesRanks: boolean, locale: 'vi' | 'en', ranks = ['1', '2', null, null]) {
  const basis: Basis = publishesRanks ? 'published' : 'computed';
  const ofRanking = index({
    nameVi: 'Chỉ số (X)',
    nameEn: 'Index (X)',
    shortVi: 'X',
    shortEn: 'X',
    publishesRanks,
  });
  const slugs = ranks.map((_, at) => String.fromCharCode(97 + at));
  const table = toRankingTable({
    index: ofRanking,
    edition: edition(2020),
    previous: null,
    caution: undefined,
    units: slugs.map((slug) => unit(slug)),
    figures: ranks.flatMap((rank, at) =>
      rank === null ? [] : [figure(slugs[at] ?? '', 2020, 'rank', rank, { basis })],
    ),
    years: [2020],
    regionOf: () => null,
    groupOf: () => null,
    slugsOf: ({ slug }) => [slug],
  });
  const ranking = { index: ofRanking, edition: edition(2020), table } as Ranking;
  const t = createTranslator({ locale, messages: locale === 'vi' ? vi : (en as typeof vi) });
  return toRankingCard(ranking, locale, t).props;
}

describe('a ranking’s picture', () => {
  it('says how many of the ranks have a source', () =>
    expect(draw(true, 'en').sentence).toBe('Tỉnh A leads. 2 of 4 provinces’ ranks have a source.'));
  it('says of ranks that nobody published that they are computed', () => {
    expect(draw(false, 'en').sentence).toBe(
      'Tỉnh A leads. The ranks are computed from scores, among the 4 provinces that have one.',
    );
    expect(draw(false, 'vi').sentence).toBe(
      'Tỉnh A đứng đầu. Hạng tính từ điểm, trong 4 tỉnh, thành phố có công bố.',
    );
  });
  it('names all who share the first place', () => {
    const sentence = (locale: 'vi' | 'en', ...ranks: string[]) => draw(true, locale, ranks).sentence;
    expect(sentence('vi', '1', '1', '3', '4')).toMatch(/^Tỉnh A và Tỉnh B cùng đứng đầu\. /);
    expect(sentence('en', '1', '1', '3', '4')).toMatch(/^Tỉnh A and Tỉnh B share first place\. /);
    expect(sentence('vi', '1', '1', '1', '1')).toMatch(
      /^Tỉnh A, Tỉnh B và 2 tỉnh, thành khác cùng đứng đầu\. /,
    );
  });
  it('says that it is cut where more share the last rank that it shows', () => {
    const ranks = ['1', '2', '3', '4', '5', '5', '5'];
    expect(draw(true, 'vi', ranks).sentence).toMatch(/ Còn 2 tỉnh, thành khác cùng hạng 5\.$/);
    expect(draw(true, 'en', ranks).sentence).toMatch(/ 2 more provinces share rank 5\.$/);
    expect(draw(true, 'en', [...ranks.slice(0, 5), '6']).sentence).not.toContain('more');
  });
  it.each(['vi', 'en'] as const)('calls the site by its name in %s', (locale) =>
    expect(draw(true, locale).brand).toBe({ vi, en }[locale].site.name),
  );
});
