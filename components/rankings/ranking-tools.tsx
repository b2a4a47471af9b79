import { useTranslations } from 'next-intl';
import { isFiltered, toSortWord } from '@/lib/domain/rankings/ranking-order';
import { nameOf } from '@/lib/i18n/names';
import { rankingQuery, routes } from '@/lib/routes';
import { Choice } from '../ui/choice';
import type { RankingPartProps } from './ranking-part';

/** The filters, as a form that needs no script; groups are offered only where all their bounds are known. */
export function RankingTools({ ranking, locale, address, view }: RankingPartProps) {
  const t = useTranslations('ranking');
  const { regions, groups } = ranking;
  if (regions.length === 0 && groups.length === 0) return null;
  const word = toSortWord(view.sort);
  return (
    <form
      action={routes.ranking(locale, address)}
      data-ranking-filter
      className="no-print mt-5 mb-1 flex flex-wrap items-end gap-x-4 gap-y-2 text-sm"
    >
      {word !== 'hang' && <input type="hidden" name={rankingQuery.sort} value={word} />}
      {regions.length > 0 && (
        <Choice
          label={t('region')}
          name={rankingQuery.region}
          value={view.region}
          all={t('wholeCountry')}
          options={regions.map((known) => ({ value: known.code, text: nameOf(known, locale) }))}
        />
      )}
      {groups.length > 0 && (
        <Choice
          label={t('group')}
          name={rankingQuery.group}
          value={view.group}
          all={t('allGroups')}
          options={groups.map((known) => ({ value: known, text: t('groupName', { group: known }) }))}
        />
      )}
      <button type="submit" className="rounded-xs border border-rule px-3 py-1">
        {t('filter')}
      </button>
      {isFiltered(view) && <a href={routes.ranking(locale, address)}>{t('clear')}</a>}
    </form>
  );
}
