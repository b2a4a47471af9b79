import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { Edition } from '@/lib/domain/editions/edition';
import type { PointChange, RankChange } from '@/lib/domain/figures/change';
import { type Figure, isKnown, toWhole } from '@/lib/domain/figures/figure';
import { type Cells, columnKinds, type ExhibitRow } from './exhibit-table';

/** A figure's id and the way to its page, in the two columns that begin with that word. */
export const figureCells = (
  word:
    | 'rank'
    | 'value'
    | 'points'
    | 'rankBefore'
    | 'valueBefore'
    | 'change'
    | 'valueChange'
    | 'average'
    | 'national',
  id: string | null | undefined,
): Cells => (id ? { [`${word}Figure`]: id, [`${word}Link`]: id } : {});

/** A rank, or the two between which it must lie; sources that differ leave it empty and say so. */
export const rankCells = (rank: Figure | null, bound: RankBound | null): Cells => ({
  rank: toWhole(rank),
  ...(bound && { rankFrom: bound.best, rankTo: bound.worst }),
  ...(rank && !isKnown(rank) && { missing: { of: 'missing', word: 'sources-disagree' } }),
  ...figureCells('rank', rank?.id),
});

/** A value with every printed decimal. */
export const valueCells = (value: Figure | null): Cells => ({
  value: value?.value ?? null,
  ...(value && !isKnown(value) && { valueMissing: { of: 'missing', word: 'sources-disagree' } }),
  ...figureCells('value', value?.id),
});

/** What a value is out of, in tables whose rows may differ in it. */
export const scaleCells = (value: Figure | null, max: string | null): Cells =>
  isKnown(value)
    ? value.measure === 'score'
      ? { valueUnit: { of: 'valueUnit', word: 'score' }, max: value.max ?? max }
      : { valueUnit: { of: 'valueUnit', word: 'percent' } }
    : {};

interface Changed {
  rankChange: RankChange;
  pointChange: PointChange;
}

/** The change of places and of the value, how each came about, and whether it may be read as one. */
export function changeCells({ rankChange, pointChange }: Changed): Cells {
  return { ...toPlaces(rankChange), ...toPoints(pointChange), ...toComparability(rankChange, pointChange) };
}

function toPlaces(change: RankChange): Cells {
  switch (change.kind) {
    case 'known':
      return { rankChange: change.amount, changeBasis: { of: 'changeBasis', word: 'computed' } };
    case 'stated':
      return {
        rankChange: change.amount,
        changeBasis: { of: 'changeBasis', word: 'stated' },
        ...figureCells('change', change.figureId),
      };
    case 'bounded':
      return {
        rankChangeFrom: change.least,
        rankChangeTo: change.most,
        changeBasis: { of: 'changeBasis', word: 'bounded' },
      };
    default:
      return {};
  }
}

function toPoints(change: PointChange): Cells {
  if (change.kind === 'known')
    return { valueChange: change.amount, valueChangeBasis: { of: 'changeBasis', word: 'computed' } };
  if (change.kind !== 'stated') return {};
  return {
    // words that may mean points or a percentage are no number
    ...(change.quote === null ? { valueChange: change.amount } : { quote: change.quote }),
    valueChangeBasis: { of: 'changeBasis', word: 'stated' },
    ...figureCells('valueChange', change.figureId),
  };
}

function toComparability(...changes: [RankChange, PointChange]): Cells {
  for (const change of changes) {
    if (change.kind === 'not-comparable')
      return { comparability: { of: 'comparability', word: change.because } };
    if (change.kind === 'known' || change.kind === 'bounded')
      return { comparability: { of: 'comparability', word: change.caution ?? 'same' } };
  }
  return {};
}

/** How the figure that leads a row came about, and how many sources give it; none gives what was computed. */
export function originCells(lead: readonly (Figure | null)[], sources: number): Cells {
  const first = lead.find(isKnown);
  return first ? { basis: { of: 'basis', word: first.basis }, sourceCount: sources || null } : {};
}

/** The criteria of an edition: their code here, and the decision that set them. */
export function frameworkCells(
  { framework }: Pick<Edition, 'framework'>,
  decisionOf: (framework: string) => string | null,
): Cells {
  return framework === null ? {} : { framework, decision: decisionOf(framework) };
}

/** A row of cells, with the figures that they show. */
export const toRow = (...parts: Cells[]): ExhibitRow => {
  const cells: Cells = Object.assign({}, ...parts);
  const figures = Object.entries(cells).flatMap(([key, cell]) =>
    columnKinds[key as keyof Cells] === 'link' && typeof cell === 'string' ? [cell] : [],
  );
  return { cells, figures };
};
