import type { Edition, IndexInfo } from '@/lib/domain/editions/edition';
import { type Figure, isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import { toYearNumber, type YearNumber } from '@/lib/domain/series/points';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { Ranking, YearCoverage } from './rankings/ranking';

/** The figures of the founding story: Bình Dương in 2020. */
export const storyParts = {
  before: 'par.2019.binh-duong.overall.rank',
  after: 'par.2020.binh-duong.overall.rank',
  staff: 'par.2020.binh-duong.doi-ngu-cbccvc.rank_change',
  apparatus: 'par.2020.binh-duong.to-chuc-bo-may.rank_change',
  documents: 'par.2020.binh-duong.van-ban-qppl.rank_change',
  modernization: 'par.2020.binh-duong.hien-dai-hoa.rank_change',
} as const;
export type StoryPart = keyof typeof storyParts;

/** The front page: the latest results at a glance. */
export interface Home {
  latest: Ranking;
  /** the national average of every year where it is published */
  averages: { edition: Edition; figure: Figure | null; broken: boolean }[];
  /** the figures of the newspaper story that this site began with; null when one is missing */
  story: Record<StoryPart, Figure> | null;
  /** an edition that is due but was not located, if there is one */
  awaited: Edition | null;
}

/** One index and level with its years. */
export interface RankingShelf {
  index: IndexInfo;
  level: RankedLevel;
  years: YearCoverage[];
}

/** The national average over the years, as a line. */
export interface AverageLine {
  points: YearNumber[];
  years: number[];
  /** the years that cannot be compared with the one before */
  breakYears: number[];
  last: { year: number; figure: KnownFigure };
}

/** The line of the national average; null where it is not known of any year. */
export function toAverageLine(averages: Home['averages']): AverageLine | null {
  const [last] = averages
    .flatMap(({ edition, figure }) => (isKnown(figure) ? [{ year: edition.year, figure }] : []))
    .slice(-1);
  if (!last) return null;
  return {
    points: averages.map(({ edition, figure }) => toYearNumber(edition.year, figure?.value)),
    years: averages.map(({ edition }) => edition.year),
    breakYears: averages.filter(({ broken }) => broken).map(({ edition }) => edition.year),
    last,
  };
}
