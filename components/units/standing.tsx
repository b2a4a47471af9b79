import { useTranslations } from 'next-intl';
import { measureOf } from '@/lib/domain/figures/figure';
import { absoluteDecimal, signOf } from '@/lib/domain/values/decimal';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal, formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { IndexHistory, RankedUnit } from '@/lib/views/units/province';
import { toStandingFacts, type YearFact } from '@/lib/views/units/standing';
import { toneClass } from '../figures/moved-places';
import { toneOf } from '../figures/rank-change';
import { useUnits } from '../figures/use-units';
import { Few } from './few-names';

interface StandingProps {
  unit: RankedUnit;
  locale: Locale;
}

/** Where the unit stands in the first index that ranks it, in one numeral and one sentence. */
export function Standing({ unit, locale }: StandingProps) {
  const [main] = unit.histories;
  return main ? <StandingIn history={main} unit={unit} locale={locale} /> : null;
}

function StandingIn({ history, unit, locale }: StandingProps & { history: IndexHistory }) {
  const [t, answer] = [useTranslations('province.standing'), useTranslations('answer')];
  const { index } = history;
  const unitOf = useUnits(index, locale);
  const facts = toStandingFacts(history);
  const short = shortNameOf(index, locale);
  if (!facts) {
    return <p className="hatched mt-6 max-w-[60ch] px-5 py-4 text-lg">{t('none', { index: short })}</p>;
  }
  const toFigure = (id: string) => (text: React.ReactNode) => <a href={routes.figure(locale, id)}>{text}</a>;
  const { latest, unknown, value, aboveAverage, change, best, biggestRise, years } = facts;
  const tone = toneOf(change?.places ?? 0);
  return (
    <div className="mt-8 mb-10 grid items-end gap-x-12 gap-y-4 sm:grid-cols-[auto_1fr]">
      <p className="grid">
        <span className="text-[0.8125rem] font-semibold text-soft">
          {t('kicker', { index: short, year: unknown?.year ?? latest.year })}
          {latest.unit.id !== unit.current.id &&
            ` · ${t('former', { name: nameOf(latest.unit, locale), same: latest.unit.slug === unit.current.slug ? 'yes' : 'no' })}`}
        </span>
        {unknown ? (
          <span className="absent">
            {answer(`absent.${unknown.because}`, { year: unknown.year })}
            {'\u00a0· '}
            <span>
              {answer.rich('latest', {
                rank: latest.rank,
                year: latest.year,
                link: toFigure(latest.figureId),
              })}
            </span>
          </span>
        ) : (
          <>
            <a
              href={routes.figure(locale, latest.figureId)}
              className="text-[clamp(5rem,12vw,9rem)] leading-[0.95] font-semibold forced-colors:leading-normal tracking-[-0.05em] no-underline hover:underline"
            >
              <span className="sr-only">{t('rank')} </span>
              {formatWhole(latest.rank, locale)}
            </a>
            <span className="mt-1.5 text-[0.9375rem] text-soft">
              {t('of', { of: latest.of, level: unit.level })}
            </span>
          </>
        )}
      </p>
      <p className="max-w-[60ch] text-[clamp(1.0625rem,1.6vw,1.25rem)]">
        {!unknown &&
          change &&
          t.rich('change', {
            tone,
            places: Math.abs(change.places),
            year: change.sinceYear,
            caution: change.caution?.replace('framework-', '') ?? 'none',
            b: (text) => <b className={toneClass[tone]}>{toFigure(latest.figureId)(text)}</b>,
          })}{' '}
        {!unknown &&
          value &&
          t.rich('value', {
            value: formatDecimal(value.value, locale),
            measure: measureOf(value),
            unit: unitOf(measureOf(value)),
            level: unit.level,
            link: toFigure(value.id),
            average: toFigure(aboveAverage?.averageId ?? value.id),
            side: aboveAverage === null ? 'unknown' : signOf(aboveAverage.points) >= 0 ? 'above' : 'below',
            points: aboveAverage === null ? '' : formatDecimal(absoluteDecimal(aboveAverage.points), locale),
          })}{' '}
        {years > 1 &&
          t.rich('best', {
            rank: best.rank,
            years,
            when: () => <Years at={best.at} locale={locale} />,
          })}{' '}
        {biggestRise?.at.some(({ year }) => year !== latest.year) &&
          t.rich('biggestRise', {
            places: biggestRise.places,
            of: biggestRise.of,
            when: () => <Years at={biggestRise.at} locale={locale} />,
          })}
      </p>
    </div>
  );
}

/** Years in which something happened, each one click from its figure. */
function Years({ at, locale }: { at: readonly YearFact[]; locale: Locale }) {
  const items = at.map(({ year, figureId }) => ({
    key: figureId,
    node: <a href={routes.figure(locale, figureId)}>{year}</a>,
  }));
  return <Few items={items} kind="year" locale={locale} />;
}
