import 'server-only';
import { cache } from 'react';
import { type Edition, previousEdition } from '@/lib/domain/editions/edition';
import { isSameField } from '@/lib/domain/figures/change';
import { toAverages } from '@/lib/domain/review/averages';
import { toRankSplit } from '@/lib/domain/review/rank-split';
import type { ReviewAddress } from '@/lib/domain/review/review-address';
import { toScoreChange } from '@/lib/domain/review/score-change';
import type { ScoreRow, ScoreTable } from '@/lib/domain/review/score-table';
import { boundOf, pairRows, toTwoPlaces } from '@/lib/domain/review/two-editions';
import type { Field } from '@/lib/domain/simulation/field';
import { defaultIndex, overall, type RankedLevel } from '@/lib/domain/vocabulary';
import { toExtremes, toLostOf, toReviewLines } from '@/lib/views/review/lines';
import { hasReview, type RankMove, type Review, reviewYearsOf, toCoverage } from '@/lib/views/review/review';
import type { IndexHistory, Province, RankedUnit } from '@/lib/views/units/province';
import { listDimensionLinks } from '../editions/dimensions';
import { listComparability, listEditionsOf } from '../editions/editions';
import { listConflicts } from '../figures/conflicts';
import { readCriteria } from '../figures/figure-parts';
import { listSources } from '../figures/sources';
import { getRanking } from '../rankings/rankings';
import { getUnitField } from '../simulation/unit-field';
import { getUnitPeers } from '../simulation/unit-peers';
import { getMinistry } from '../units/ministries';
import { getProvince } from '../units/provinces';
import { listSuccessions } from '../units/units';
import { getScoreTable } from './score-tables';

/** The review of one year of a unit; null where nothing is known of the unit in that edition. */
export const getReview = ({ level, slug, index, year }: ReviewAddress): Promise<Review | null> =>
  readOnce(level, slug, index, year);

/** A page asks twice, for its head and for itself. */
const readOnce = cache(review);

async function review(level: RankedLevel, slug: string, code: string, year: number): Promise<Review | null> {
  const unit = await (level === 'province' ? getProvince(slug) : getMinistry(slug));
  const history = unit?.histories.find(({ index }) => index.code === code);
  const entry = history?.entries.find((known) => known.year === year);
  const parts = history?.dimensions.find((known) => known.year === year);
  if (!unit || !history || !entry?.unit || !hasReview({ entry, dimensions: parts !== undefined }))
    return null;
  const [table, ranking, criteriaOf] = await Promise.all([
    getScoreTable(code, level, year),
    getRanking(code, year, level),
    readCriteria(entry.unit.id, entry.edition),
  ]);
  const row = table?.rows.find((known) => known.unit.id === entry.unit?.id);
  if (!table || !row || !ranking) return null;

  const { index } = history;
  const change = await getChange(entry.edition, table, row);
  const lines = {
    table,
    row,
    region: row.region,
    criteriaOf,
    leads: 'leads' in unit ? (unit as Province).leads.filter((lead) => lead.index === code) : [],
    entryOf: (dimension: string) =>
      [...(parts?.fields ?? []), ...(parts?.blocks ?? [])].find((known) => known.dimension.code === dimension)
        ?.entry ?? null,
  };
  const fields = toReviewLines(table.fields, lines);
  const slugs = unit.eras.map((era) => era.slug);
  const [sources, conflicts, exceptions, peers] = await Promise.all([
    listSources({ unit: { slug: { in: slugs } }, edition: { indexCode: code, year, level } }),
    listConflicts(),
    listComparability(),
    getUnitPeers(table, row.unit),
  ]);
  return {
    unit,
    ofYear: entry.unit,
    region: row.region,
    index,
    edition: table.edition,
    ...change,
    caution: entry.caution,
    table,
    row,
    entry,
    history: { ...history, entries: history.entries.filter((known) => known.year <= year) },
    averages: toAverages({
      table,
      dimension: overall,
      scale: 'points',
      region: row.region,
      published: ranking.average,
    }),
    lost: toLostOf(row.total, table.max),
    fields,
    blocks: toReviewLines(table.blocks, lines).filter(
      ({ scored, entry: known }) => known !== null && (scored.score.kind === 'known' || known.rank !== null),
    ),
    exceptions: exceptions.filter((known) => known.index === code && known.year === year),
    extremes: toExtremes(fields),
    peers,
    beside: toBeside(unit.histories, code, year),
    story: toStory(unit, code, year),
    hasInternal: 'internalYears' in unit && (unit as Province).internalYears.includes(year),
    coverage: toCoverage(table, fields),
    years: reviewYearsOf(history),
    indices: unit.histories.flatMap((known) => (reviewYearsOf(known).includes(year) ? [known.index] : [])),
    sources: sources.filter(({ figures }) => figures > 0).sort((a, b) => b.figures - a.figures),
    conflicts: conflicts.filter(
      ({ figure }) => figure.index === code && figure.year === year && slugs.includes(figure.unit),
    ),
  };
}

