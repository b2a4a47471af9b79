import { expect, it } from 'vitest';
import { headFigure, sayFigure } from '@/components/figures/figure-words';
import { isKnown } from '@/lib/domain/figures/figure';
import { toRankedKind } from '@/lib/domain/vocabulary';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { listFigures } from '@/lib/queries/figures/read-figures';
import type { Locale } from '@/lib/routes';
import type { FigurePage } from '@/lib/views/figures/figure';
import { translators } from '../../unit/translators';
import { found, onShipped } from './on-data-set';

onShipped();

/** A sentence that says a change: the value, the way, the size, its unit, the year and the value before. */
const changeIn = {
  vi: /(?:đạt|là|đứng thứ) ([\d,]+).*, (tăng|giảm) ([\d,]+) (bậc|điểm phần trăm|điểm) so với năm (\d{4}) \((?:hạng )?([\d,]+)/,
  en: /(?:reached|was|ranked) ([\d.]+).*, (up|down) ([\d.]+) (places?|percentage points|points) from (\d{4}) \((?:rank )?([\d.]+)/,
};
const rising = /^(?:tăng|up|rose)$/;

const toNumber = (text: string | undefined): number => Number(text?.replace(',', '.'));
const numbersIn = (text: string): number[] => (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map(toNumber);
/** Whether a printed number is a value, rounded to two decimals at the worst. */
const isPrinted = (printed: number, value: string | null): boolean =>
  Math.abs(printed - Math.abs(Number(value))) < 0.0051;

type Rule = [fault: string, isBroken: boolean];

/** The rules of grammar that hold for any heading and sentence. */
const grammarOf = (text: string): Rule[] => [
  ['a hole', /undefined|null|NaN|[{}<>]|figureWords/.test(text)],
  ['punctuation', / {2}| [,.;:]|[,;:.]{2}|\(\)|“”/.test(text)],
  ['a word twice', /(?<![\p{L}\d])(\p{L}{2,}) \1(?![\p{L}\d])/iu.test(text.replaceAll(/“[^”]*”/g, ''))],
];

/** Whether a sentence names the unit, the index, the dimension and the year of its figure. */
const subjectOf = (
  said: string,
  { figure, unit, owner, index, dimension }: FigurePage,
  locale: Locale,
): Rule[] => [
  [
    'no sentence',
    !said.startsWith(`${locale === 'vi' ? 'Năm' : 'In'} ${figure.year}, `) || !said.endsWith('.'),
  ],
  ['no unit', unit.kind !== 'aggregate' && !said.includes(nameOf(unit, locale))],
  ['no index', owner === null && !said.includes(shortNameOf(index, locale))],
  ['no dimension', figure.dimension !== 'overall' && !said.includes(`“${nameOf(dimension, locale)}”`)],
];

/** Whether a sentence gives the value, a rank with its base, and a stated change in its direction. */
function findingOf(said: string, { figure, edition, claims, field, unit }: FigurePage): Rule[] {
  const printed = numbersIn(said);
  if (!isKnown(figure))
    return [['a missing value', claims.some(({ value }) => !printed.some((n) => isPrinted(n, value)))]];
  const isStated = figure.measure.endsWith('_change') && Number(figure.value) !== 0;
  const way = /(?:^|[ ,])(tăng|giảm|rose|fell) \d/.exec(said)?.[1] ?? '';
  const base = figure.rankedOf ?? edition.units;
  return [
    ['no value', Number(figure.value) !== 0 && !printed.some((n) => isPrinted(n, figure.value))],
    [
      'no base',
      figure.measure === 'rank' && edition.level !== 'unit' && !said.includes(`${figure.value}/${base}`),
    ],
    ['direction', isStated && !said.includes('“') && rising.test(way) !== Number(figure.value) > 0],
    [
      'a tie of another kind',
      field.tied.some((tied) => toRankedKind(tied.unit.kind) !== toRankedKind(unit.kind)),
    ],
  ];
}

/** Whether a sentence's change adds up as printed, in its direction and unit; one that is known must be said. */
function changeOf(said: string, { figure, previous, before, owner }: FigurePage, locale: Locale): Rule[] {
  const found = changeIn[locale].exec(said);
  const isLevel = figure.measure === 'rank' || figure.measure === 'percent';
  if (!found) {
    const isSilent = isKnown(figure) && isKnown(previous) && previous.value !== figure.value;
    const isTold = /không so sánh được|not comparable|không đổi|the same as/.test(said);
    return [['a change that is not said', isLevel && !owner && isSilent && !isTold]];
  }
  const [, now, way = '', size, word = '', year, then] = found;
  const gained = (toNumber(now) - toNumber(then)) * (figure.measure === 'rank' ? -1 : 1);
  return [
    ['the year', Number(year) !== before?.year],
    [
      'the values',
      !isPrinted(toNumber(now), figure.value) || !isPrinted(toNumber(then), previous?.value ?? null),
    ],
    ['the sum', Math.abs(gained - (rising.test(way) ? 1 : -1) * toNumber(size)) > 1e-6],
    ['the unit', figure.measure === 'rank' && !/^(?:bậc|places?)$/.test(word)],
    ['the unit', figure.measure === 'percent' && !/^(?:điểm phần trăm|percentage points)$/.test(word)],
  ];
}

/** What is wrong with the heading and the sentence of a figure, by rules that hold for every figure. */
function findFaults(page: FigurePage, locale: Locale): string[] {
  const told = { page, locale, t: translators[locale] };
  const [head, said] = [headFigure(told), sayFigure(told)];
  const rules: Rule[] = [
    ...grammarOf(head),
    ['no heading', !/^[\p{Lu}“]/u.test(head) || head.endsWith('.') || !head.includes(`${page.figure.year}`)],
    ...grammarOf(said),
    ...subjectOf(said, page, locale),
    ...findingOf(said, page),
    ...changeOf(said, page, locale),
  ];
  return rules.flatMap(([fault, isBroken]) =>
    isBroken ? [`${page.figure.id}: ${fault}: ${head}: ${said}`] : [],
  );
}

/** Of the thousands of figures of PAPI, whose sentences have few forms, one in so many is read. */
const everyPapi = Number(process.env.EVERY_PAPI ?? 40);

it('every figure has a heading and a sentence to quote that say what it says, in both languages', async () => {
  const figures = await listFigures({});
  const read = figures.filter(({ index }, at) => index !== 'papi' || at % everyPapi === 0);
  expect(read.length).toBeGreaterThan(3000);
  const faults: string[] = [];
  // some at once, so that the database answers while sentences are read
  for (let at = 0; at < read.length; at += 8) {
    const pages = await Promise.all(read.slice(at, at + 8).map(({ id }) => found(getFigurePage(id))));
    for (const page of pages) faults.push(...findFaults(page, 'vi'), ...findFaults(page, 'en'));
  }
  expect(faults).toEqual([]);
}, 900_000);
