import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure, KnownFigure } from '@/lib/domain/figures/figure';
import type { Formula } from '@/lib/domain/figures/formula';
import { absoluteDecimal, signOf } from '@/lib/domain/values/decimal';
import { shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';

interface FormulaTextProps {
  formula: Formula;
  figure: Figure;
  index: IndexInfo;
  locale: Locale;
}

/** The arithmetic behind a value that no source prints; every term links to its own figure. */
export function FormulaText({ formula, figure, index, locale }: FormulaTextProps) {
  const t = useTranslations('figure.formula');
  const link = (term: KnownFigure) => (
    <a href={routes.figure(locale, term.id)}>{formatDecimal(absoluteDecimal(term.value), locale)}</a>
  );
  const result = figure.value === null ? '' : formatDecimal(figure.value, locale);
  return (
    <div className="mt-4 max-w-[65ch] border-l-2 border-rule pl-4">
      <h2 className="text-base">{t('title')}</h2>
      {formula.kind === 'sum' && (
        <p className="tabular-nums">
          {formula.terms.map((term, at) => (
            <span key={term.id}>
              {at > 0 && ' + '}
              {link(term)}
            </span>
          ))}
          {` ${formula.exact ? '=' : '≈'} ${result}`}
        </p>
      )}
      {formula.kind === 'from-change' && (
        <p className="tabular-nums">
          {link(formula.level)} {toShownSign(formula)} {link(formula.change)} = {result}
          <span className="block text-sm text-soft">
            {t(`fromChange.${figure.measure === 'rank' ? 'rank' : 'percent'}`, {
              levelYear: formula.level.year,
              changeYear: formula.change.year,
            })}
          </span>
        </p>
      )}
      {formula.kind === 'rank-by-value' && (
        <p>
          {t.rich('rankByValue', {
            of: formula.of,
            rank: result,
            better: index.higherIsBetter ? 'higher' : 'lower',
            value: () => link(formula.value),
          })}
        </p>
      )}
      {formula.kind === 'parts' && <p>{t('parts', { index: shortNameOf(index, locale) })}</p>}
      {formula.kind === 'unstated' && <p>{t('unstated')}</p>}
    </div>
  );
}

/** The sign to show before a change that may itself be negative: a − (−b) is a + b. */
function toShownSign({ sign, change }: Extract<Formula, { kind: 'from-change' }>): '+' | '−' {
  return (sign === '+') === signOf(change.value) >= 0 ? '+' : '−';
}
