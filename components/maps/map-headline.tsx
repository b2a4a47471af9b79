import { useTranslations } from 'next-intl';
import type { MapView } from '@/lib/domain/vocabulary';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { type MapHeadlineFacts, toMapHeadline } from '@/lib/views/rankings/headlines';
import type { MapEntry, MapValue } from '@/lib/views/rankings/map';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { FigureLink } from '../figures/figure-link';
import { useUnits } from '../figures/use-units';
import { useFewNames } from '../units/few-names';

interface MapHeadlineProps {
  ranking: Ranking;
  entries: readonly MapEntry[];
  locale: Locale;
  view: MapView;
}

/** What the map shows, in words, and among how many. */
export function MapHeadline({ ranking, entries, locale, view }: MapHeadlineProps) {
  const t = useTranslations('map.headline');
  const short = shortNameOf(ranking.index, locale);
  const { year } = ranking.edition;
  const measure = ranking.index.valueMeasure;
  const unitOf = useUnits(ranking.index, locale);
  const nameFew = useFewNames('province', locale);
  const { leaders, hatched, values, moves } = toMapHeadline(entries);
  const titles = {
    rank:
      leaders.length > 0
        ? t('rank', { name: nameFew(leaders), count: leaders.length, index: short, year })
        : null,
    value: t('value', { index: short, year, measure, unit: unitOf(measure) }),
    change:
      moves.base > 0 ? t('change', { rises: moves.rises, falls: moves.falls, index: short, year }) : null,
  };
  return (
    <header>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold tracking-wide text-soft">
        {t.rich('kicker', {
          index: short,
          year,
          maps: (text) => <a href={routes.maps(locale)}>{text}</a>,
        })}
      </p>
      <h1>{titles[view] ?? t('plain', { index: short, year, view })}</h1>
      <p className="mt-3.5 max-w-[60ch] text-lg">
        {view === 'rank' && <RankFinding ranking={ranking} hatched={hatched} locale={locale} />}
        {view === 'value' && values && (
          <ValueFinding ranking={ranking} values={values} of={entries.length} locale={locale} />
        )}
        {view === 'change' && <ChangeFinding ranking={ranking} base={moves.base} />}
      </p>
    </header>
  );
}

interface RankFindingProps {
  ranking: Ranking;
  hatched: MapHeadlineFacts['hatched'];
  locale: Locale;
}

function RankFinding({ ranking: { index, table }, hatched, locale }: RankFindingProps) {
  const t = useTranslations('map.headline');
  const headline = useTranslations('ranking.headline');
  const { known, of } = table;
  if (!index.publishesRanks) {
    const ranked = known > 0 ? 'yes' : 'no';
    return headline('computed', { index: shortNameOf(index, locale), of, ranked });
  }
  return t('ranked', { known, of, hatched });
}

interface ValueFindingProps {
  ranking: Ranking;
  values: NonNullable<MapHeadlineFacts['values']>;
  of: number;
  locale: Locale;
}

function ValueFinding({ ranking: { index }, values, of, locale }: ValueFindingProps) {
  const { highest, lowest, base } = values;
  const t = useTranslations('map.headline');
  const unitOf = useUnits(index, locale);
  const nameFew = useFewNames('province', locale);
  const link =
    ([end]: readonly MapValue[]) =>
    () =>
      end && <FigureLink figure={end.figure} locale={locale} decimals={index.decimals} undecided="" />;
  return t.rich('range', {
    base,
    of,
    measure: index.valueMeasure,
    unit: unitOf(index.valueMeasure),
    highName: nameFew(highest.map(({ unit }) => unit)),
    highs: highest.length,
    lowName: nameFew(lowest.map(({ unit }) => unit)),
    lows: lowest.length,
    high: link(highest),
    low: link(lowest),
  });
}

function ChangeFinding({ ranking, base }: { ranking: Ranking; base: number }) {
  const t = useTranslations('map.headline');
  const { previous, caution, edition } = ranking;
  if (!previous) return t('firstYear', { year: edition.year });
  if (base === 0) return t('noChange', { year: previous.year });
  return t('moved', {
    base,
    of: edition.units ?? base,
    whole: base === edition.units ? 'yes' : 'no',
    year: previous.year,
    caution: caution === 'framework-changed' ? 'changed' : caution ? 'unknown' : 'none',
  });
}
