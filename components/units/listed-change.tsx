import { useTranslations } from 'next-intl';
import { signOf } from '@/lib/domain/values/decimal';
import { formatRange } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import type { NewestEdition, ProvinceRow } from '@/lib/views/units/province-index';
import { toneClass } from '../figures/moved-places';
import { ValueChange } from '../figures/point-change';
import { RankChange, toneOf } from '../figures/rank-change';
import { ToneMark } from '../figures/tone-mark';

interface ListedChangeProps {
  row: ProvinceRow;
  newest: NewestEdition;
  locale: Locale;
}

/** How a province moved since the edition before: in places, else in points, else why nobody can say. */
export function ListedChange({ row, newest: { index, previous }, locale }: ListedChangeProps) {
  const { standing, rankChange, pointChange, boundBefore, isKnownBefore } = row;
  const t = useTranslations('provinces');
  if (!previous) return null;
  if (rankChange.kind !== 'missing') {
    const figureId = standing.kind === 'known' ? standing.figure.id : null;
    return <RankChange change={rankChange} locale={locale} figureId={figureId} />;
  }
  if ('amount' in pointChange) {
    const tone = toneOf(signOf(pointChange.amount));
    return (
      <small className={`points ${toneClass[tone]}`}>
        <ToneMark kind={tone} /> <ValueChange row={row} index={index} locale={locale} />
      </small>
    );
  }
  return (
    <small>
      {boundBefore
        ? t('before', {
            range: formatRange(boundBefore.best, boundBefore.worst, locale),
            year: previous.year,
          })
        : t(isKnownBefore ? 'unknown' : 'noRank', { year: previous.year })}
    </small>
  );
}
