import { previousEdition } from '../editions/edition';
import type { Statement } from '../reading/statement';
import { unitOfYear } from '../units/lifespan';
import { aggregateOf, isProvince, overall, type RankedLevel } from '../vocabulary';
import type { Answer, Reason, Ruling } from './answer';
import { noData } from './answer';
import { judgeMove, judgePlaces } from './changes';
import { judgeRank } from './ranks';
import type { Case, Records } from './records';
import { judgeDifference, judgeValue, judgeValueMove } from './values';

/** Judges a statement by the records of a release. */
export function judge(statement: Statement, records: Records): Answer {
  const { index, year } = statement;
  const answer =
    year === null ? judgeWithoutYear(statement, records) : judgeIn(statement, index.code, year.year, records);
  const hinted = withYearHint(statement, answer, records);
  const settled = index.origin === 'supposed' ? withOtherIndices(statement, hinted, records) : hinted;
  return withManner(statement, settled);
}

function judgeIn(statement: Statement, code: string, year: number, records: Records): Answer {
  const found = toCase(statement, code, year, records);
  const ruling = 'ruling' in found ? found.ruling : rule(statement, found);
  const isFound = !('ruling' in found);
  return {
    statement,
    ...ruling,
    unit: isFound ? found.era : (found.era ?? null),
    year,
    dimension: isFound && found.dimension !== overall ? found.dimension : null,
  };
}

function rule({ claim }: Statement, own: Case): Ruling {
  switch (claim.kind) {
    case 'rank':
    case 'last':
      return judgeRank(claim, own);
    case 'rank-change':
      return judgePlaces(claim, own);
    case 'rank-move':
      return judgeMove(claim, own);
    case 'value':
      return judgeValue(claim, own);
    case 'value-change':
      return judgeDifference(claim, own);
    case 'value-move':
      return judgeValueMove(claim, own);
  }
}

/** The case of a statement in a year, or why there is none. */
function toCase(
  { unit, dimension }: Statement,
  code: string,
  year: number,
  records: Records,
): Case | { ruling: Ruling; era?: Case['era'] } {
  const eras = records.eras(unit);
  const isWhole = eras.length === 0;
  const [first] = eras;
  const level: RankedLevel = isWhole
    ? unit === aggregateOf.ministry
      ? 'ministry'
      : 'province'
    : first && isProvince(first.kind)
      ? 'province'
      : 'ministry';
  const index = records.index(code);
  const editions = records.editions(code, level);
  const edition = editions.find((known) => known.year === year);
  if (!index || !edition) return { ruling: noData({ kind: 'no-edition' }) };
  const era = unitOfYear(eras, year) ?? null;
  if (!isWhole && !era) {
    const merger = records.successions.find(
      ({ kind, predecessor }) => kind === 'merged' && eras.some(({ id }) => id === predecessor.id),
    );
    const reason: Reason = merger
      ? { kind: 'merged', unit: merger.predecessor, into: merger.successor, on: merger.effectiveOn }
      : { kind: 'unit-not-born' };
    return { ruling: { verdict: 'context', finding: { kind: 'none' }, reasons: [reason] } };
  }
  if (edition.status !== 'published') return { ruling: noData({ kind: 'not-located' }), era };
  const codes = records.dimensions(edition.framework);
  const wanted = dimension ?? [overall];
  const direct = wanted.filter((known) => codes.includes(known));
  const found =
    direct.length > 0
      ? direct
      : [...new Set(wanted.flatMap((known) => records.chain(code, known)))].filter((known) =>
          codes.includes(known),
        );
  const [own, ...more] = dimension ? found : [overall];
  if (!own || more.length > 0) return { ruling: noData({ kind: 'not-in-framework' }), era };
  return {
    records,
    index,
    level,
    edition,
    previous: previousEdition(editions, year),
    year,
    unit: era?.slug ?? unit,
    era,
    dimension: own,
  };
}

/** Without a year a claim is neither right nor wrong; the years in which it holds are named. */
function judgeWithoutYear(statement: Statement, records: Records): Answer {
  const answers = (['province', 'ministry'] as const)
    .flatMap((level) => records.editions(statement.index.code, level).map(({ year }) => year))
    .filter((year, at, all) => all.indexOf(year) === at)
    .map((year) => judgeIn(statement, statement.index.code, year, records));
  const right = answers.filter(({ verdict }) => verdict === 'right');
  const years = right.flatMap(({ year }) => year ?? []);
  const [only] = right.length === 1 ? right : [];
  return {
    statement,
    verdict: 'context',
    finding: only?.finding ?? { kind: 'none' },
    reasons: [{ kind: 'no-year', years }],
    unit: only?.unit ?? null,
    year: only?.year ?? null,
    dimension: only?.dimension ?? null,
  };
}

/** What fails for a year, or is not known for it, may hold for the year before, which was published in it. */
function withYearHint(statement: Statement, answer: Answer, records: Records): Answer {
  const { year } = statement;
  if (!year || !['wrong', 'no-data'].includes(answer.verdict)) return answer;
  if (year.origin === 'published')
    return answer.verdict === 'wrong'
      ? {
          ...answer,
          verdict: 'context',
          reasons: [...answer.reasons, { kind: 'published-guess', year: year.year }],
        }
      : answer;
  const before = judgeIn(statement, statement.index.code, year.year - 1, records);
  if (year.origin === 'unclear' && answer.verdict === 'wrong' && before.verdict !== 'wrong')
    return {
      ...answer,
      verdict: 'context',
      reasons: [...answer.reasons, { kind: 'published-guess', year: year.year }],
    };
  if (before.verdict !== 'right') return answer;
  const reasons: Reason[] = [...answer.reasons, { kind: 'year-published', year: year.year - 1 }];
  return { ...answer, verdict: answer.verdict === 'wrong' ? 'wrong' : 'context', reasons };
}

/** A claim that names no index is refuted only where it fails by every index. */
function withOtherIndices(statement: Statement, answer: Answer, records: Records): Answer {
  const supposed: Reason = { kind: 'index-supposed' };
  const reasons = [...answer.reasons, supposed];
  const { year } = statement;
  if (answer.verdict === 'right' || answer.verdict === 'partly' || year === null)
    return { ...answer, reasons };
  const others = records.indices
    .filter((code) => code !== statement.index.code)
    .map((code) => ({ code, ...judgeIn(statement, code, year.year, records) }));
  const right = others.find(({ verdict }) => verdict === 'right');
  if (right)
    return {
      ...answer,
      verdict: 'context',
      reasons: [...reasons, { kind: 'other-index', code: right.code }],
    };
  if (answer.verdict !== 'wrong') return { ...answer, reasons };
  const isRefuted = others.every(
    ({ verdict, reasons: why }) =>
      verdict === 'wrong' || why.some(({ kind }) => kind === 'no-edition' || kind === 'other-scale'),
  );
  return { ...answer, verdict: isRefuted ? 'wrong' : 'context', reasons };
}

/** Words that say more than what was checked take the edge off a right claim. */
function withManner({ beyond }: Statement, answer: Answer): Answer {
  if (beyond === null) return answer;
  const reasons: Reason[] = [...answer.reasons, { kind: 'beyond', words: beyond }];
  return { ...answer, verdict: answer.verdict === 'right' ? 'partly' : answer.verdict, reasons };
}
