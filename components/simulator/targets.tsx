import { useTranslations } from 'next-intl';
import { measureOf } from '@/lib/domain/figures/figure';
import type { TargetAnswer } from '@/lib/domain/simulation/simulation';
import { compareDecimals, signOf } from '@/lib/domain/values/decimal';
import { listNames, nameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { useUnits } from '../figures/use-units';
import type { SimulatorPartProps } from './simulator-part';

/** The least points for each target, and which dimensions alone have room for them. */
export function Targets(part: SimulatorPartProps) {
  const t = useTranslations('simulation.targets');
  const { simulation, dimensions, openness } = part.simulated;
  return (
    <section className="part-section">
      <h2>{t('title')}</h2>
      <p className="note">{t('about', { exact: openness ? 'no' : 'yes' })}</p>
      <dl className="mt-2">
        {simulation.targets.map((answer) => (
          <div
            key={`${answer.target.kind} ${answer.target.places}`}
            className="grid max-w-3xl gap-x-6 border-t border-rule py-2 sm:grid-cols-[10rem_1fr]"
          >
            <dt className="font-semibold">{t('target', { ...answer.target })}</dt>
            <dd>
              <Needed answer={answer} {...part} />
              {dimensions.length > 0 && answer.least.sure !== null && (
                <p className="note">{<Room answer={answer} {...part} />}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Needed({
  answer: { kind, least },
  simulated,
  index,
  locale,
}: SimulatorPartProps & { answer: TargetAnswer }) {
  const t = useTranslations('simulation.targets');
  const unit = useUnits(index, locale)(measureOf(simulated.total));
  if (kind !== 'points') return t(kind);
  const { possible, sure } = least;
  const b = (text: React.ReactNode) => <b>{text}</b>;
  const print = (points: string) => formatDecimal(points, locale);
  if (possible === null) return t('tooLittle', { room: print(simulated.simulation.room), unit });
  const isOpen = signOf(possible) === 0;
  if (sure === null) return t.rich(isOpen ? 'perhaps' : 'atLeast', { possible: print(possible), unit, b });
  if (compareDecimals(possible, least.step) === 0 && possible !== sure)
    return t.rich('sureOnly', { sure: print(sure), unit, b });
  if (possible === sure) return t.rich('points', { points: print(sure), unit, b });
  return t.rich(isOpen ? 'perhapsSure' : 'range', { possible: print(possible), sure: print(sure), unit, b });
}

function Room({ answer: { alone }, simulated, locale }: SimulatorPartProps & { answer: TargetAnswer }) {
  const t = useTranslations('simulation.targets');
  const { dimensions, without } = simulated;
  const known = without.length === 0 ? 'all' : 'some';
  if (alone.length === dimensions.length && known === 'all')
    return t('everyAlone', { count: dimensions.length });
  const names = dimensions
    .filter(({ dimension }) => alone.includes(dimension.code))
    .map(({ dimension }) => nameOf(dimension, locale));
  return names.length === 0
    ? t('noneAlone', { known })
    : t('alone', { count: names.length, names: listNames(names, locale) });
}
