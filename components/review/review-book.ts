import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { Average } from '@/lib/domain/review/averages';
import { boundOf, type TwoRows } from '@/lib/domain/review/two-editions';
import type { Decimal } from '@/lib/domain/values/decimal';
import { listNames, nameOf, shortNameOf } from '@/lib/i18n/names';
import type { Words } from '@/lib/i18n/translate';
import { inFull, type Locale, routes } from '@/lib/routes';
import type { SourceEntry } from '@/lib/views/figures/sources';
import type { ReviewLine } from '@/lib/views/review/lines';
import type { Review } from '@/lib/views/review/review';
import type { Deed } from '@/lib/views/simulation/peers';
import { type SheetCell, toNumber, toText, toWorkbook } from '../exhibits/files/xlsx';

/** A review as a workbook: the dimensions, why the rank moved, who changed sides, and the sources. */
export function toReviewBook(review: Review, words: Words): Uint8Array<ArrayBuffer> {
  const { t } = words;
  return toWorkbook([
    { name: t('review.book.fields'), lines: toFields(review, words), hasHead: true },
    { name: t('review.book.move'), lines: toMove(review, words), hasHead: true },
    { name: t('review.book.crossed'), lines: toCrossed(review, words), hasHead: true },
    { name: t('review.book.peers'), lines: toPeers(review, words), hasHead: true },
    { name: t('review.book.sources'), lines: toSources(review.sources, words), hasHead: true },
  ]);
}

/** A number with the decimals that it is printed with; an empty cell where there is none. */
export const toDecimal = (value: Decimal | null): SheetCell => (value === null ? null : toNumber(value));
/** A whole number; an empty cell where there is none. */
export const toWhole = (value: number | undefined): SheetCell =>
  value === undefined ? null : toNumber(BigInt(value).toString());

function toFields(review: Review, { t, locale }: Words): SheetCell[][] {
  const { fields, blocks, averages, row, index, edition, table, region, lost } = review;
  const heads = [
    t('review.scores.dimension'),
    t('review.scores.score'),
    t('review.book.max'),
    t('review.scores.national'),
    region ? nameOf(region, locale) : t('review.book.region'),
    t('review.scores.top'),
    t('review.lost.lost'),
    t('review.book.share'),
    t('review.lost.rank'),
    t('review.book.reason'),
    t('review.book.figure'),
  ];
  const toLine = (
    name: string,
    line: Pick<ReviewLine, 'scored' | 'averages' | 'lost' | 'lostShare'>,
    max: Decimal | null,
  ): SheetCell[] => {
    const { score, standing } = line.scored;
    const known = score.kind === 'known' ? score : null;
    return [
      toText(name),
      toDecimal(known?.points ?? known?.figure.value ?? null),
      toDecimal(known ? known.max : max),
      toAverage(line.averages.national),
      toAverage(line.averages.region),
      toAverage(line.averages.top),
      toDecimal(line.lost),
      toDecimal(line.lostShare),
      'figure' in standing ? toWhole(standing.rank) : null,
      score.kind === 'missing' ? toText(t(`province.table.missing.${score.reason}`)) : null,
      known ? toText(inFull(routes.figure(locale, known.figure.id))) : null,
    ];
  };
  return [
    heads.map(toText),
    ...[...fields, ...blocks].map((line) => toLine(nameOf(line.dimension, locale), line, line.dimension.max)),
    toLine(
      `${shortNameOf(index, locale)} ${edition.year}`,
      { scored: row.total, averages, lost, lostShare: null },
      table.max,
    ),
  ];
}

function toAverage(average: Average | null): SheetCell {
  if (!average || average.kind === 'too-few') return null;
  return toNumber(average.kind === 'published' ? average.figure.value : average.value);
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

/** The sheet of those who started near and gained more, or why it names nobody. */
export function toPeers(
  { peers, ofYear }: Pick<Review, 'peers' | 'ofYear'>,
  { t, locale }: Words,
): SheetCell[][] {
  if (!peers) return [[toText(t('review.move.none.first'))]];
  const { before, year, notComparable, fields } = peers;
  const own = { name: nameOf(ofYear, locale) };
  const isBarred = notComparable.length === fields;
  const words = { ...own, sinceYear: before, year, own: 'no', every: isBarred ? 'yes' : 'no' };
  const barred = notComparable.map((dimension) => nameOf(dimension, locale));
  // why no dimension, or not every one, is here, as the page says it
  const notes = [
    ...(peers.dimensions.length === 0 && !isBarred ? [t('simulation.peers.none', words)] : []),
    ...(barred.length > 0
      ? [t('simulation.peers.barred', { ...words, names: listNames(barred, locale) })]
      : []),
  ];
  const heads = [
    t('review.scores.dimension'),
    t('review.book.peersPoints.own', { ...own, year: before }),
    t('review.book.peersPoints.own', { ...own, year }),
    t('review.book.unit'),
    t('review.book.peersPoints.peer', { year: before }),
    t('review.book.peersPoints.peer', { year }),
    t('review.book.peersPoints.gained'),
    t('review.book.peersPoints.deeds'),
  ];
  return [
    heads.map(toText),
    ...peers.dimensions.flatMap(({ dimension, own: { before: from, now: to }, peers: better }) => {
      const start = [toText(nameOf(dimension, locale)), toNumber(from), toNumber(to)];
      if (better.length === 0) return [[...start, toText(t('review.book.peersPoints.nobody'))]];
      return better.map((peer) => [
        ...start,
        toText(nameOf(peer.unit, locale)),
        toNumber(peer.before),
        toNumber(peer.now),
        toNumber(peer.gained),
        peer.deeds.length > 0 ? toText(peer.deeds.map((deed) => toDeedText(deed, locale)).join(' ')) : null,
      ]);
    }),
    ...notes.map((note) => [toText(note)]),
  ];
}

const toDeedText = ({ textVi, textEn, source }: Deed, locale: Locale): string =>
  `${locale === 'vi' ? textVi : textEn} (${source.publisher})`;

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
