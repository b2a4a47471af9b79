import { useTranslations } from 'next-intl';
import { overall } from '@/lib/domain/vocabulary';
import { formatDay } from '@/lib/i18n/dates';
import { shortNameOf } from '@/lib/i18n/names';
import { reasonOf } from '@/lib/i18n/notes';
import { formatDecimal, formatMeasure } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type FigurePage as FigurePageData, toFigureReading } from '@/lib/views/figures/figure';
import { CriteriaSection } from '../criteria/criteria-table';
import { Name } from '../ui/name';
import { UnitLink } from '../units/unit-link';
import type { CitedRelease } from './citation';
import { ClaimList } from './claim-list';
import { EarlierValues } from './earlier-values';
import { FigureField } from './figure-field';
import { headFigure } from './figure-words';
import { FormulaText } from './formula-text';
import { PointChange } from './point-change';
import { Quotation } from './quotation';
import { RankChange } from './rank-change';
import { StatementSection } from './statements';
import { useUnits } from './use-units';

interface FigurePageProps {
  page: FigurePageData;
  release: CitedRelease;
  locale: Locale;
}

/** One figure: its value, what it means, who says so, and who says otherwise. */
export function FigurePage({ page, release, locale }: FigurePageProps) {
  const t = useTranslations('figure');
  const told = { page, locale, t: useTranslations() };
  const unitOf = useUnits(page.index, locale);
  const {
    figure,
    unit,
    index,
    edition,
    dimension,
    claims,
    ruling,
    anomaly,
    formula,
    previous,
    change,
    siblings,
  } = page;
  const short = shortNameOf(index, locale);
  const { of, isPercent, quote, pointsOf, sinceYear } = toFigureReading(page);
  const ranking =
    edition.level === 'unit'
      ? routes.internalIndex(locale, unit.slug.split('/')[0] ?? '', figure.year)
      : routes.ranking(locale, { index: figure.index, year: figure.year, level: edition.level });
  return (
    <article>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold text-soft">
        <a href={ranking}>{t('kicker', { index: short, year: figure.year })}</a>
        {' · '}
        <UnitLink unit={unit} locale={locale} year={figure.year} />
        {figure.dimension !== overall && (
          <>
            {' · '}
            {edition.level === 'unit' || page.parents.length > 0 ? (
              <Name of={dimension} locale={locale} />
            ) : (
              <a href={routes.dimension(locale, { index: figure.index, dimension: figure.dimension })}>
                <Name of={dimension} locale={locale} />
              </a>
            )}
          </>
        )}
      </p>
      <h1>{headFigure(told)}</h1>
      {!page.current && <p className="hatched mt-6 max-w-[60ch] px-5 py-3">{t('withdrawn')}</p>}
      {figure.value === null ? (
        <div className="hatched mt-6 max-w-[60ch] px-5 py-4">
          <p className="text-2xl font-semibold">{t('undecided')}</p>
          <p className="mt-1">{t('undecidedText')}</p>
        </div>
      ) : (
        <p className="mt-6 flex flex-wrap items-baseline gap-x-4">
          <span className="text-[clamp(3.5rem,9vw,6rem)] leading-none font-semibold forced-colors:leading-normal tracking-[-0.04em]">
            {quote ? (
              <q lang="vi" className="text-3xl tracking-normal">
                {quote}
              </q>
            ) : (
              `${formatMeasure(figure.measure, figure.value, locale)}${isPercent ? '%' : ''}`
            )}
          </span>
          {!quote && !isPercent && (
            <span className="text-lg text-soft">
              {t(`unit.${figure.measure}`, {
                of: of ?? 0,
                known: of === null ? 'no' : 'yes',
                max: figure.max === null ? 'none' : formatDecimal(figure.max, locale),
                sinceYear: sinceYear === null ? 'none' : String(sinceYear),
                kind: figure.basis === 'computed' ? 'computed' : edition.level,
                measure: index.valueMeasure,
                unit: unitOf(figure.measure === 'score' ? 'score' : index.valueMeasure),
              })}
            </span>
          )}
        </p>
      )}
      <p className="mt-3 max-w-[65ch] empty:hidden">
        {figure.basis && (
          <>
            <b>{t(`basis.${figure.basis}.name`)}.</b> {t(`basis.${figure.basis}.text`)}{' '}
          </>
        )}
        {edition.publishedOn && t('published', { day: formatDay(edition.publishedOn, locale) })}
      </p>
      <FigureField page={page} locale={locale} />
      {formula && <FormulaText formula={formula} figure={figure} index={index} locale={locale} />}

      {previous && (
        <section className="mt-8">
          <h2>{t('previous.title', { year: previous.year })}</h2>
          <p className="mt-1">
            <a href={routes.figure(locale, previous.id)}>
              {previous.value === null ? t('undecided') : formatDecimal(previous.value, locale)}
            </a>
            {change && change.change.kind === 'known' && ' · '}
            {change?.kind === 'rank' && <RankChange change={change.change} locale={locale} figureId={null} />}
            {change?.kind === 'points' && (
              <PointChange
                change={change.change}
                locale={locale}
                figureId={null}
                index={index}
                measure={pointsOf}
              />
            )}
          </p>
          {change?.change.kind === 'known' && change.change.caution && (
            <p className="text-sm text-soft">{t(`previous.${change.change.caution}`)}</p>
          )}
        </section>
      )}

      {(ruling || anomaly) && (
        <section className="mt-8 max-w-[65ch] border-l-3 border-double border-soft pl-4">
          <h2>{t(ruling ? (ruling.acceptedSource ? 'ruling.ruled' : 'ruling.open') : 'ruling.anomaly')}</h2>
          {ruling && <p className="mt-1">{reasonOf(ruling, locale)}</p>}
          {anomaly && <p className="mt-1">{reasonOf(anomaly, locale)}</p>}
        </section>
      )}
      <CriteriaSection criteria={page.criteria} parents={page.parents} locale={locale} />
      <ClaimList claims={claims} figure={figure} locale={locale} />
      <StatementSection statements={page.statements} unit={unit} locale={locale} />
      {siblings.length > 0 && (
        <section className="mt-10 border-t-2 border-rule-strong pt-3">
          <h2>{t('siblings')}</h2>
          <ul className="mt-2 flex flex-wrap gap-x-8 gap-y-1">
            {siblings.map((other) => (
              <li key={other.id}>
                {t(`measure.${other.measure}`)}:{' '}
                <a href={routes.figure(locale, other.id)} className="font-semibold">
                  {other.value === null ? t('undecided') : formatMeasure(other.measure, other.value, locale)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Quotation told={told} release={release} />
      <EarlierValues earlier={page.earlier} locale={locale} />
      <p className="mt-10 text-sm text-soft">
        {t('id')} <code>{figure.id}</code>
      </p>
    </article>
  );
}
