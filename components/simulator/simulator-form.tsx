import { useTranslations } from 'next-intl';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes, simulationQuery } from '@/lib/routes';
import type { SimulationPage } from '@/lib/views/simulation/simulation';
import { Choice } from '../ui/choice';
import { useUnitGroups } from '../ui/use-unit-groups';

/** The form that chooses unit, index and year; it needs no script and leads to an address. */
export function SimulatorForm({ page, locale }: { page: SimulationPage; locale: Locale }) {
  const t = useTranslations('simulation.choice');
  const { choices, index, unit } = page;
  const groupsOf = useUnitGroups(locale);
  return (
    <section className="part-section no-print">
      <h2>{t('title')}</h2>
      <form action={routes.simulation(locale)} className="mt-2 flex flex-wrap items-end gap-3 text-sm">
        <Choice
          label={t('unit')}
          name={simulationQuery.unit}
          value={unit?.slug ?? null}
          all={unit ? undefined : t('none')}
          groups={groupsOf(choices)}
        />
        <Choice
          label={t('index')}
          name={simulationQuery.index}
          value={index.code}
          options={choices.indices.map((known) => ({ value: known.code, text: shortNameOf(known, locale) }))}
        />
        <Choice
          label={t('year')}
          name={simulationQuery.year}
          value={page.year === null ? null : String(page.year)}
          all={t('latest')}
          options={[...choices.years].reverse().map((year) => ({ value: String(year), text: String(year) }))}
        />
        <button type="submit" className="rounded-xs border border-rule-strong px-4 py-1 font-semibold">
          {t('submit')}
        </button>
      </form>
    </section>
  );
}
