import { useTranslations } from 'next-intl';
import { measureOf } from '@/lib/domain/figures/figure';
import { writtenPoints } from '@/lib/domain/simulation/query';
import type { SetPart } from '@/lib/domain/simulation/simulation';
import { listNames, nameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { routes, simulationQuery, toPointsName } from '@/lib/routes';
import { useUnits } from '../figures/use-units';
import { Name } from '../ui/name';
import type { SimulatorPartProps } from './simulator-part';

/** The points to try, one field for each part; it needs no script and leads to an address. */
export function PointsForm(props: SimulatorPartProps) {
  const t = useTranslations('simulation.form');
  const { simulated, index, locale } = props;
  const { unit, edition, simulation, without, dimensions } = simulated;
  const address = { unit: unit.slug, index: index.code, year: edition.year };
  return (
    <section className="part-section">
      <h2>{t('title')}</h2>
      {dimensions.length === 0 && (
        <p className="max-w-[65ch]">{t('totalOnly', { name: nameOf(unit, locale), year: edition.year })}</p>
      )}
      <form action={routes.simulation(locale)} data-simulation-form className="mt-2 max-w-3xl">
        <input type="hidden" name={simulationQuery.unit} value={address.unit} />
        <input type="hidden" name={simulationQuery.index} value={address.index} />
        <input type="hidden" name={simulationQuery.year} value={address.year} />
        <ul>
          {simulation.parts.map((part) => (
            <Field key={part.code} part={part} {...props} />
          ))}
        </ul>
        {dimensions.length > 0 && without.length > 0 && (
          <p className="note mt-2">
            {t('without', {
              count: without.length,
              names: listNames(
                without.map((dimension) => nameOf(dimension, locale)),
                locale,
              ),
            })}
          </p>
        )}
        <p className="no-print mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          <button type="submit" className="rounded-xs border border-rule-strong px-5 py-2 font-semibold">
            {t('submit')}
          </button>
          <a href={routes.simulation(locale, address)}>{t('reset')}</a>
        </p>
      </form>
    </section>
  );
}

function Field({ part, simulated, index, locale }: SimulatorPartProps & { part: SetPart }) {
  const t = useTranslations('simulation.form');
  const known = simulated.dimensions.find(({ dimension }) => dimension.code === part.code);
  const figure = known?.figure ?? simulated.total;
  const unit = useUnits(index, locale)(measureOf(figure));
  const id = `diem-${part.code}`;
  return (
    <li className="grid grid-cols-[1fr_7rem] items-end gap-x-4 border-t border-rule py-2">
      <div>
        <label htmlFor={id} className="block font-semibold">
          {known ? <Name of={known.dimension} locale={locale} /> : t('whole')}
        </label>
        <span id={`${id}-that`} className="text-sm text-soft">
          {t.rich('real', {
            score: formatDecimal(part.score, locale),
            max: formatDecimal(part.max, locale),
            room: formatDecimal(part.headroom, locale),
            unit,
            link: (text) => <a href={routes.figure(locale, figure.id)}>{text}</a>,
          })}
        </span>
      </div>
      <input
        id={id}
        name={toPointsName(part.code)}
        inputMode="decimal"
        pattern={writtenPoints}
        title={t('hint', { max: formatDecimal(part.max, locale) })}
        defaultValue={formatDecimal(part.set, locale)}
        data-real={formatDecimal(part.score, locale)}
        aria-describedby={`${id}-that`}
        className="w-full rounded-xs border border-rule-strong bg-paper px-2 py-1 text-right tabular-nums"
      />
    </li>
  );
}
