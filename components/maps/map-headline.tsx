import { useTranslations } from 'next-intl';
import { leadersBy, leadersOf } from '@/lib/domain/rankings/leaders';
import { compareDecimals } from '@/lib/domain/values/decimal';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, type MapView, routes } from '@/lib/routes';
import { type MapEntry, toMapNumber, toMapValues } from '@/lib/views/rankings/map';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { FigureLink } from '../figures/figure-link';
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
  const nameFew = useFewNames('province', locale);
  const leaders = leadersOf(entries.flatMap(({ row }) => row ?? [])).map(({ unit }) => unit);
  const moves = entries.map((entry) => toMapNumber(entry, 'change')).filter((move) => move !== null);
  const titles = {
    rank:
      leaders.length > 0
        ? t('rank', { name: nameFew(leaders), count: leaders.length, index: short, year })
        : null,
    value: t('value', { index: short, year, measure: ranking.index.valueMeasure }),
    change:
      moves.length > 0
        ? t('change', {
            rises: moves.filter((move) => move > 0).length,
            falls: moves.filter((move) => move < 0).length,
            index: short,
            year,
          })
        : null,
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
        {view === 'rank' && <RankFinding ranking={ranking} entries={entries} />}
        {view === 'value' && <ValueFinding entries={entries} ranking={ranking} locale={locale} />}
        {view === 'change' && <ChangeFinding ranking={ranking} base={moves.length} />}
      </p>
    </header>
  );
}

function RankFinding({ ranking, entries }: Pick<MapHeadlineProps, 'ranking' | 'entries'>) {
  const t = useTranslations('map.headline');
  const headline = useTranslations('ranking.headline');
  const { known, of } = ranking.table;
  if (!ranking.index.publishesRanks) return headline('computed', { of });
  return t('ranked', { known, of, hatched: toHatched(entries) });
}

/** Why the provinces that have no rank are hatched. */
function toHatched(entries: readonly MapEntry[]): 'none' | 'unranked' | 'missing' {
  const hatched = entries.filter((entry) => toMapNumber(entry, 'rank') === null);
  if (hatched.length === 0) return 'none';
  return hatched.every(({ reason }) => reason === 'not-ranked') ? 'unranked' : 'missing';
}

function ValueFinding({ entries, ranking, locale }: Omit<MapHeadlineProps, 'view'>) {
  const t = useTranslations('map.headline');
  const nameFew = useFewNames('province', locale);
  const values = toMapValues(entries);
  const byValue = (a: (typeof values)[number], b: typeof a) =>
    compareDecimals(b.figure.value, a.figure.value);
  const [highs, lows] = [leadersBy(values, byValue), leadersBy(values, (a, b) => byValue(b, a))];
  const [high, low] = [highs[0], lows[0]];
  if (!high || !low) return null;
  const link =
    ({ figure }: typeof high) =>
    () => <FigureLink figure={figure} locale={locale} decimals={2} undecided="" />;
  return t.rich('range', {
    base: values.length,
    of: entries.length,
    measure: ranking.index.valueMeasure,
    highName: nameFew(highs.map(({ unit }) => unit)),
    highs: highs.length,
    lowName: nameFew(lows.map(({ unit }) => unit)),
    lows: lows.length,
    high: link(high),
    low: link(low),
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
