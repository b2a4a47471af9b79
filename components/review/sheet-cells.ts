import type { IndexInfo } from '@/lib/domain/editions/edition';
import { measureOf } from '@/lib/domain/figures/figure';
import type { YearEntry } from '@/lib/domain/series/series';
import { type Decimal, roundDecimal } from '@/lib/domain/values/decimal';
import type { Words } from '@/lib/i18n/translate';
import { type SheetCell, toNumber, toText } from '../exhibits/files/xlsx';
import { nameDifference } from '../figures/use-units';

/** A number with the decimals that it is printed with; an empty cell where there is none. */
export const toDecimal = (value: Decimal | null): SheetCell => (value === null ? null : toNumber(value));

/** A whole number; an empty cell where there is none. */
export const toWhole = (value: number | undefined): SheetCell =>
  value === undefined ? null : toNumber(BigInt(value).toString());

/** The change of a value and what it is counted in; two empty cells where it is not known or may mean either. */
export function toChange(entry: YearEntry | null, index: IndexInfo, { t, locale }: Words): SheetCell[] {
  const change = entry?.pointChange;
  if (!change || !('amount' in change) || ('quote' in change && change.quote)) return [null, null];
  const unit = nameDifference(measureOf(entry.value), index, locale, (measure) => t(`units.${measure}`));
  return [toNumber(roundDecimal(change.amount, index.decimals)), toText(unit)];
}

/** The places gained; an empty cell where they are not known. */
export const toPlaces = (entry: YearEntry | null): SheetCell =>
  entry && 'amount' in entry.rankChange ? toWhole(entry.rankChange.amount) : null;
