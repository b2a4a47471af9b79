import { useTranslations } from 'next-intl';
import type { RankChange as Change } from '@/lib/domain/figures/change';
import { formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type Tone, ToneMark } from './tone-mark';

interface RankChangeProps {
  change: Change;
  locale: Locale;
  /** the id of the later figure, to which a computed change links */
  figureId: string | null;
  className?: string;
}

/** The tone of a change: more than 0 places or points is a rise. */
export const toneOf = (amount: number): Tone => (amount > 0 ? 'rise' : amount < 0 ? 'fall' : 'same');

export const toneClass: Record<Tone, string> = { rise: 'text-rise', fall: 'text-fall', same: 'text-same' };

/** Places gained or lost: a tone mark and a number, with words for readers who cannot see the mark. */
export function RankChange({ change, locale, figureId, className = '' }: RankChangeProps) {
  const t = useTranslations('change');
  if (change.kind === 'not-comparable')
    return <span className={`text-sm text-soft ${className}`}>{t('notComparable')}</span>;
  if (change.kind === 'missing') {
    return (
      <span className={`text-soft ${className}`}>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('unknown')}</span>
      </span>
    );
  }
  const tone = toneOf(change.amount);
  const target = change.kind === 'stated' ? change.figureId : figureId;
  const content = (
    <>
      <ToneMark kind={tone} />
      <span aria-hidden="true">{formatWhole(Math.abs(change.amount), locale)}</span>
      <span className="sr-only">{t('places', { tone, places: Math.abs(change.amount) })}</span>
    </>
  );
  return (
    <span className={`move ${toneClass[tone]} ${className}`.trimEnd()}>
      {target ? <a href={routes.figure(locale, target)}>{content}</a> : <span>{content}</span>}
      {change.kind === 'stated' && <small>{` ${t('stated')}`}</small>}
    </span>
  );
}
