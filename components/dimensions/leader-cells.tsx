import { useTranslations } from 'next-intl';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import { toNamed } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { DimensionLeaders } from '@/lib/views/editions/dimension-years';
import { FigureLink } from '../figures/figure-link';
import { RankBase } from '../figures/rank-base';
import { Scale } from '../figures/scale';
import { Dash } from '../ui/dash';
import { Few } from '../units/few-names';
import { UnitLink } from '../units/unit-link';

interface LeaderCellsProps {
  of: DimensionLeaders;
  /** the address of all units of that year */
  href: string;
  locale: Locale;
}

/** The cells of a row that say who was first in a dimension and with which value, or what is known instead. */
export function LeaderCells({ of: { dimension, ranking, leaders, best }, href, locale }: LeaderCellsProps) {
  const t = useTranslations('dimension.table');
  const {
    index,
    edition: { level },
  } = ranking;
  const { named, others } = toNamed(leaders);
  return (
    <>
      <td className="!text-left">
        {leaders.length === 0 ? (
          <BestKnown best={best} of={ranking.table.of} level={level} locale={locale} />
        ) : (
          named.map(({ unit, rank }) => (
            <span key={unit.id} className="block">
              <UnitLink unit={unit} locale={locale} />{' '}
              {rank && (
                <span className="text-sm text-soft">
                  {t('rank')} <FigureLink figure={rank} locale={locale} undecided="" />
                  <RankBase of={ranking.table.of} locale={locale} />
                </span>
              )}
            </span>
          ))
        )}
        {others > 0 && (
          <a href={href} className="block">
            {t('others', { count: others, level })}
          </a>
        )}
      </td>
      <td className="whitespace-nowrap">
        {leaders.length === 0 && <Dash />}
        {named.map(({ unit, value }) => (
          <span key={unit.id} className="block">
            {value ? (
              <>
                <FigureLink
                  figure={value}
                  locale={locale}
                  decimals={index.decimals}
                  undecided={t('undecided')}
                />
                <Scale figure={value} max={dimension.maxScore} locale={locale} />
              </>
            ) : (
              <Dash />
            )}
          </span>
        ))}
      </td>
    </>
  );
}

interface BestKnownProps {
  best: DimensionLeaders['best'];
  of: number;
  level: RankedLevel;
  locale: Locale;
}

/** In place of an unknown leader: the best rank that has a source, and who holds it. */
function BestKnown({ best, of, level, locale }: BestKnownProps) {
  const t = useTranslations('dimension.table');
  return (
    <span className="text-sm text-soft">
      {best
        ? t.rich('best', {
            names: () => (
              <Few
                items={best.units.map((unit) => ({
                  key: unit.id,
                  node: <UnitLink unit={unit} locale={locale} />,
                }))}
                kind={level}
                locale={locale}
              />
            ),
            rank: () => <FigureLink figure={best.rank} locale={locale} undecided="" />,
            of,
          })
        : t('unknown')}
    </span>
  );
}
