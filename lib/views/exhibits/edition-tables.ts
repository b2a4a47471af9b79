import { isKnown } from '@/lib/domain/figures/figure';
import type { Named } from '@/lib/domain/names/named';
import { listMoved } from '@/lib/domain/rankings/movers';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { DimensionYearPage } from '../editions/dimension';
import { type MapEntry, toMapEntries } from '../rankings/map';
import type { MoversOfYear } from '../rankings/movers';
import type { Ranking } from '../rankings/ranking';
import { toFieldsRows, type YearPage } from '../rankings/year';
import {
  changeCells,
  figureCells,
  frameworkCells,
  originCells,
  rankCells,
  scaleCells,
  toRow,
  valueCells,
} from './cells';
import type { Cells, ExhibitNote, ExhibitRow, TableContent } from './exhibit-table';

/** What a table of an edition needs to know beside its rows. */
export interface Decisions {
  /** the decision that set the criteria of that code; null where none is known */
  decisionOf: (framework: string) => string | null;
}

/** Every unit of a ranking in its order. */
export const toRankingContent = (ranking: Ranking, known: Decisions): TableContent => ({
  rows: ranking.table.rows.map((row) => toRow(...rankingCells(row, ranking, known))),
  notes: notesOf(ranking),
});

/** Every unit with a change, the biggest rise first: the ranks and the values of both years. */
export function toMoversContent({ ranking, absence }: MoversOfYear, known: Decisions): TableContent {
  const rows = ranking.previous && !absence ? listMoved(ranking.table.rows, ranking.index) : [];
  return {
    rows: rows.map((row) => toRow(...rankingCells(row, ranking, known), beforeCells(row))),
    notes: notesOf(ranking, rows).filter(({ kind }) => kind !== 'gaps' && kind !== 'absent'),
  };
}

/** Every province of an edition's year by name, those of which nothing is known with the reason. */
export const toMapContent = (ranking: Ranking, known: Decisions): TableContent => ({
  rows: toMapEntries(ranking).map((entry) => toMapRow(entry, ranking, known)),
  isByName: true,
  notes: notesOf(ranking).filter(({ kind }) => kind !== 'absent'),
});

function toMapRow({ unit, row, reason }: MapEntry, ranking: Ranking, known: Decisions): ExhibitRow {
  if (row) return toRow(...rankingCells(row, ranking, known));
  return toRow({ unit, slug: unit.slug, missing: { of: 'missing', word: reason } });
}

/** Every unit with a result in one dimension, level after level. */
export const toDimensionContent = (
  { rankings, dimension }: DimensionYearPage,
  known: Decisions,
): TableContent => ({
  rows: rankings.flatMap((ranking) =>
    ranking.table.rows.map((row) =>
      toRow(
        rankings.length > 1 ? { group: { of: 'level', word: ranking.edition.level } } : {},
        ...rankingCells(row, ranking, known),
        scaleCells(row.value, dimension.maxScore),
      ),
    ),
  ),
  notes: rankings.flatMap((ranking) => notesOf(ranking)),
});

/** Every unit in every field of which something is known: unit after unit in the order of the ranking. */
export function toFieldsContent(page: YearPage, known: Decisions): TableContent {
  const { ranking } = page.movers;
  const rows = toFieldsRows(page).flatMap(({ unit }) =>
    page.fields.flatMap(({ dimension, ranking: field }) =>
      field.table.rows
        .filter((row) => row.unit.id === unit.id)
        .map((row) =>
          toRow({ dimension }, ...rankingCells(row, field, known), scaleCells(row.value, dimension.maxScore)),
        ),
    ),
  );
  const kept = new Set<ExhibitNote['kind']>(['not-located', 'computed-ranks', 'criteria', 'edition']);
  return { rows, notes: notesOf(ranking).filter(({ kind }) => kept.has(kind)) };
}

function rankingCells(row: RankingRow, { table, edition }: Ranking, { decisionOf }: Decisions): Cells[] {
  const { unit, region, group, rank, bound, value, sources } = row;
  return [
    { unit, slug: unit.slug, region: region && toNamed(region), class: group, of: table.of },
    rankCells(rank, bound),
    valueCells(value),
    changeCells(row),
    originCells([rank, value], sources),
    frameworkCells(edition, decisionOf),
  ];
}

function beforeCells({ before }: RankingRow): Cells {
  const { rank, bound, value } = before;
  return {
    rankBefore: isKnown(rank) ? Number(rank.value) : null,
    ...(bound && { rankBeforeFrom: bound.best, rankBeforeTo: bound.worst }),
    valueBefore: value?.value ?? null,
    ...figureCells('rankBefore', rank?.id),
    ...figureCells('valueBefore', value?.id),
  };
}

const toNamed = ({ nameVi, nameEn }: Named): Named => ({ nameVi, nameEn });

/** What must be known of the rows of an edition: how much is known, what is computed, bounded or stated, what is absent. */
function notesOf(ranking: Ranking, rows: readonly RankingRow[] = ranking.table.rows): ExhibitNote[] {
  const { index, edition, previous, caution, table } = ranking;
  const { level } = edition;
  if (edition.status === 'not-located') return [{ kind: 'not-located' }];
  const reason = table.absent[0]?.reason;
  return [
    { kind: 'coverage', known: table.known, of: table.of, level },
    ...toNotes(!index.publishesRanks, { kind: 'computed-ranks' }),
    ...toNotes(rows.some(hasBound), {
      kind: 'bounds',
    }),
    ...(caution && previous
      ? [{ kind: 'criteria' as const, caution, year: edition.year, beforeYear: previous.year }]
      : []),
    ...toNotes(rows.some(isStated), {
      kind: 'stated',
    }),
    ...toNotes(edition.noteVi !== null, { kind: 'edition', noteVi: edition.noteVi, noteEn: edition.noteEn }),
    ...toNotes(table.gaps.length > 0, { kind: 'gaps', gaps: table.gaps }),
    ...(reason
      ? [
          {
            kind: 'absent' as const,
            reason,
            level,
            units: table.absent.map(({ unit }) => unit),
            of: table.of,
            unranked: table.unranked,
          },
        ]
      : []),
  ];
}

/** The note if it holds. */
export const toNotes = (holds: boolean, note: ExhibitNote): ExhibitNote[] => (holds ? [note] : []);

const hasBound = ({ bound, before, rankChange }: RankingRow): boolean =>
  bound !== null || before.bound !== null || rankChange.kind === 'bounded';

/** Whether a source states a change of the row whose two values are not both known. */
export const isStated = ({
  rankChange,
  pointChange,
}: Pick<RankingRow, 'rankChange' | 'pointChange'>): boolean =>
  [rankChange, pointChange].some(({ kind }) => kind === 'stated');
