import type { useTranslations } from 'next-intl';
import type { Named } from '@/lib/domain/names';
import type { SearchEntry } from '@/lib/domain/search';
import { formatDay } from '@/lib/i18n/dates';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';

/** An entry of the search in the reader's language: where it leads, its name, and what it is. */
export interface Suggestion extends Named {
  path: string;
  name: string;
  note: string;
}

type Translate = ReturnType<typeof useTranslations<'searchPage'>>;

/** An entry as the result list and the list under the field show it. */
export function toSuggestion(entry: SearchEntry, locale: Locale, t: Translate): Suggestion {
  const { names } = entry;
  if (entry.kind === 'edition') {
    const { index, year, level, located } = entry;
    return {
      path: routes.ranking(locale, { index, year, level }),
      name: t('edition.name', { index: t(`edition.index.${index as 'par'}`), year, level }),
      note: t('edition.note', { level, located: located ? 'yes' : 'no' }),
      names,
    };
  }
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
    names,
  };
}
