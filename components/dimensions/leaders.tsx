import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { leadersOf } from '@/lib/domain/rankings/leaders';
import type { Locale } from '@/lib/routes';
import type { Ranking } from '@/lib/views/ranking';
import { FigureLink } from '../figures/figure-link';
import { Scale } from '../figures/scale';
import { UnitLink } from '../units/unit-link';

/** Who was first in a year, in one sentence, with the figures. */
export function Leaders({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('dimension.leaders');
  const leaders = leadersOf(ranking.table.rows);
  const { level, year } = ranking.edition;
  return t.rich('sentence', {
    year,
    level,
    of: ranking.table.of,
    computed: leaders.some(({ rank }) => rank?.basis === 'computed') ? 'yes' : 'no',
    names: () =>
      leaders.map(({ unit, rank, value }, at) => (
        <Fragment key={unit.id}>
          {at > 0 && ', '}
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
              <FigureLink figure={value} locale={locale} decimals={2} undecided={t('undecided')} />
              <Scale figure={value} max={null} locale={locale} />
            </>
          )}
          {')'}
        </Fragment>
      )),
  });
}
