import { useTranslations } from 'next-intl';
import { leadersOf } from '@/lib/domain/rankings/leaders';
import { overall } from '@/lib/domain/vocabulary';
import { type Locale, routes } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { FigureLink } from '../figures/figure-link';
import { Scale } from '../figures/scale';
import { Few } from '../units/few-names';
import { UnitLink } from '../units/unit-link';

/** Who was first in a year, in one sentence, with the figures; of many the first two. */
export function Leaders({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('dimension.leaders');
  const leaders = leadersOf(ranking.table.rows);
  const { index, year, level } = ranking.edition;
  const dimension = leaders[0]?.rank?.dimension ?? overall;
  const items = leaders.map(({ unit, rank, value }) => ({
    key: unit.id,
    node: (
      <>
        <b>
          <UnitLink unit={unit} locale={locale} />
        </b>
        {' ('}
        {rank && (
          <>
            {t('rank')} <FigureLink figure={rank} locale={locale} undecided="" />
          </>
        )}
        {value && (
          <>
            {', '}
            <FigureLink
              figure={value}
              locale={locale}
              decimals={ranking.index.decimals}
              undecided={t('undecided')}
            />
            <Scale figure={value} max={null} locale={locale} />
          </>
        )}
        {')'}
      </>
    ),
  }));
  return t.rich('sentence', {
    year,
    level,
    of: ranking.table.of,
    computed: leaders.some(({ rank }) => rank?.basis === 'computed') ? 'yes' : 'no',
    names: () => (
      <Few
        items={items}
        kind={level}
        locale={locale}
        othersHref={routes.dimensionYear(locale, { index, dimension }, year, level)}
      />
    ),
  });
}
