import { isKnown } from '@/lib/domain/figures/figure';
import {
  absoluteDecimal,
  compareDecimals,
  type Decimal,
  decimalsOf,
  roundDecimal,
  signOf,
  subtractDecimals,
} from '@/lib/domain/values/decimal';
import { aggregateOf, overall } from '@/lib/domain/vocabulary';
import { listNames, nameFew, nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal, formatRank, formatValue, formatWhole } from '@/lib/i18n/numbers';
import type { Words } from '@/lib/i18n/translate';
import { type FigurePage, splitClaims, toFigureReading } from '@/lib/views/figures/figure';
import { toneOf } from './rank-change';
import { nameDifference } from './use-units';

// plain functions that get their words as an argument, because pages, downloads and pictures all say a figure
/** A figure, and the language to say it in. */
export interface Told extends Words {
  page: FigurePage;
}

/** The finding of a figure as a heading: "Bình Dương đứng thứ 4/63 về PAR INDEX, 2020". */
export function headFigure(told: Told): string {
  const { figure } = told.page;
  const head = told.t(`figureWords.head.${isKnown(figure) ? figure.measure : 'undecided'}`, {
    ...toSubject(told),
    ...toFinding(told),
  });
  return head.charAt(0).toLocaleUpperCase(told.locale) + head.slice(1);
}

/** A figure in one sentence to quote: with its base, its year and the change on the edition before. */
export function sayFigure(told: Told): string {
  const { figure, claims } = told.page;
  return told.t(`figureWords.say.${isKnown(figure) ? figure.measure : 'undecided'}`, {
    ...toSubject(told),
    ...toFinding(told),
    change: sayChange(told),
    values: listNames([...new Set(claims.map(({ value }) => toAmount(value, told)))], told.locale),
  });
}

/** Who and what a figure speaks of. */
function toSubject({ page, locale, t }: Told) {
  const { figure, owner, index, dimension, edition } = page;
  const whole = owner
    ? t('figureWords.ownIndex', { owner: nameOf(owner, locale) })
    : shortNameOf(index, locale);
  return {
    year: String(figure.year),
    unit: nameUnit({ page, locale, t }),
    what:
      figure.dimension === overall
        ? whole
        : t('figureWords.dimension', { dimension: nameOf(dimension, locale), index: whole }),
    measure: figure.measure,
    level: edition.level,
  };
}

/** The name of a unit within a sentence: a department with its province, a group of units as a common noun. */
function nameUnit({ page: { unit, owner }, locale, t }: Told): string {
  const name = nameOf(unit, locale);
  if (unit.slug === aggregateOf.province) return t('figureWords.country');
  if (unit.slug === aggregateOf.ministry) return t('figureWords.ministries');
  if (unit.kind !== 'aggregate')
    return owner ? t('figureWords.ownUnit', { unit: name, owner: nameOf(owner, locale) }) : name;
  return owner
    ? name.charAt(0).toLocaleLowerCase(locale) + name.slice(1)
    : t('figureWords.region', { region: name });
}

/** What a figure says, in words; of an undecided one nothing. */
function toFinding(told: Told) {
  const { page, locale, t } = told;
  const { figure, edition, field, claims } = page;
  const value = figure.value ?? '0';
  const { of, quote, sinceYear } = toFigureReading(page);
  const [claim] = splitClaims(claims).agreeing;
  return {
    value: toAmount(value, told),
    rank: formatRank(value, figure.measure === 'rank' ? of : null, locale),
    among: of === null ? 'none' : figure.basis === 'computed' ? 'computed' : edition.level,
    ties: field.tied.length,
    tied: nameFew(
      field.tied.map(({ unit }) => nameOf(unit, locale)),
      locale,
      (count) => t('leaders.others', { count, kind: edition.level === 'ministry' ? 'ministry' : 'province' }),
    ),
    tone: toneOf(signOf(value)),
    amount: toSize(value, told),
    unclear: quote === null ? 'no' : 'yes',
    quote: quote ?? '',
    since: sinceYear === null ? 'none' : String(sinceYear),
    told: claim ? 'yes' : 'no',
    publisher: claim?.source.publisher ?? '',
  };
}

