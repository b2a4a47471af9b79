import { useTranslations } from 'next-intl';
import { isKnown, measureOf, toWhole } from '@/lib/domain/figures/figure';
import { nearness, rankBefore, toCloseness } from '@/lib/domain/rankings/movers';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { absoluteDecimal, roundDecimal, signOf } from '@/lib/domain/values/decimal';
import { formatDecimal } from '@/lib/i18n/numbers';
import { routes } from '@/lib/routes';
import { toneOf } from '../figures/rank-change';
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

function Places({ row, locale }: { row: RankingRow } & MoversPartProps) {
  const t = useTranslations('movers.sentence');
  const { rankChange, pointChange, rank, value, before } = row;
  const link = (id: string | undefined) => (text: React.ReactNode) =>
    id ? <a href={routes.figure(locale, id)}>{text}</a> : text;
  const hasPoints = 'amount' in pointChange;
  const amount = hasPoints ? absoluteDecimal(roundDecimal(pointChange.amount, 2)) : '0';
  const pointTone = hasPoints ? toneOf(signOf(pointChange.amount)) : null;
  const points = {
    points: t('points', { amount: formatDecimal(amount, locale), measure: measureOf(value) }),
    link: link(pointChange.kind === 'stated' ? pointChange.figureId : value?.id),
  };
  const isQuoted = pointChange.kind === 'stated' && pointChange.quote !== null;
  const quoted = isQuoted && (
    <>
      {'; '}
      <a href={routes.figure(locale, pointChange.figureId)}>
        <q lang="vi">{pointChange.quote}</q>
      </a>
    </>
  );

  if (!('amount' in rankChange)) {
    const [from, to] = [before.value, value];
    if (!pointTone || isQuoted) return quoted;
    return (
      <>
        {t.rich('pointsOnly', { tone: pointTone, ...points })}
        {pointChange.kind === 'stated'
          ? t('statedPoints')
          : isKnown(from) &&
            isKnown(to) &&
            t.rich('levels', {
              from: formatDecimal(roundDecimal(from.value, 2), locale),
              to: formatDecimal(roundDecimal(to.value, 2), locale),
              before: link(from.id),
              now: link(to.id),
            })}
        {t('ranksUnknown')}
      </>
    );
  }

  const tone = toneOf(rankChange.amount);
  const places = Math.abs(rankChange.amount);
  const from = rankBefore(row);
  const shift = pointTone && !isQuoted ? (`${tone}_${pointTone}` as const) : 'none';
  return (
    <>
      {from === null
        ? t.rich('stated', {
            tone,
            places,
            link: link('figureId' in rankChange ? rankChange.figureId : undefined),
          })
        : t.rich('ranks', {
            tone,
            from,
            to: toWhole(rank) ?? 0,
            before: link(before.rank?.id),
            now: link(rank?.id),
          })}
      {shift !== 'none' && t.rich(from === null ? 'andPoints' : 'forPoints', { shift, places, ...points })}
      {quoted}
    </>
  );
}

function Closeness({ row, table, withCloseness, level, locale }: { row: RankingRow } & MoversPartProps) {
  const t = useTranslations('movers.sentence');
  const closeness = withCloseness ? toCloseness(row, table) : null;
  // on a partial table nobody near means nothing: the unknown ones may be
  if (!closeness || (closeness.near === 0 && !closeness.whole)) return null;
  return t('near', {
    near: closeness.near,
    whole: closeness.whole ? 'yes' : 'no',
    level,
    margin: formatDecimal(nearness, locale),
  });
}
