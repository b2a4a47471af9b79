import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ChangeBound } from '@/lib/domain/bounds/change-bounds';
import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import { type RankSplit, tellsEffects } from '@/lib/domain/review/rank-split';
import { boundOf, type TwoRows } from '@/lib/domain/review/two-editions';
import { roundDecimal, subtractDecimals } from '@/lib/domain/values/decimal';
import { wholeNameOf } from '@/lib/i18n/names';
import { formatRange, formatSigned, formatSignedWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Review } from '@/lib/views/review/review';
import { UnitLink } from '../units/unit-link';

interface RankMoveProps {
  review: Review;
  locale: Locale;
}

/** Why the rank moved: the own points and the others, which add up, and who changed sides with the unit. */
export function RankMove({ review, locale }: RankMoveProps) {
  const t = useTranslations('review.move');
  const { move } = review;
  return (
    <section id="vi-sao" className="part-section">
      <h2>{t('title')}</h2>
      {move.kind === 'none' ? (
        <p className="note">{t(`none.${move.because}`)}</p>
      ) : (
        <>
          <Effects split={move.split} review={review} locale={locale} />
          <Crossed split={move.split} review={review} locale={locale} />
        </>
      )}
    </section>
  );
}

interface SplitProps extends RankMoveProps {
  split: RankSplit<TwoRows>;
}

function Effects({ split, review, locale }: SplitProps) {
  const t = useTranslations('review.move');
  const { effects, before, now, change } = split;
  const { index, ofYear, previous, edition, scoreChange, table } = review;
  const beforeYear = previous?.year ?? 0;
  const { year } = edition;
  const method = (text: ReactNode) => (
    <a className="no-print" href={routes.reviewMethod(locale)}>
      {text}
    </a>
  );
  if (!effects || !tellsEffects(effects, table.of)) {
    const because = typeof scoreChange === 'string' ? scoreChange : 'open';
    return <p className="note">{t(`noEffects.${because}`, { year, before: beforeYear })}</p>;
  }
  const isExact = [effects.own, effects.others].every(({ least, most }) => least === most);
  const points =
    typeof scoreChange === 'string' || !scoreChange
      ? 'none'
      : formatSigned(roundDecimal(scoreChange.change, index.decimals), locale);
  const place = ({ best, worst }: RankBound) => formatRange(best, worst, locale);
  const rows = [
    { name: t('before', { year: beforeYear }), to: place(before) },
    {
      name: t('own', { name: wholeNameOf(ofYear, locale), points, before: beforeYear }),
      places: toPlaces(effects.own, locale),
      to: place(effects.between),
    },
    { name: t('others'), places: toPlaces(effects.others, locale), to: place(now) },
    { name: t('now', { year }), places: toPlaces(change, locale), to: place(now), isWhole: true },
  ];
  return (
    <>
      <table className="figures mt-3 max-w-3xl">
        <caption>{t('caption', { exact: isExact ? 'yes' : 'no' })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('places')}</th>
            <th scope="col">{t('to')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, places, to, isWhole }) => (
            <tr key={name} className={isWhole ? 'sum' : undefined}>
              <th scope="row">{name}</th>
              <td className="whitespace-nowrap">{places}</td>
              <td className="whitespace-nowrap">{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{t.rich(isExact ? 'exact' : 'bounded', { method })}</p>
    </>
  );
}

/** Places gained with their sign, from the fewest to the most that are possible. */
export const toPlaces = ({ least, most }: ChangeBound, locale: Locale): string =>
  least === most
    ? formatSignedWhole(least, locale)
    : `${formatSignedWhole(least, locale)} … ${formatSignedWhole(most, locale)}`;

function Crossed({ split, review, locale }: SplitProps) {
  const t = useTranslations('review.move');
  return (
    <>
      {(['overtakers', 'overtaken', 'left', 'entered'] as const).map((kind) => {
        const list = split[kind];
        if (list.length === 0 && (kind === 'left' || kind === 'entered')) return null;
        return (
          <div key={kind} className="crossed">
            <h3>{t(kind, { count: list.length })}</h3>
            <ul>
              {list.map((rows) => (
                <Other key={(rows.now ?? rows.before)?.unit.id} rows={rows} review={review} locale={locale} />
              ))}
            </ul>
          </div>
        );
      })}
      {split.open.length > 0 && <p className="note">{t('open', { count: split.open.length })}</p>}
    </>
  );
}

function Other({ rows, review, locale }: RankMoveProps & { rows: TwoRows }) {
  const t = useTranslations('review.move');
  const row = rows.now ?? rows.before;
  if (!row) return null;
  const [before, now] = [rows.before?.total, rows.now?.total];
  const place = (scored: typeof now) => {
    const bound = boundOf(scored?.standing);
    return bound ? formatRange(bound.best, bound.worst, locale) : '–';
  };
  const points = [now, before].map((scored) => (scored?.score.kind === 'known' ? scored.score.points : null));
  const [later, earlier] = points;
  const gained =
    later != null && earlier != null && typeof review.scoreChange !== 'string'
      ? formatSigned(roundDecimal(subtractDecimals(later, earlier), review.index.decimals), locale)
      : 'none';
  const text = t('item', { from: place(before), to: place(now), gained });
  const { standing } = now ?? {};
  return (
    <li>
      <UnitLink unit={row.unit} locale={locale} />{' '}
      {standing && 'figure' in standing ? (
        <a href={routes.figure(locale, standing.figure.id)} className="quiet">
          {text}
        </a>
      ) : (
        text
      )}
    </li>
  );
}
