import { useTranslations } from 'next-intl';
import { measureOf } from '@/lib/domain/figures/figure';
import type { Unit } from '@/lib/domain/units/unit';
import { absoluteDecimal, signOf } from '@/lib/domain/values/decimal';
import { nameOf, toListParts } from '@/lib/i18n/names';
import { formatDecimal, formatMeasure } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { isCertain } from '@/lib/views/simulation/simulation';
import { useUnits } from '../figures/use-units';
import { UnitLink } from '../units/unit-link';
import { type SimulatorPartProps, toRankWords } from './simulator-part';

/** What the set points lead to: total, rank, places, and whom the unit passes or is passed by. */
export function Outcome(props: SimulatorPartProps) {
  const t = useTranslations('simulation.outcome');
  return (
    <section className="part-section">
      <div className="lg:sticky lg:top-4" data-simulation-outcome aria-live="polite">
        <h2>{t('title')}</h2>
        {props.simulated.isChanged ? <Changed {...props} /> : <p>{t('unchanged')}</p>}
      </div>
    </section>
  );
}

function Changed({ simulated, index, locale }: SimulatorPartProps) {
  const t = useTranslations('simulation.outcome');
  const { simulation, unit, total, of, crossed } = simulated;
  const { after, gained, ranks } = simulation;
  const points = useUnits(index, locale)(measureOf(total));
  const direction = signOf(gained) < 0 ? 'down' : 'up';
  // of the places that are certainly gained or lost, those of units that nothing names
  const places = direction === 'up' ? ranks.now.best - ranks.after.worst : ranks.after.best - ranks.now.worst;
  const unnamed = places - crossed.surely.length - crossed.possibly.length - crossed.level.length;
  const list = (['surely', 'possibly', 'level'] as const).filter((how) => crossed[how].length > 0);
  return (
    <>
      <p className="max-w-[60ch] text-lg">
        {t.rich('sentence', {
          name: nameOf(unit, locale),
          total: formatMeasure(total.measure, after, locale),
          measure: total.measure,
          sign: signOf(gained) === 0 ? 'none' : direction,
          gained: formatDecimal(absoluteDecimal(gained), locale),
          unit: points,
          of,
          ...toRankWords(ranks.after),
          b: (text) => <b>{text}</b>,
        })}{' '}
        {isCertain(ranks.now) && isCertain(ranks.after)
          ? t('moved', {
              places: Math.abs(ranks.now.best - ranks.after.best),
              tone:
                ranks.after.best < ranks.now.best
                  ? 'up'
                  : ranks.after.best > ranks.now.best
                    ? 'down'
                    : 'same',
            })
          : t('from', toRankWords(ranks.now))}
      </p>
      {list.map((how) => (
        <p key={how} className="mt-2 max-w-[65ch]">
          {t.rich(`crossed.${how}`, {
            direction,
            count: crossed[how].length,
            names: () => <Units units={crossed[how]} locale={locale} />,
          })}
        </p>
      ))}
      {unnamed > 0 && <p className="note mt-1">{t('unnamed', { count: unnamed, direction })}</p>}
    </>
  );
}

/** All of the named units, each with its link. */
const Units = ({ units, locale }: { units: readonly Unit[]; locale: Locale }) =>
  toListParts(units.length, locale).map(({ type, value }, at) => {
    const unit = type === 'element' ? units[Number(value)] : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: the words between the names have no key of their own
    return unit ? <UnitLink key={unit.id} unit={unit} locale={locale} /> : <span key={at}>{value}</span>;
  });
