import { useTranslations } from 'next-intl';
import type { Distance } from '@/lib/domain/bounds/change-bounds';
import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import { type KnownFigure, measureOf } from '@/lib/domain/figures/figure';
import { nearness } from '@/lib/domain/rankings/movers';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { absoluteDecimal, signOf } from '@/lib/domain/values/decimal';
import { formatDecimal, formatRange, formatValue, formatWhole } from '@/lib/i18n/numbers';
import { routes } from '@/lib/routes';
import { toMoverFacts, toToldCloseness } from '@/lib/views/rankings/mover-facts';
import { toneOf } from '../figures/rank-change';
import { useUnits } from '../figures/use-units';
import type { MoversPartProps } from './movers-part';

/** What happened to a unit, in one sentence: places, points, and how near the others are, each as far as known. */
export function MoverSentence({ row, ...part }: { row: RankingRow } & MoversPartProps) {
  return (
    <>
      <Places row={row} {...part} />
      <Closeness row={row} {...part} />.
    </>
  );
}

function Places({ row, index, locale }: { row: RankingRow } & MoversPartProps) {
  const t = useTranslations('movers.sentence');
  const unitOf = useUnits(index, locale);
  const better = index.higherIsBetter ? 'higher' : 'lower';
  const { places, points, quote, levels } = toMoverFacts(row);
  const link = (id: string | null) => (text: React.ReactNode) =>
    id ? <a href={routes.figure(locale, id)}>{text}</a> : text;
  const toLevel = ({ value }: KnownFigure) => formatValue(value, locale, index.decimals);
  const said = points && {
    points: t('points', {
      amount: formatValue(absoluteDecimal(points.amount), locale, index.decimals),
      unit: unitOf(measureOf(row.value)),
    }),
    link: link(points.figureId),
  };
  const pointTone = points && toneOf(signOf(points.amount));
  const quoted = quote && (
    <>
      {'; '}
      <a href={routes.figure(locale, quote.figureId)}>
        <q lang="vi">{quote.text}</q>
      </a>
    </>
  );

  if (!places) {
    if (!points || !said || !pointTone) return quoted;
    return (
      <>
        {t.rich('pointsOnly', { tone: pointTone, better, ...said })}
        {points.isStated
          ? t('statedPoints')
          : levels &&
            t.rich('levels', {
              from: toLevel(levels.from),
              to: toLevel(levels.to),
              before: link(levels.from.id),
              now: link(levels.to.id),
            })}
        {t('ranksUnknown')}
      </>
    );
  }

  const tone = toneOf(places.amount);
  const count = Math.abs(places.amount);
  const range = ({ least, most }: Distance) => formatRange(least, most, locale);
  const rank = ({ best, worst }: RankBound) => formatRange(best, worst, locale);
  return (
    <>
      {places.kind === 'stated'
        ? t.rich('stated', { tone, places: count, link: link(places.figureId) })
        : places.ranks
          ? t.rich('ranks', {
              tone,
              from: rank(places.ranks.from),
              to: rank(places.ranks.to),
              before: link(places.beforeId),
              now: link(places.nowId),
            })
          : t('bounded', { tone, range: range(places.distance) })}
      {pointTone &&
        said &&
        t.rich(places.kind === 'stated' ? 'andPoints' : 'forPoints', {
          shift: `${tone}_${pointTone}`,
          better,
          places: count,
          range: places.kind === 'ranks' ? range(places.distance) : formatWhole(count, locale),
          ...said,
        })}
      {row.rankChange.kind === 'bounded' &&
        t.rich('boundary', { link: (text) => <a href={routes.boundsMethod(locale)}>{text}</a> })}
      {quoted}
    </>
  );
}

function Closeness({
  row,
  table,
  withCloseness,
  level,
  index,
  locale,
}: { row: RankingRow } & MoversPartProps) {
  const t = useTranslations('movers.sentence');
  const unitOf = useUnits(index, locale);
  const closeness = withCloseness ? toToldCloseness(row, table) : null;
  if (!closeness) return null;
  return t('near', {
    near: closeness.near,
    whole: closeness.whole ? 'yes' : 'no',
    level,
    margin: formatDecimal(nearness, locale),
    measure: measureOf(row.value),
    unit: unitOf(measureOf(row.value)),
  });
}
