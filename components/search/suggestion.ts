import type { useTranslations } from 'next-intl';
import type { ProvinceEntry, SearchEntry, Suggestion } from '@/lib/domain/search/search';
import { formatDay } from '@/lib/i18n/dates';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';

type Translate = ReturnType<typeof useTranslations<'searchPage'>>;

/** Turns an entry into what the results and the list under the field show. */
export function toSuggestion(entry: SearchEntry, locale: Locale, t: Translate): Suggestion {
  switch (entry.kind) {
    case 'province':
      return toProvinceSuggestion(entry, locale, t);
    case 'region':
      return {
        path: routes.region(locale, entry.code),
        name: nameOf(entry, locale),
        note: t('region'),
        names: entry.names,
      };
    case 'ministry':
      return {
        path: routes.ministry(locale, entry.slug),
        name: nameOf(entry, locale),
        note: t('ministry'),
        names: entry.names,
      };
    case 'dimension':
      return {
        path: routes.dimension(locale, { index: entry.index.code, dimension: entry.dimension }),
        name: nameOf(entry, locale),
        note: t('dimension', {
          index: shortNameOf(entry.index, locale),
          from: entry.years[0] ?? 0,
          to: entry.years.at(-1) ?? 0,
        }),
        names: entry.names,
      };
    case 'edition': {
      const { index, year, level, located, names } = entry;
      return {
        path: routes.ranking(locale, { index: index.code, year, level }),
        name: t('edition.name', { index: shortNameOf(index, locale), year, level }),
        note: t('edition.note', { level, located: located ? 'yes' : 'no' }),
        names,
      };
    }
    case 'child': {
      const { slug, province, year, names } = entry;
      return {
        path: routes.department(locale, slug),
        name: `${nameOf(entry, locale)}, ${nameOf(province, locale)}`,
        note: t('child', { province: nameOf(province, locale), year }),
        names,
      };
    }
  }
}

function toProvinceSuggestion(entry: ProvinceEntry, locale: Locale, t: Translate): Suggestion {
  const { successor, effectiveOn, successionKind } = entry;
  return {
    path: routes.province(locale, entry.slug),
    name: nameOf(entry, locale),
    note: successor
      ? t('province.former', {
          day: formatDay(effectiveOn ?? '', locale),
          kind: successionKind ?? 'merged',
          successor: nameOf(successor, locale),
        })
      : entry.members.length > 0
        ? t('province.holds', { members: entry.members.map((unit) => nameOf(unit, locale)).join(', ') })
        : t('province.present'),
    names: entry.names,
  };
}
