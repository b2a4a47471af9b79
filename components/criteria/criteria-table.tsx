import { useTranslations } from 'next-intl';
import type { ScoredCriterion } from '@/lib/domain/editions/criterion';
import { isKnown } from '@/lib/domain/figures/figure';
import type { Named } from '@/lib/domain/names/named';
import { type Decimal, subtractDecimals } from '@/lib/domain/values/decimal';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { FigureLink } from '../figures/figure-link';
import { Dash } from '../ui/dash';
import { Name } from '../ui/name';

interface CriteriaTableProps {
  criteria: readonly ScoredCriterion[];
  locale: Locale;
}

/** The criteria of a dimension with the points of one unit, each criterion's parts below it. */
export function CriteriaTable({ criteria, locale }: CriteriaTableProps) {
  const t = useTranslations('criteria');
  const rows = criteria.flatMap((scored) => [
    { scored, depth: 0 },
    ...scored.parts.map((part) => ({ scored: part, depth: 1 })),
  ]);
  return (
    <table className="figures mt-2 mb-4 max-w-4xl">
      <thead>
        <tr>
          {(['criterion', 'score', 'max', 'lost'] as const).map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ scored: { criterion, score }, depth }) => {
          const max = maxOf({ criterion, score });
          const lost = lostOf({ criterion, score });
          return (
            <tr key={criterion.code}>
              <th scope="row" className={depth > 0 ? 'pl-5 font-normal' : undefined}>
                {criterion.number && `${criterion.number}. `}
                <Name of={criterion} locale={locale} />
              </th>
              <td>
                {score ? (
                  <>
                    <FigureLink figure={score} locale={locale} undecided={t('undecided')} />
                    {isKnown(score) && score.measure === 'percent' && '%'}
                  </>
                ) : (
                  <small>{t('missing')}</small>
                )}
              </td>
              <td>{max === null ? <Dash /> : formatDecimal(max, locale)}</td>
              <td>{lost === null ? <Dash /> : formatDecimal(lost, locale)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type Scored = Pick<ScoredCriterion, 'criterion' | 'score'>;

const maxOf = ({ criterion, score }: Scored): Decimal | null => score?.max ?? criterion.maxScore;

/** The points that are missing to the maximum; null where one of both is not known. */
function lostOf({ criterion, score }: Scored): Decimal | null {
  const max = maxOf({ criterion, score });
  return max !== null && isKnown(score) && score.measure === 'score'
    ? subtractDecimals(max, score.value)
    : null;
}

/** What a figure's dimension is divided into, and what a criterion is part of; nothing where neither is known. */
export function CriteriaSection({
  criteria,
  parents,
  locale,
}: CriteriaTableProps & {
  parents: readonly { dimension: Named & { code: string }; figure: { id: string } | null }[];
}) {
  const t = useTranslations('criteria');
  if (criteria.length === 0 && parents.length === 0) return null;
  return (
    <section className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>{t(criteria.length > 0 ? 'title' : 'partOf')}</h2>
      {parents.length > 0 && (
        <p className="mt-1">
          {criteria.length > 0 && `${t('partOf')}: `}
          {parents.map(({ dimension, figure }, at) => (
            <span key={dimension.code}>
              {at > 0 && ' › '}
              {figure ? (
                <a href={routes.figure(locale, figure.id)}>
                  <Name of={dimension} locale={locale} />
                </a>
              ) : (
                <Name of={dimension} locale={locale} />
              )}
            </span>
          ))}
        </p>
      )}
      {criteria.length > 0 && <CriteriaTable criteria={criteria} locale={locale} />}
    </section>
  );
}

/** The criteria of each dimension, folded; nothing where none is known. */
export function CriteriaFolds({
  of,
  locale,
}: {
  of: readonly { dimension: Named & { code: string }; criteria: readonly ScoredCriterion[] }[];
  locale: Locale;
}) {
  const t = useTranslations('criteria');
  return of.map(
    ({ dimension, criteria }) =>
      criteria.length > 0 && (
        <details key={dimension.code} className="border-t border-rule py-2">
          <summary className="cursor-pointer font-semibold">
            <Name of={dimension} locale={locale} />{' '}
            <span className="text-sm font-normal text-soft">{t('summary', { count: criteria.length })}</span>
          </summary>
          <CriteriaTable criteria={criteria} locale={locale} />
        </details>
      ),
  );
}