/** A value with its unit: "86,45%", "9,5/12 điểm", "tăng 37 bậc". */
function toAmount(value: Decimal, told: Told): string {
  const { page, locale, t } = told;
  const { figure } = page;
  const { isPercent, of } = toFigureReading(page);
  switch (figure.measure) {
    case 'rank':
    case 'region_rank':
      return t('figureWords.rank', {
        rank: formatRank(value, figure.measure === 'rank' ? of : null, locale),
      });
    case 'rank_change':
    case 'percent_change':
      return t('figureWords.moved', {
        tone: toneOf(signOf(value)),
        amount: toSize(value, told),
      });
    default: {
      const number = formatValue(value, locale, toDecimals(page));
      if (isPercent) return `${number}%`;
      return `${number}${figure.max === null ? '' : `/${formatDecimal(figure.max, locale)}`} ${unitOf('score', told)}`;
    }
  }
}

/** The size of a stated change: "13 bậc", "2,98 điểm phần trăm". */
const toSize = (amount: Decimal, told: Told): string =>
  told.page.figure.measure === 'rank_change' ? toPlaces(Number(amount), told) : toPoints(amount, told);

const toPlaces = (amount: number, { t }: Told): string =>
  t('figureWords.places', { count: Math.abs(amount) });

function toPoints(amount: Decimal, told: Told): string {
  const { page, locale } = told;
  const size = formatValue(absoluteDecimal(amount), locale, toDecimals(page));
  return `${size} ${unitOf(toFigureReading(page).pointsOf, told)}`;
}

/** The decimals of the index; all that are printed where the rounded values differ by another change, or by none. */
function toDecimals({ figure, previous, change, index }: FigurePage): number {
  if (!isKnown(figure) || !isKnown(previous) || change?.kind !== 'points' || change.change.kind !== 'known')
    return index.decimals;
  const [now, before, amount] = [figure.value, previous.value, change.change.amount].map((value) =>
    roundDecimal(value, index.decimals),
  );
  const adds = now && before && amount && compareDecimals(subtractDecimals(now, before), amount) === 0;
  return adds && signOf(amount) === signOf(change.change.amount)
    ? index.decimals
    : Math.max(decimalsOf(figure.value), decimalsOf(previous.value));
}

const unitOf = (measure: 'percent' | 'score', { page, locale, t }: Told): string =>
  nameDifference(measure, page.index, locale, (common) => t(`units.${common}`));

const levels = new Set<string>(['rank', 'percent', 'score', 'average']);

/** What the edition before adds to a sentence, or why it adds nothing. */
function sayChange(told: Told): string {
  const { page, locale, t } = told;
  const { figure, before, previous, change, edition } = page;
  if (!levels.has(figure.measure)) return '';
  const isOwn = edition.level === 'unit';
  if (!before) return isOwn ? '' : t('figureWords.change.first');
  const words = { year: String(before.year), measure: figure.measure };
  if (!previous) return isOwn ? '' : t('figureWords.change.missing', words);
  if (!isKnown(previous)) return t('figureWords.change.undecided', words);
  if (change?.change.kind !== 'known') return t('figureWords.change.notComparable', words);
  const { amount, caution } = change.change;
  const isPlaces = typeof amount === 'number';
  const { isPercent } = toFigureReading(page);
  return t('figureWords.change.known', {
    ...words,
    tone: toneOf(isPlaces ? amount : signOf(amount)),
    amount: isPlaces ? toPlaces(amount, told) : toPoints(amount, told),
    before: isPlaces
      ? formatWhole(Number(previous.value), locale)
      : `${formatValue(previous.value, locale, toDecimals(page))}${isPercent ? '%' : ''}`,
    caution: caution === undefined ? 'none' : caution === 'framework-changed' ? 'changed' : 'unknown',
  });
}
