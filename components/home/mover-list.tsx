import { useTranslations } from 'next-intl';
import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import { toRankPair } from '@/lib/domain/rankings/movers';
import { formatRange } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { MoverList as Movers } from '@/lib/views/rankings/mover-lists';
import { RankChange } from '../figures/rank-change';
import { Name } from '../ui/name';
import { Tied } from '../units/few-names';

/** The provinces that moved most, each with both ranks. */
export function MoverList({ list: { rows, tied }, locale }: { list: Movers; locale: Locale }) {
  const t = useTranslations('home.movers');
  if (rows.length === 0) return <p className="mt-2 text-soft">{t('none')}</p>;
  return (
    <>
      <ul className="mt-2">
        {rows.map((row) => {
          const ranks = toRankPair(row);
          const range = ({ best, worst }: RankBound) => formatRange(best, worst, locale);
          return (
            <li
              key={row.unit.id}
              data-unit={row.unit.slug}
              className="flex items-baseline justify-between gap-3 border-t border-rule py-1.5"
            >
              <span data-name>
                <a href={routes.province(locale, row.unit.slug)}>
                  <Name of={row.unit} locale={locale} />
                </a>
              </span>
              <span className="ml-auto text-sm text-soft">
                {ranks && t('path', { from: range(ranks.from), to: range(ranks.to) })}
              </span>
              <RankChange
                change={row.rankChange}
                locale={locale}
                figureId={row.rank?.id ?? null}
                className="min-w-12 text-right"
              />
            </li>
          );
        })}
      </ul>
      <Tied count={tied} kind="province" />
    </>
  );
}
