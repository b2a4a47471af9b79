import { useTranslations } from 'next-intl';
import { mostCompared } from '@/lib/domain/series/comparison';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { comparisonQuery, measureWords, routes } from '@/lib/routes';
import { Choice } from '../ui/choice';
import { useUnitGroups } from '../ui/use-unit-groups';
import type { ComparisonPartProps } from './comparison-part';

/** The form that chooses what to compare; it needs no script and leads to an address. */
export function ComparisonForm({
  comparison,
  locale,
  address,
  open,
}: ComparisonPartProps & { open: boolean }) {
  const t = useTranslations('comparison.form');
  const { choices, index, dimension, units } = comparison;
  const groups = useUnitGroups(locale)(choices);
  const years = choices.years.map((year) => ({ value: String(year), text: String(year) }));
  return (
    <details open={open} className="no-print mt-6 border-t border-rule pt-2">
      <summary className="w-fit cursor-pointer py-1 font-semibold">{t('title')}</summary>
      <form action={routes.comparison(locale)} className="mt-2 grid gap-3 text-sm">
        <fieldset className="flex flex-wrap gap-3">
          <legend className="sr-only">{t('units')}</legend>
          {Array.from({ length: mostCompared }, (_, at) => (
            <Choice
              key={units[at]?.unit.slug ?? `none-${at}`}
              label={t('unit', { at: at + 1 })}
              name={comparisonQuery.units}
              value={units[at]?.unit.slug ?? null}
              all={t('none')}
              groups={groups}
            />
          ))}
        </fieldset>
        <div className="flex flex-wrap items-end gap-3">
          <Choice
            label={t('index')}
            name={comparisonQuery.index}
            value={index.code}
            options={choices.indices.map((known) => ({
              value: known.code,
              text: shortNameOf(known, locale),
            }))}
          />
          <Choice
            label={t('dimension')}
            name={comparisonQuery.dimension}
            value={dimension?.code ?? null}
            all={t('overall')}
            options={choices.dimensions.map((known) => ({ value: known.code, text: nameOf(known, locale) }))}
          />
          <Choice
            label={t('from')}
            name={comparisonQuery.from}
            value={address.from ? String(address.from) : null}
            all={t('first')}
            options={years}
          />
          <Choice
            label={t('to')}
            name={comparisonQuery.to}
            value={address.to ? String(address.to) : null}
            all={t('last')}
            options={years}
          />
          <Choice
            label={t('measure')}
            name={comparisonQuery.measure}
            value={address.measure ? measureWords[address.measure] : null}
            all={t('auto')}
            options={[
              { value: measureWords.rank, text: t('rank') },
              { value: measureWords.value, text: t('value') },
            ]}
          />
          <button type="submit" className="rounded-xs border border-rule-strong px-4 py-1 font-semibold">
            {t('submit')}
          </button>
        </div>
      </form>
    </details>
  );
}
