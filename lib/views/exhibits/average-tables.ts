import type { Figure } from '@/lib/domain/figures/figure';
import { isKnown } from '@/lib/domain/figures/figure';
import { averageValueOf, type ComputedMean } from '@/lib/domain/rankings/averages';
import { type LeaderYear, toLeaderYears } from '../editions/dimension-years';
import { toRegionPlace } from '../units/region';
import { byAverage, hasAverages, toRegionYears } from '../units/region-facts';
import { figureCells, frameworkCells, originCells, rankCells, toRow, valueCells } from './cells';
import { type Decisions, toNotes } from './edition-tables';
import type { Cells, ExhibitNote, ExhibitRow, TableContent } from './exhibit-table';
import type { ExhibitView } from './exhibit-view';

type Of<K extends ExhibitView['kind']> = Extract<ExhibitView, { kind: K }>;

/** Who was first in a dimension and the average, the latest year first; a row for each of several who were. */
export function toAveragesContent({ page, level }: Of<'averages'>, known: Decisions): TableContent {
  const years = toLeaderYears(level.years, page.dimension.code);
  return {
    rows: years.flatMap((year) => toLeaderRows(year, known)),
    notes: [
      ...toNotes(!page.index.publishesRanks, { kind: 'computed-ranks' }),
      ...toBreaks(years.filter(({ isBroken }) => isBroken).map(({ ranking }) => ranking.edition.year)),
      ...toOurs(years.map(({ ranking, mean }) => ({ average: ranking.average, mean }))),
    ],
  };
}

function toLeaderRows(
  { dimension, ranking, leaders, best, mean }: LeaderYear,
  known: Decisions,
): ExhibitRow[] {
  const { edition, table, average } = ranking;
  const shared = [
    { year: edition.year, dimension, of: table.of },
    averageCells({ average, mean }),
    frameworkCells(edition, known.decisionOf),
  ];
  if (leaders.length > 0)
    return leaders.map(({ unit, rank, value, sources }) =>
      toRow(
        ...shared,
        { unit, slug: unit.slug },
        rankCells(rank, null),
        valueCells(value),
        originCells([rank, value], sources),
      ),
    );
  if (!best) return [toRow(...shared, { missing: { of: 'missing', word: 'no-rank' } })];
  return best.units.map((unit) =>
    toRow(...shared, { unit, slug: unit.slug }, rankCells(best.rank, null), originCells([best.rank], 0)),
  );
}

/** A region's averages in an index, the latest year first, with its place and the average of the country. */
export function toRegionContent({ page, exhibit, index, tables }: Of<'region'>): TableContent {
  const years = toRegionYears(exhibit.slug, { index, tables });
  return {
    rows: years.map(({ year, own, place, of, national }) =>
      toRow(
        { year, region: page.region, rank: place, ...(place !== null && { of }) },
        own ? averageCells(own) : {},
        { national: averageValueOf(national), ...figureCells('national', national.average?.id) },
      ),
    ),
    notes: [
      ...toBreaks(years.filter(({ isBroken }) => isBroken).map(({ year }) => year)),
      ...toOurs(years.flatMap(({ own, national }) => [own ?? national, national])),
    ],
  };
}

/** The averages of all regions in one edition, the best first; no row where none is known. */
export const toRegionsContent = ({ index, table }: Of<'regions'>): TableContent => ({
  rows: (hasAverages(table) ? byAverage(table.regions, index) : []).map((own) => {
    const place = toRegionPlace(own.region.code, table.regions, index);
    return toRow(
      { year: table.edition.year, region: own.region, rank: place },
      place === null ? {} : { of: table.regions.length },
      averageCells(own),
    );
  }),
  notes: toOurs(table.regions),
});

interface Averaged {
  average: Figure | null;
  mean: ComputedMean | null;
}

/** An average that a source prints, else ours with how many of how many units it stands on. */
function averageCells({ average, mean }: Averaged): Cells {
  if (average)
    return {
      average: average.value,
      averageBasis: isKnown(average)
        ? { of: 'averageBasis', word: 'printed' }
        : { of: 'missing', word: 'sources-disagree' },
      ...figureCells('average', average.id),
    };
  return mean
    ? {
        average: mean.value,
        averageBasis: { of: 'averageBasis', word: 'ours' },
        averageKnown: mean.base,
        averageOf: mean.of,
      }
    : {};
}

const toOurs = (averages: readonly Averaged[]): ExhibitNote[] =>
  toNotes(
    averages.some(({ average, mean }) => !average && mean),
    { kind: 'our-averages' },
  );

const toBreaks = (years: readonly number[]): ExhibitNote[] =>
  toNotes(years.length > 0, { kind: 'criteria-years', years: years.toSorted((a, b) => a - b) });
