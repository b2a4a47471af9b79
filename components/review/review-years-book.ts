import { boundOf } from '@/lib/domain/review/two-editions';
import type { Decimal } from '@/lib/domain/values/decimal';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import type { Words } from '@/lib/i18n/translate';
import { inFull, routes } from '@/lib/routes';
import type { Extremes } from '@/lib/views/review/lines';
import { type ReviewYears, toSourcesOf, toStepsByDimension } from '@/lib/views/review/review-years';
import { type SheetCell, toNumber, toText, toWorkbook } from '../exhibits/files/xlsx';
import type { CitedRelease } from '../figures/citation';
import { nameAbsence } from '../figures/use-absence';
import { toSources } from './review-book';
import { toAbout } from './sheet-about';
import { toDecimal, toWhole } from './sheet-cells';

/** Several years in review as a workbook: a row a year, the split of the ranks, and that of the scores. */
export function toReviewYearsBook(
  years: ReviewYears,
  release: CitedRelease,
  words: Words,
): Uint8Array<ArrayBuffer> {
  const { t, locale } = words;
  const { ofYear, index, span } = years;
  const about = {
    kicker: t('reviewYears.kicker'),
    heading: t('reviewYears.heading', {
      name: nameOf(ofYear, locale),
      index: shortNameOf(index, locale),
      fromYear: span.from,
      toYear: span.to,
    }),
    path: routes.review(locale, span),
    notes: [t('reviewYears.table.note'), t('reviewYears.steps.caption')],
  };
  return toWorkbook([
    { name: t('reviewYears.book.years'), lines: toYears(years, words), hasHead: true },
    { name: t('review.book.move'), lines: toSplits(years, words), hasHead: true },
    { name: t('reviewYears.book.steps'), lines: toSteps(years, words), hasHead: true },
    { name: t('exhibits.file.sheets.about'), lines: toAbout(about, release, words), hasHead: false },
    { name: t('review.book.sources'), lines: toSources(toSourcesOf(years), words), hasHead: true },
  ]);
}

function toYears({ years, span }: ReviewYears, { t, locale }: Words): SheetCell[][] {
  const nameLines = (extremes: Extremes | null | undefined, end: 'best' | 'worst') => {
    if (!extremes || extremes[end].length === 0) return null;
    const { base, of } = extremes;
    const names = extremes[end].map(
      ({ dimension, rank }) => `${nameOf(dimension, locale)} ${t('reviewYears.table.inRank', { rank })}`,
    );
    return toText(
      [names.join('; '), ...(base < of ? [t('reviewYears.table.known', { base, of })] : [])].join(', '),
    );
  };
  return [
    [
      ...(['year', 'score'] as const).map((key) => t(`reviewYears.table.${key}`)),
      ...[t('review.book.max'), t('review.book.best'), t('review.book.worst'), t('reviewYears.book.of')],
      ...(['lost', 'best', 'worst'] as const).map((key) => t(`reviewYears.table.${key}`)),
      ...[t('review.book.reason'), t('reviewYears.book.page')],
    ].map(toText),
    ...years.map(({ year, entry, review }): SheetCell[] => {
      const total = review?.row.total;
      const score = total?.score.kind === 'known' ? total.score : null;
      const place = total && boundOf(total.standing);
      return [
        toWhole(year),
        toDecimal(score?.points ?? score?.figure.value ?? null),
        toDecimal(score ? score.max : null),
        toWhole(place?.best),
        toWhole(place?.worst),
        toWhole(review?.table.of),
        toDecimal(review?.lost ?? null),
        nameLines(review?.extremes, 'best'),
        nameLines(review?.extremes, 'worst'),
        review ? null : toText(nameAbsence(entry, t)),
        review ? toText(inFull(routes.review(locale, { ...span, year }))) : null,
      ];
    }),
  ];
}

function toSplits({ years }: ReviewYears, { t }: Words): SheetCell[][] {
  const of = (key: 'own' | 'others' | 'change', end: 'least' | 'most') =>
    `${t(`reviewYears.split.${key}`)}: ${t(`review.book.${end}`)}`;
  return [
    [
      t('reviewYears.table.year'),
      ...(['change', 'own', 'others'] as const).flatMap((key) => [of(key, 'least'), of(key, 'most')]),
      ...(['overtakers', 'overtaken', 'open'] as const).map((key) => t(`reviewYears.split.${key}`)),
      t('review.book.reason'),
    ].map(toText),
    ...years.flatMap(({ year, review }): SheetCell[][] => {
      if (!review) return [];
      const { move } = review;
      if (move.kind === 'none') {
        const empty = Array.from({ length: 9 }, () => null);
        return [[toWhole(year), ...empty, toText(t(`review.move.none.${move.because}`))]];
      }
      const { change, effects, overtakers, overtaken, open } = move.split;
      const places = [change, effects?.own, effects?.others];
      return [
        [
          toWhole(year),
          ...places.flatMap((known) => [toWhole(known?.least), toWhole(known?.most)]),
          ...[overtakers, overtaken, open].map(({ length }) => toWhole(length)),
          null,
        ],
      ];
    }),
  ];
}

function toSteps({ years }: ReviewYears, { t, locale }: Words): SheetCell[][] {
  const reviews = years.flatMap(({ review }) => review ?? []).toReversed();
  const totals = reviews.map(({ scoreChange }): [Decimal | null, Decimal | null] =>
    scoreChange && typeof scoreChange !== 'string'
      ? [scoreChange.rest?.amount ?? null, scoreChange.change]
      : [null, null],
  );
  const toLine = (name: string, changes: readonly (Decimal | null)[]): SheetCell[] => [
    toText(name),
    ...changes.map((change) => (change === null ? null : toNumber(change))),
  ];
  return [
    [toText(t('reviewYears.steps.dimension')), ...reviews.map(({ edition }) => toWhole(edition.year))],
    ...toStepsByDimension(reviews).map(({ dimension, changes }) =>
      toLine(nameOf(dimension, locale), changes),
    ),
    toLine(
      t('reviewYears.steps.rest'),
      totals.map(([rest]) => rest),
    ),
    toLine(
      t('reviewYears.steps.whole'),
      totals.map(([, whole]) => whole),
    ),
  ];
}
