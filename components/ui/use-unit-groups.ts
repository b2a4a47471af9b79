import { useTranslations } from 'next-intl';
import type { Unit } from '@/lib/domain/units/unit';
import { nameOf, sortByName } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';

interface Units {
  present: readonly Unit[];
  former: readonly Unit[];
  ministries: readonly Unit[];
}

/** The units of a form to choose one from, in groups and by name, as the options of a `Choice`. */
export function useUnitGroups(locale: Locale) {
  const t = useTranslations('unitGroups');
  return (units: Units) =>
    (['present', 'former', 'ministries'] as const).map((group) => ({
      label: t(group),
      options: sortByName(units[group], (unit) => unit, locale).map((unit) => ({
        value: unit.slug,
        text: nameOf(unit, locale),
      })),
    }));
}
