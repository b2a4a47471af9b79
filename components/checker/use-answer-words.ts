import { useTranslations } from 'next-intl';
import type { Answer, Finding, Reason } from '@/lib/domain/checking/answer';
import type { Figure, KnownFigure } from '@/lib/domain/figures/figure';
import type { Named } from '@/lib/domain/names/named';
import type { Amount, Claim } from '@/lib/domain/reading/statement';
import { absoluteDecimal, type Decimal, signOf } from '@/lib/domain/values/decimal';
import { overall } from '@/lib/domain/vocabulary';
import { formatDay } from '@/lib/i18n/dates';
import { listNames, nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal, formatRange, formatRank, formatSigned, formatWhole } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import type { CheckerNames } from '@/lib/views/checker/checker';

const none = 'none';
const wayOf = (sign: number): 'rise' | 'fall' | 'same' => (sign > 0 ? 'rise' : sign < 0 ? 'fall' : 'same');

/** The words for an answer: how the claim was understood, what the figures say, why, and a sentence to quote. */
export function useAnswerWords({ units, indices, dimensions, regions }: CheckerNames, locale: Locale) {
  const t = useTranslations('checker');
  const nameIn = (names: Readonly<Record<string, Named>>, key: string) => {
    const named = names[key];
    return named ? nameOf(named, locale) : key;
  };
  const indexName = (code: string) => {
    const index = indices[code];
    return index ? shortNameOf(index, locale) : code;
  };
  const dimensionName = (code: string, dimension: string) => nameIn(dimensions, `${code} ${dimension}`);
  const unitName = ({ unit, statement }: Answer) =>
    unit ? nameOf(unit, locale) : nameIn(units, statement.unit);
  const printValue = ({ index, measure, value }: KnownFigure) =>
    `${formatDecimal(value, locale)}${measure === 'percent' || (measure === 'average' && indices[index]?.valueMeasure === 'percent') ? '%' : ` ${t('points')}`}`;
  const printAmount = (code: string, measure: Figure['measure'], amount: Decimal) => {
    const index = indices[code];
    const isPercent = measure === 'percent' || (measure === 'average' && index?.valueMeasure === 'percent');
    return `${formatDecimal(absoluteDecimal(amount), locale)} ${isPercent ? t('percentagePoints') : t('points')}`;
  };
  const ranksOf = (finding: Extract<Finding, { kind: 'places' }>) =>
    finding.now && finding.before
      ? t('correct.move', {
          from: formatDecimal(finding.before.value, locale),
          to: formatRank(finding.now.value, finding.of, locale),
        })
      : none;

  function understood(answer: Answer): string {
    const { statement, year, dimension } = answer;
    const { index } = statement;
    const part = dimension ?? statement.dimension?.[0] ?? null;
    const subject = t('subject', {
      unit: unitName(answer),
      index: indexName(index.code),
      year: statement.year ? String(year ?? statement.year.year) : t('noYear'),
      origin: statement.year?.origin ?? none,
      indexOrigin: index.origin,
      dimension: part && part !== overall ? dimensionName(index.code, part) : t('lists.overall'),
    });
    return `${subject} · ${claimText(statement.claim)}`;
  }

  function claimText(claim: Claim): string {
    const number = (value: Decimal) => formatDecimal(value, locale);
    const bound = ({ bound: kind }: Amount) => t(`bounds.${kind}`);
    const base =
      'base' in claim && claim.base.kind === 'year'
        ? t('claimKinds.year', { year: String(claim.base.year) })
        : t('claimKinds.before');
    switch (claim.kind) {
      case 'rank':
        return t('claimKinds.rank', {
          rank: number(claim.rank.value),
          bound: bound(claim.rank),
          of: claim.of === null ? none : formatWhole(claim.of, locale),
          field: claim.field.kind === 'nation' ? none : 'region',
        });
      case 'last':
        return t('claimKinds.last', { field: claim.field.kind === 'nation' ? none : 'region' });
      case 'rank-change':
        return t('claimKinds.places', {
          way: wayOf(claim.direction),
          places: claim.places === null ? none : claim.direction === 0 ? 'zero' : number(claim.places.value),
          bound: claim.places ? bound(claim.places) : '',
          base,
        });
      case 'rank-move':
        return t('claimKinds.rankMove', { from: number(claim.from), to: number(claim.to), base });
      case 'value':
        return t('claimKinds.value', {
          value: number(claim.value.value),
          bound: bound(claim.value),
          unit: claim.unit ?? none,
        });
      case 'value-change':
        return t('claimKinds.difference', {
          way: wayOf(claim.direction),
          amount: number(claim.amount.value),
          bound: bound(claim.amount),
          unit: claim.unit,
          base,
        });
      case 'value-move':
        return t('claimKinds.valueMove', { from: number(claim.from), to: number(claim.to), base });
    }
  }

  /** What a finding and a sentence of it say, by the same values. */
  function valuesOf(answer: Answer): Record<string, string> {
    const { finding, statement, dimension } = answer;
    const common = {
      unit: unitName(answer),
      year: answer.year === null ? '' : String(answer.year),
      index: indexName(statement.index.code),
      dimension: dimension ? dimensionName(statement.index.code, dimension) : none,
    };
    switch (finding.kind) {
      case 'rank':
        return { ...common, rank: formatRank(finding.figure.value, finding.of, locale) };
      case 'rank-bound':
        return {
          ...common,
          range: formatRange(finding.best, finding.worst, locale),
          of: formatWhole(finding.of, locale),
        };
      case 'region-rank':
        return {
          ...common,
          region: nameIn(regions, finding.region),
          range: formatRange(finding.best, finding.worst, locale),
          rank: [finding.best, ...(finding.of === null ? [] : [finding.of])]
            .map((one) => formatWhole(one, locale))
            .join('/'),
          of: finding.of === null ? none : formatWhole(finding.of, locale),
        };
      case 'places':
        return {
          ...common,
          way: wayOf(finding.places),
          places: formatWhole(Math.abs(finding.places), locale),
          base: String(finding.baseYear),
          move: ranksOf(finding),
        };
      case 'places-bound': {
        const isFall = finding.most < 0;
        const [least, most] = isFall ? [-finding.most, -finding.least] : [finding.least, finding.most];
        return {
          ...common,
          way: isFall ? 'fall' : 'rise',
          least: signedOrPlain(least, isFall),
          most: signedOrPlain(most, isFall),
          base: String(finding.baseYear),
        };
      }
      case 'value':
        return { ...common, value: printValue(finding.figure) };
      case 'difference':
        return {
          ...common,
          way: wayOf(signOf(finding.amount)),
          amount: printAmount(statement.index.code, finding.now.measure, finding.amount),
          before: printValue(finding.before),
          now: printValue(finding.now),
          base: String(finding.baseYear),
        };
      case 'stated-difference':
        return {
          ...common,
          value: formatSigned(finding.figure.value, locale),
          base: String(finding.baseYear),
        };
      case 'none':
        return common;
    }
  }
  const signedOrPlain = (value: number, isFall: boolean) =>
    formatWhole(isFall ? Math.abs(value) : value, locale);

  function found(answer: Answer): string | null {
    const { kind } = answer.finding;
    return kind === 'none' ? null : t(`findings.${kind}`, valuesOf(answer));
  }

  /** A sentence that holds, ready to quote; null where the figures give none. */
  function correct(answer: Answer): string | null {
    const { finding } = answer;
    const isOpen =
      finding.kind === 'none' ||
      finding.kind === 'stated-difference' ||
      (finding.kind === 'region-rank' && finding.best !== finding.worst) ||
      (finding.kind === 'places-bound' && finding.least <= 0 && finding.most >= 0);
    if (isOpen || answer.year === null) return null;
    return t(
      `correct.${finding.kind as Exclude<Finding['kind'], 'none' | 'stated-difference'>}`,
      valuesOf(answer),
    );
  }

  function reasonText(reason: Reason, answer: Answer): string {
    const values: Record<string, string> = { index: indexName(answer.statement.index.code) };
    switch (reason.kind) {
      case 'percent-for-points':
        values.amount = formatDecimal(absoluteDecimal(reason.amount), locale);
        values.percent =
          reason.percent === null ? none : formatDecimal(absoluteDecimal(reason.percent), locale);
        break;
      case 'total':
        values.of = formatWhole(reason.of, locale);
        break;
      case 'year-published':
      case 'published-guess':
        values.year = String(reason.year);
        break;
      case 'no-year':
        values.years = reason.years.length > 0 ? listNames(reason.years.map(String), locale) : none;
        break;
      case 'merged':
        Object.assign(values, {
          day: formatDay(reason.on, locale),
          unit: nameOf(reason.unit, locale),
          into: nameOf(reason.into, locale),
        });
        break;
      case 'part-only':
        values.dimensions = listNames(
          reason.figures.map(({ index, dimension }) => dimensionName(index, dimension)),
          locale,
        );
        break;
      case 'other-index':
        values.index = indexName(reason.code);
        break;
      case 'other-source':
        values.value = formatDecimal(reason.value, locale);
        break;
      case 'not-kept':
        values.before = formatWhole(reason.before, locale);
        break;
      case 'beyond':
        values.words = reason.words;
        break;
    }
    return t(`reasons.${reason.kind}`, values);
  }

  return { understood, found, correct, reasonText };
}

/** The figures that a verdict rests on, each once. */
export function figuresOf({ finding, reasons }: Answer): Figure[] {
  const own: (Figure | null)[] = reasons.flatMap((reason) =>
    reason.kind === 'part-only' ? reason.figures : [],
  );
  switch (finding.kind) {
    case 'rank':
    case 'value':
    case 'stated-difference':
      own.push(finding.figure);
      break;
    case 'region-rank':
      own.push(...finding.figures);
      break;
    case 'places':
      own.push(finding.now, finding.before, finding.stated);
      break;
    case 'places-bound':
    case 'difference':
      own.push(finding.now, finding.before);
      break;
  }
  return [...new Map(own.flatMap((figure) => (figure ? [[figure.id, figure]] : []))).values()];
}
