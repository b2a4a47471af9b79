import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { toRankingCard } from '@/components/share/cards';
import { toRankingTable } from '@/lib/domain/rankings/ranking-table';
import type { Basis } from '@/lib/domain/vocabulary';
import type { Ranking } from '@/lib/views/ranking';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { edition, figure, index, unit } from '../domain/sample';

/** A picture of a year in which two of four provinces have ranks. */
function draw(publishesRanks: boolean, locale: 'vi' | 'en') {
  const basis: Basis = publishesRanks ? 'published' : 'computed';
  const ofRanking = index({
    nameVi: 'Chỉ số (X)',
    nameEn: 'Index (X)',
    shortVi: 'X',
    shortEn: 'X',
    publishesRanks,
  });
  const table = toRankingTable({
    index: ofRanking,
    edition: edition(2020),
    previous: null,
    caution: undefined,
    units: ['a', 'b', 'c', 'd'].map((slug) => unit(slug)),
    figures: ['a', 'b'].map((slug, at) => figure(slug, 2020, 'rank', String(at + 1), { basis })),
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
  it.each(['vi', 'en'] as const)('calls the site by its name in %s', (locale) =>
    expect(draw(true, locale).brand).toBe({ vi, en }[locale].site.name),
  );
});
