import { useTranslations } from 'next-intl';
import { measureOf } from '@/lib/domain/figures/figure';
import { absoluteDecimal, roundDecimal, signOf } from '@/lib/domain/values/decimal';
import { formatDecimal, formatValue } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type Answer, toAboveMean } from '@/lib/views/units/answer';
import type { Field, Neighbours } from '@/lib/views/units/neighbours';
import { RankStrip } from '../charts/rank-strip';
import { useUnits } from '../figures/use-units';
import { Few } from '../units/few-names';
import { UnitLink } from '../units/unit-link';

interface PlaceTextProps {
  answer: Answer;
  field: Field | null;
  locale: Locale;
}

/** Where the unit stands among the others: a strip of all places, who is next to it, and its value. */
export function PlaceText({ answer, field, locale }: PlaceTextProps) {
  const t = useTranslations('answer');
  const { standing } = answer;
  const own = toOwn(standing);
  return (
    <>
      {own && standing.kind !== 'missing' && standing.of !== null && (
        <RankStrip others={field?.ranks ?? []} own={own} of={standing.of} locale={locale} />
      )}
      {standing.kind === 'missing' && !answer.value && t('noPlace')}
      {field && (
        <span className="block">
          <Beside side="above" at={field.above} locale={locale} />
          {field.above && field.below && ' · '}
          <Beside side="below" at={field.below} locale={locale} />
        </span>
      )}
      <ValueText answer={answer} field={field} locale={locale} />
    </>
  );
}

/** The ends of the places that the unit may have; null where nothing tells them. */
function toOwn(standing: Answer['standing']): readonly [number, number] | null {
  if (standing.kind === 'known') return [standing.rank, standing.rank];
  return standing.kind === 'bounded' ? [standing.best, standing.worst] : null;
}

interface BesideProps {
  side: 'above' | 'below';
  at: Neighbours | null;
  locale: Locale;
}

function Beside({ side, at, locale }: BesideProps) {
  const t = useTranslations('answer');
  if (!at) return null;
  const items = at.units.map((unit) => ({ key: unit.id, node: <UnitLink unit={unit} locale={locale} /> }));
  return t.rich(side, {
    rank: at.rank,
    next: at.isNext ? 'yes' : 'no',
    names: () => <Few items={items} kind="province" locale={locale} />,
  });
}

function ValueText({ answer, field, locale }: PlaceTextProps) {
  const [t, own] = [useTranslations('province.standing'), useTranslations('answer')];
  const { index, value, aboveAverage } = answer;
  const unitOf = useUnits(index, locale);
  if (!value) return null;
  const aboveMean = toAboveMean(answer, aboveAverage ? null : (field?.mean ?? null));
  const unit = unitOf(measureOf(value));
  const print = (points: string) =>
    formatDecimal(roundDecimal(absoluteDecimal(points), index.decimals), locale);
  const toFigure = (id: string) => (text: React.ReactNode) => <a href={routes.figure(locale, id)}>{text}</a>;
  return (
    <span className="block">
      {t.rich('value', {
        value: formatValue(value.value, locale, index.decimals),
        measure: measureOf(value),
        unit,
        level: 'province',
        link: toFigure(value.id),
        average: toFigure(aboveAverage?.averageId ?? value.id),
        side: aboveAverage === null ? 'unknown' : signOf(aboveAverage.points) >= 0 ? 'above' : 'below',
        points: aboveAverage === null ? '' : print(aboveAverage.points),
      })}
      {aboveMean &&
        ` ${own('mean', {
          side: signOf(aboveMean.points) >= 0 ? 'above' : 'below',
          points: print(aboveMean.points),
          unit,
          base: aboveMean.base,
          of: aboveMean.of,
        })}`}
    </span>
  );
}
