import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import { type Average, scaleOf } from '@/lib/domain/review/averages';
import { boundOf, type TwoRows } from '@/lib/domain/review/two-editions';
import type { Decimal } from '@/lib/domain/values/decimal';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatWhole } from '@/lib/i18n/numbers';
import type { Words } from '@/lib/i18n/translate';
import { inFull, routes } from '@/lib/routes';
import type { SourceEntry } from '@/lib/views/figures/sources';
import type { ReviewLine } from '@/lib/views/review/lines';
import type { Review } from '@/lib/views/review/review';
import { type SheetCell, toNumber, toText, toWorkbook } from '../exhibits/files/xlsx';
import type { CitedRelease } from '../figures/citation';
import { toPeers } from './review-book-peers';
import { toPath, toSteps, toTold } from './review-book-year';
import { toAbout } from './sheet-about';
import { toChange, toDecimal, toPlaces, toWhole } from './sheet-cells';

/** A review as a workbook: the scores with their averages, the changes, who moved, a sheet that explains it, and the sources. */
export function toReviewBook(review: Review, release: CitedRelease, words: Words): Uint8Array<ArrayBuffer> {
  const { t, locale } = words;
  const { ofYear, unit, index, edition, averages, region, caution, previous } = review;
  const { year, level } = edition;
  const name = nameOf(ofYear, locale);
  const about = {
    kicker: t('review.kicker'),
    heading: t('review.heading', { name, index: shortNameOf(index, locale), year }),
    path: routes.review(locale, { level, slug: unit.slug, index: index.code, year }),
    notes: [
      averages.region && region
        ? t('review.scores.rule', { region: nameOf(region, locale) })
        : t('review.scores.ruleMinistry'),
      ...(caution && previous
        ? [t(`review.answer.caution.${caution}`, { year, before: previous.year })]
        : []),
    ],
  };
  return toWorkbook([
    { name: t('review.book.fields'), lines: toFields(review, words), hasHead: true },
    { name: t('review.change.title'), lines: toSteps(review, words), hasHead: true },
    { name: t('review.book.move'), lines: toMove(review, words), hasHead: true },
    { name: t('review.book.crossed'), lines: toCrossed(review, words), hasHead: true },
    { name: t('review.book.peers'), lines: toPeers(review, words), hasHead: true },
    { name: t('reviewYears.book.years'), lines: toPath(review, words), hasHead: true },
    ...(review.edition.level === 'province'
      ? [{ name: t('review.told.title'), lines: toTold(review, words), hasHead: true }]
      : []),
    { name: t('exhibits.file.sheets.about'), lines: toAbout(about, release, words), hasHead: false },
    { name: t('review.book.sources'), lines: toSources(review.sources, words), hasHead: true },
  ]);
}

/** The sheet of scores: each dimension, each block and the whole, with the averages and what they are made of. */
export function toFields(review: Review, { t, locale }: Words): SheetCell[][] {
  const { fields, blocks, averages, row, index, edition, previous, table, region, lost, entry } = review;
  const heads = [
    t('review.scores.dimension'),
    t('review.scores.score'),
    ...[t('review.book.max'), t('review.book.valueUnit')],
    previous ? t('review.scores.before', { year: previous.year }) : t('review.scores.noBefore'),
    t('review.book.changeUnit'),
    ...[
      t(`review.scores.${edition.level === 'ministry' ? 'all' : 'national'}`),
      region ? nameOf(region, locale) : t('review.book.region'),
      t('review.scores.top'),
    ].flatMap((of) => [of, t('review.book.base', { of })]),
    t('review.lost.lost'),
    t('review.book.share'),
    t('review.lost.rank'),
    previous ? t('review.lost.change', { year: previous.year }) : t('review.lost.noChange'),
    t('review.book.reason'),
    t('review.book.figure'),
  ];
  const toLine = (
    name: string,
    line: Pick<ReviewLine, 'scored' | 'averages' | 'lost' | 'lostShare' | 'entry'>,
    max: Decimal | null,
  ): SheetCell[] => {
    const { score, standing } = line.scored;
    const known = score.kind === 'known' ? score : null;
    return [
      toText(name),
      toDecimal(known?.points ?? known?.figure.value ?? null),
      toDecimal(known ? known.max : max),
      toText(scaleOf(score) === 'percent' ? '%' : t('units.score')),
      ...toChange(line.entry, index, { t, locale }),
      ...[line.averages.national, line.averages.region, line.averages.top].flatMap((average) =>
        toAverage(average, { t, locale }),
      ),
      toDecimal(line.lost),
      toDecimal(line.lostShare),
      'figure' in standing ? toWhole(standing.rank) : null,
      toPlaces(line.entry),
      score.kind === 'missing' ? toText(t(`province.table.missing.${score.reason}`)) : null,
      known ? toText(inFull(routes.figure(locale, known.figure.id))) : null,
    ];
  };
  return [
    heads.map(toText),
    ...[...fields, ...blocks].map((line) => toLine(nameOf(line.dimension, locale), line, line.dimension.max)),
    toLine(
      `${shortNameOf(index, locale)} ${edition.year}`,
      { scored: row.total, averages, lost, lostShare: null, entry },
      table.max,
    ),
  ];
}

