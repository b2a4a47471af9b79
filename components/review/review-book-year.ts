import type { IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown, toWhole as toRank } from '@/lib/domain/figures/figure';
import type { YearEntry } from '@/lib/domain/series/series';
import { listNames, nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Words } from '@/lib/i18n/translate';
import { inFull, routes } from '@/lib/routes';
import type { Review } from '@/lib/views/review/review';
import { type SheetCell, toNumber, toText } from '../exhibits/files/xlsx';
import { nameAbsence } from '../figures/use-absence';
import { nameLeadRole } from '../units/lead-role';
import { toDecimal, toPlaces, toWhole } from './sheet-cells';

/** The sheet of what changed the score: the dimensions and the rest make up the change; or why it is not split. */
export function toSteps(review: Review, { t, locale }: Words): SheetCell[][] {
  const { scoreChange, previous, edition, table, maxBefore, move } = review;
  const [year, beforeYear] = [edition.year, previous?.year ?? 0];
  if (scoreChange === null)
    return [[toText(t(`review.move.none.${move.kind === 'none' ? move.because : 'unranked'}`))]];
  if (typeof scoreChange === 'string') {
    const words = {
      ...{ year, before: String(beforeYear) },
      max: formatDecimal(table.max ?? '0', locale),
      beforeMax: formatDecimal(maxBefore ?? '0', locale),
    };
    return [[toText(t(`review.change.none.${scoreChange}`, words))]];
  }
  const { steps, rest } = scoreChange;
  const names = rest?.dimensions.map((dimension) => nameOf(dimension, locale)) ?? [];
  return [
    [
      t('review.change.part'),
      ...[beforeYear, year].map((of) => t('review.change.start', { year: of })),
      t('review.scores.noBefore'),
    ].map(toText),
    ...steps.map((step) => [
      toText(nameOf(step.dimension, locale)),
      toDecimal(step.before),
      toDecimal(step.now),
      toNumber(step.change),
    ]),
    ...(rest
      ? [
          [
            toText(
              [t(`review.change.rest.${rest.because}`), listNames(names, locale)].filter(Boolean).join(': '),
            ),
            ...[null, null, toNumber(rest.amount)],
          ],
        ]
      : []),
    [
      toText(t('review.scores.whole')),
      ...[scoreChange.before, scoreChange.now, scoreChange.change].map(toNumber),
    ],
  ];
}

/** The sheet of the rank path: the years of the index, the latest first, then the other indices in the year. */
export function toPath({ index, history, beside }: Review, { t, locale }: Words): SheetCell[][] {
  const toLine = (of: IndexInfo, entry: YearEntry): SheetCell[] => {
    const { rank, bound, value } = entry;
    const best = toRank(rank) ?? undefined;
    const cited = rank ?? value;
    return [
      toText(shortNameOf(of, locale)),
      toWhole(entry.year),
      toWhole(best ?? bound?.best),
      toWhole(best ?? bound?.worst),
      toWhole(entry.of ?? undefined),
      isKnown(value) ? toNumber(value.value) : null,
      isKnown(value) ? toText(value.measure === 'percent' ? '%' : t('units.score')) : null,
      toPlaces(entry),
      isKnown(rank) || bound ? null : toText(nameAbsence(entry, t)),
      cited ? toText(inFull(routes.figure(locale, cited.id))) : null,
    ];
  };
  return [
    [
      ...[t('review.beside.index'), t('province.table.year')],
      ...[t('review.book.best'), t('review.book.worst'), t('reviewYears.book.of')],
      ...[t('review.beside.value'), t('review.book.valueUnit'), t('review.lost.noChange')],
      ...[t('review.book.reason'), t('review.book.figure')],
    ].map(toText),
    ...history.entries.toReversed().map((entry) => toLine(index, entry)),
    ...beside.map((other) => toLine(other.index, other.entry)),
  ];
}

/** The sheet of who is in charge of which dimension and what was done, as sources say; or that none was found. */
export function toTold(review: Review, { t, locale }: Words): SheetCell[][] {
  const { fields, story, ofYear, edition, index } = review;
  const leads = fields.flatMap((line) => line.leads);
  const { year } = edition;
  return [
    [
      ...[t('review.scores.dimension'), t('review.lost.lead'), t('review.book.deed')],
      ...[t('province.table.year'), t('exhibits.file.source.publisher'), t('exhibits.file.source.url')],
    ].map(toText),
    ...leads.map(({ dimension, department, role, year: since, source }) => [
      dimension && toText(nameOf(dimension, locale)),
      toText([department, nameLeadRole(role, t)].filter(Boolean).join(' · ')),
      ...[null, toWhole(since), toText(source.publisher), source.url ? toText(source.url) : null],
    ]),
    ...(story?.initiatives ?? []).map(({ dimension, department, textVi, textEn, source }) => [
      dimension && toText(nameOf(dimension, locale)),
      department && toText(department.name),
      toText(locale === 'vi' ? textVi : textEn),
      ...[toWhole(year), toText(source.publisher), source.url ? toText(source.url) : null],
    ]),
    ...(leads.length > 0 ? [] : [[toText(t('review.told.noLeads'))]]),
    ...(story
      ? []
      : [
          [
            toText(
              t('review.told.none', {
                name: nameOf(ofYear, locale),
                year,
                index: shortNameOf(index, locale),
              }),
            ),
          ],
        ]),
  ];
}
