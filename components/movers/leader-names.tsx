import { useTranslations } from 'next-intl';
import { type Mover, toLeaders } from '@/lib/domain/rankings/movers';
import { listNames, nameOf } from '@/lib/i18n/names';
import type { Locale, RankingAddress } from '@/lib/routes';

interface LeaderNamesProps {
  movers: readonly Mover<number>[];
  level: RankingAddress['level'];
  locale: Locale;
}

/** Who moved most: the name, both names where two are equal, and how many where more are. */
export function LeaderNames({ movers, level, locale }: LeaderNamesProps) {
  const t = useTranslations('movers');
  const names = toLeaders(movers).map(({ row }) => nameOf(row.unit, locale));
  return names.length <= 2 ? listNames(names, locale) : t('leaders', { count: names.length, level });
}