/** The review of a province's year in the index of the front page; null where there is nothing to review. */
export async function getReviewAddress(slug: string, year: number): Promise<ReviewAddress | null> {
  const history = (await getProvince(slug))?.histories.find(({ index }) => index.code === defaultIndex);
  return history && reviewYearsOf(history).includes(year)
    ? { level: 'province', slug, index: defaultIndex, year }
    : null;
}

const toBeside = (histories: readonly IndexHistory[], code: string, year: number): Review['beside'] =>
  histories.flatMap(({ index, entries }) => {
    const entry = entries.find((known) => known.year === year);
    return index.code !== code && entry?.unit ? [{ index, entry }] : [];
  });

const toStory = (unit: RankedUnit, code: string, year: number): Review['story'] =>
  'stories' in unit
    ? ((unit as Province).stories.find((told) => told.index.code === code && told.year === year) ?? null)
    : null;

type Change = Pick<Review, 'previous' | 'maxBefore' | 'scoreChange' | 'move'>;

/** What changed since the edition before, split. */
async function getChange(edition: Edition, table: ScoreTable, row: ScoreRow): Promise<Change> {
  const { index, level, year } = table.edition;
  const [editions, successions, links] = await Promise.all([
    listEditionsOf(index, level),
    listSuccessions(),
    listDimensionLinks(),
  ]);
  const previous = previousEdition(editions, year);
  const before = previous && (await getScoreTable(index, level, previous.year));
  if (!previous || !before) {
    return { previous: null, maxBefore: null, scoreChange: null, move: { kind: 'none', because: 'first' } };
  }
  const pairs = pairRows(table, before, successions);
  const own = pairs.find(({ now }) => now === row);
  if (!own?.before) {
    return {
      previous,
      maxBefore: before.max,
      scoreChange: null,
      move: { kind: 'none', because: 'unit-merged' },
    };
  }
  const scoreChange = toScoreChange({
    now: { table, row },
    before: { table: before, row: own.before },
    earlierOf: ({ code }) =>
      before.fields.some((known) => known.code === code)
        ? code
        : (links.find(
            (link) =>
              link.index === index &&
              link.later === code &&
              before.fields.some((known) => known.code === link.earlier),
          )?.earlier ?? null),
  });
  const gained = typeof scoreChange === 'string' ? null : scoreChange.change;
  const move: RankMove = isSameField(edition.units, previous.units)
    ? toMove(
        own,
        pairs.filter((pair) => pair !== own),
        gained,
        gained === null ? null : await getUnitField(before, own.before.unit.slug),
      )
    : { kind: 'none', because: 'field-resized' };
  return { previous, maxBefore: before.max, scoreChange, move };
}

function toMove(
  own: ReturnType<typeof pairRows>[number],
  others: ReturnType<typeof pairRows>,
  gained: string | null,
  field: Field | null,
): RankMove {
  const [before, now] = [boundOf(own.before?.total.standing), boundOf(own.now?.total.standing)];
  if (!before || !now) return { kind: 'none', because: 'unranked' };
  const split = toRankSplit({ before, now, others: others.map(toTwoPlaces), field, gained });
  return { kind: 'split', split, gained };
}