/** An average and what it is made of: how many units, a source, or how few units are known. */
function toAverage(average: Average | null, { t, locale }: Words): SheetCell[] {
  if (!average) return [null, null];
  if (average.kind === 'published')
    return [toNumber(average.figure.value), toText(t('review.scores.published'))];
  const { base, of } = average;
  if (average.kind === 'too-few') return [null, toText(t('review.scores.tooFew', { base, of }))];
  return [toNumber(average.value), toText(`${formatWhole(base, locale)}/${formatWhole(of, locale)}`)];
}

function toMove({ move, ofYear, previous, edition }: Review, { t, locale }: Words): SheetCell[][] {
  const heads = ['step', 'least', 'most', 'best', 'worst'] as const;
  const head = heads.map((key) => toText(t(`review.book.${key}`)));
  if (move.kind === 'none') return [head, [toText(t(`review.move.none.${move.because}`))]];
  const { before, now, change, effects } = move.split;
  const line = (name: string, places: { least: number; most: number } | null, at: RankBound) => [
    toText(name),
    toWhole(places?.least),
    toWhole(places?.most),
    toWhole(at.best),
    toWhole(at.worst),
  ];
  const [year, beforeYear] = [edition.year, previous?.year ?? 0];
  const own = t('review.move.own', { name: nameOf(ofYear, locale), points: 'none', before: beforeYear });
  return [
    head,
    line(t('review.move.before', { year: beforeYear }), null, before),
    ...(effects
      ? [line(own, effects.own, effects.between), line(t('review.move.others'), effects.others, now)]
      : []),
    line(t('review.move.now', { year }), change, now),
  ];
}

function toCrossed({ move }: Review, { t, locale }: Words): SheetCell[][] {
  const heads = ['unit', 'side', 'bestBefore', 'worstBefore', 'bestNow', 'worstNow'] as const;
  const toLine = ({ before, now }: TwoRows, side: string): SheetCell[] => {
    const [was, is] = [boundOf(before?.total.standing), boundOf(now?.total.standing)];
    const unit = (now ?? before)?.unit;
    return [
      unit ? toText(nameOf(unit, locale)) : null,
      toText(side),
      toWhole(was?.best),
      toWhole(was?.worst),
      toWhole(is?.best),
      toWhole(is?.worst),
    ];
  };
  const sides = ['overtakers', 'overtaken', 'left', 'entered', 'open'] as const;
  return [
    heads.map((key) => toText(t(`review.book.${key}`))),
    ...(move.kind === 'split'
      ? sides.flatMap((side) => move.split[side].map((rows) => toLine(rows, t(`review.book.sides.${side}`))))
      : []),
  ];
}

/** The sheet of sources. */
export function toSources(sources: readonly SourceEntry[], { t }: Words): SheetCell[][] {
  const fields = ['code', 'title', 'publisher', 'publishedOn', 'url'] as const;
  return [
    fields.map((field) => toText(t(`exhibits.file.source.${field}`))),
    ...sources.map((source) =>
      fields.map((field) => {
        const text = source[field];
        return text ? toText(text) : null;
      }),
    ),
  ];
}
