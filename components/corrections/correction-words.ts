import { overall } from '@/lib/domain/vocabulary';
import { listNames, nameOf, shortNameOf } from '@/lib/i18n/names';
import { reasonOf } from '@/lib/i18n/notes';
import { formatMeasure } from '@/lib/i18n/numbers';
import type { Translate } from '@/lib/i18n/translate';
import type { Locale } from '@/lib/routes';
import type { ClaimSource, Correction } from '@/lib/views/figures/corrections';

// plain functions that get their words as an argument, because a page and a feed say a correction

/** The figure that a correction is of: "Bình Dương, PAR INDEX 2020". */
export const nameSubject = ({ unit, index, year }: Correction, locale: Locale): string =>
  `${nameOf(unit, locale)}, ${shortNameOf(index, locale)} ${year}`;

/** What the figure measures: "Hạng"; of a part of the index "Cải cách thể chế: Điểm". */
export function nameMeasure({ dimension, measure }: Correction, locale: Locale, t: Translate): string {
  const name = t(`figure.measure.${measure}`);
  return dimension.code === overall ? name : `${nameOf(dimension, locale)}: ${name}`;
}

/** From what to what, as the values of a message, and which message says it. */
export function toValues(correction: Correction, locale: Locale) {
  const { kind, measure, before, after } = correction;
  const print = (value: string | null) => (value === null ? '' : formatMeasure(measure, value, locale));
  return { say: toSaying(kind, before, after), before: print(before), after: print(after) };
}

type Saying =
  | 'changed'
  | 'decided'
  | 'undecided'
  | 'withdrawn'
  | 'withdrawnUndecided'
  | 'added'
  | 'addedUndecided';

function toSaying(kind: Correction['kind'], before: string | null, after: string | null): Saying {
  if (kind === 'withdrawn') return before === null ? 'withdrawnUndecided' : 'withdrawn';
  if (kind === 'added') return after === null ? 'addedUndecided' : 'added';
  if (before === null) return 'decided';
  return after === null ? 'undecided' : 'changed';
}

/** Why a value is another, and whose claims are, in whole sentences. */
export function sayWhy({ reason, written, dropped }: Correction, locale: Locale, t: Translate): string[] {
  const name = (sources: readonly ClaimSource[]) =>
    listNames(
      sources.map(({ publisher, title }) => t('corrections.source', { publisher, title })),
      locale,
    );
  return [
    ...(reason
      ? [
          reason.kind === 'ruling' || reason.kind === 'anomaly'
            ? t(`corrections.why.${reason.kind}`, { reason: reasonOf(reason, locale) })
            : t(`corrections.why.${reason.kind}`),
        ]
      : []),
    ...(written.length > 0
      ? [t('corrections.written', { sources: name(written), count: written.length })]
      : []),
    ...(dropped.length > 0
      ? [t('corrections.dropped', { sources: name(dropped), count: dropped.length })]
      : []),
  ];
}
