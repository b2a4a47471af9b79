import { useTranslations } from 'next-intl';
import { toDistance } from '@/lib/domain/bounds/change-bounds';
import { type RankChange as Change, surestPlaces } from '@/lib/domain/figures/change';
import { formatRange, formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { MovedPlaces, type Places } from './moved-places';
import type { Tone } from './tone-mark';

interface RankChangeProps {
  change: Change;
  locale: Locale;
  /** the id of the later figure, to which a computed change links */
  figureId: string | null;
  className?: string;
}

/** The tone of a change: more than 0 places or points is a rise. */
export const toneOf = (amount: number): Tone => (amount > 0 ? 'rise' : amount < 0 ? 'fall' : 'same');

/** The words of a change of places. */
export function usePlaces(locale: Locale): (amount: number) => Places {
  const t = useTranslations('change');
  return (amount) => {
    const [tone, places] = [toneOf(amount), Math.abs(amount)];
    return { tone, shown: formatWhole(places, locale), said: t('places', { tone, places }) };
  };
}

/** Places gained or lost: a tone mark and a number, with words for readers who cannot see the mark. */
export function RankChange({ change, locale, figureId, className = '' }: RankChangeProps) {
  const t = useTranslations('change');
  const placesOf = usePlaces(locale);
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
  if (change.kind === 'bounded') {
    const tone = toneOf(surestPlaces(change) ?? 0);
    const { least, most } = toDistance(change);
    return (
      <MovedPlaces
        tone={tone}
        shown={formatRange(least, most, locale)}
        said={least < most ? t('range', { tone, least, most }) : t('places', { tone, places: least })}
        href={figureId ? routes.figure(locale, figureId) : routes.boundsMethod(locale)}
        isBounded
        className={className}
      />
    );
  }
  const target = change.kind === 'stated' ? change.figureId : figureId;
  return (
    <MovedPlaces
      {...placesOf(change.amount)}
      href={target && routes.figure(locale, target)}
      stated={change.kind === 'stated' ? t('stated') : undefined}
      className={className}
    />
  );
}
