import { useTranslations } from 'next-intl';
import { toWhole } from '@/lib/domain/figures/figure';
import { cutList } from '@/lib/domain/rankings/leaders';
import { bySize, type Mover, rankBefore } from '@/lib/domain/rankings/movers';
import { type Locale, routes } from '@/lib/routes';
import { RankChange } from '../figures/rank-change';
import { Name } from '../ui/name';
import { Tied } from '../units/few-names';

const most = 5;

/** The provinces that moved most, each with both ranks. */
export function MoverList({ movers, locale }: { movers: readonly Mover<number>[]; locale: Locale }) {
  const t = useTranslations('home.movers');
  if (movers.length === 0) return <p className="mt-2 text-soft">{t('none')}</p>;
  const { shown, tied } = cutList(movers, most, bySize);
  return (
    <>
      <ul className="mt-2">
        {shown.map(({ row }) => {
          const [from, to] = [rankBefore(row), toWhole(row.rank)];
          return (
            <li
              key={row.unit.id}
              data-unit={row.unit.slug}
              className="flex items-baseline justify-between gap-3 border-t border-rule py-1.5"
            >
              <span data-name>
                <a href={routes.province(locale, row.unit.slug)} className="no-underline hover:underline">
                  <Name of={row.unit} locale={locale} />
                </a>
              </span>
              <span className="ml-auto text-sm text-soft">
                {from !== null && to !== null && t('path', { from, to })}
              </span>
              <RankChange
                change={row.rankChange}
                locale={locale}
                figureId={row.rank?.id ?? null}
                className="w-12 text-right"
              />
            </li>
          );
        })}
      </ul>
      <Tied count={tied.length} kind="province" />
    </>
  );
}
