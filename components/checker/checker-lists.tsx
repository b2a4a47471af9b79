import { useTranslations } from 'next-intl';
import { saidKinds } from '@/lib/domain/reading/chosen-claim';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { checkerQuery, type Locale, routes, saidWords } from '@/lib/routes';
import type { CheckerPage } from '@/lib/views/checker/checker';
import { Choice } from '../ui/choice';
import { useUnitGroups } from '../ui/use-unit-groups';

/** The form that puts a sentence together from lists; it leads to an address. */
export function CheckerLists({
  page: { choices },
  locale,
  open,
}: {
  page: CheckerPage;
  locale: Locale;
  open: boolean;
}) {
  const t = useTranslations('checker.lists');
  const kinds = useTranslations('checker.saidKinds');
  const groupsOf = useUnitGroups(locale);
  return (
    <details open={open} className="no-print mt-6 border-t border-rule pt-2">
      <summary className="w-fit cursor-pointer py-1 font-semibold">{t('title')}</summary>
      <form action={routes.checker(locale)} className="mt-2 flex flex-wrap items-end gap-3 text-sm">
        <Choice label={t('unit')} name={checkerQuery.unit} value={null} groups={groupsOf(choices)} />
        <Choice
          label={t('index')}
          name={checkerQuery.index}
          value={null}
          options={choices.indices.map((index) => ({ value: index.code, text: shortNameOf(index, locale) }))}
        />
        <Choice
          label={t('year')}
          name={checkerQuery.year}
          value={null}
          options={choices.years.map((year) => ({ value: String(year), text: String(year) }))}
        />
        <Choice
          label={t('dimension')}
          name={checkerQuery.dimension}
          value={null}
          all={t('overall')}
          groups={choices.dimensions.map(({ index, dimensions }) => ({
            label: shortNameOf(index, locale),
            options: dimensions.map((dimension) => ({
              value: dimension.code,
              text: nameOf(dimension, locale),
            })),
          }))}
        />
        <Choice
          label={t('said')}
          name={checkerQuery.said}
          value={null}
          options={saidKinds.map((kind) => ({ value: saidWords[kind], text: kinds(kind) }))}
        />
        <label className="flex flex-col gap-0.5 text-soft">
          {t('number')}
          <input
            name={checkerQuery.number}
            inputMode="decimal"
            maxLength={8}
            className="w-24 rounded-xs border border-rule bg-paper px-2 py-1 text-ink"
          />
        </label>
        <button type="submit" className="rounded-xs border border-rule-strong px-3 py-1 font-semibold">
          {t('submit')}
        </button>
      </form>
    </details>
  );
}
