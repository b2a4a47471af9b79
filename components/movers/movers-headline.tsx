import { useTranslations } from 'next-intl';
import { publisherOf, shortNameOf } from '@/lib/i18n/names';
import { noteOf } from '@/lib/i18n/notes';
import { type Locale, type RankingAddress, routes } from '@/lib/routes';
import { toMoversHeadline } from '@/lib/views/rankings/headlines';
import type { MoversOfYear } from '@/lib/views/rankings/movers';
import { useFewNames } from '../units/few-names';
import { toMoversValues } from './movers-values';

interface MoversHeadlineProps {
  movers: MoversOfYear;
  locale: Locale;
  address: RankingAddress;
}

/** The finding first: who rose and who fell, among how many, and how far the two years can be compared. */
export function MoversHeadline({ movers, locale, address }: MoversHeadlineProps) {
  const t = useTranslations('movers.headline');
  const { index, edition, previous, caution } = movers.ranking;
  const { level } = address;
  const [short, year] = [shortNameOf(index, locale), edition.year];
  const facts = toMoversHeadline(movers.ranking);
  const { rise, fall, base, announced } = facts;
  const nameFew = useFewNames(level, locale);
  const { way, moved, among } = toMoversValues(facts, movers.ranking, locale, nameFew);
  const note = noteOf(edition, locale);
  return (
    <header>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold tracking-wide text-soft">
        {previous
          ? t('kicker', { index: short, year, before: previous.year })
          : t('kickerFirst', { index: short, year })}
      </p>
      <h1>
        {way
          ? t.rich('moved', { ...moved, rise: () => moved.risen, fall: () => moved.fallen })
          : t('plain', { index: short, year, level })}
      </h1>
      {previous && base > 0 && (
        <p className="mt-3.5 max-w-[60ch] text-[clamp(1.0625rem,1.6vw,1.25rem)]">
          {t(way ? 'base' : 'baseOne', among)}{' '}
          {(['rise', 'fall'] as const).map((one) => {
            const rivals = { rise, fall }[one]?.rivals ?? [];
            return rivals.length > 0 && `${t('rivals', { way: one, name: nameFew(rivals) })} `;
          })}
          {announced &&
            t.rich('announced', {
              rose: announced.rose,
              fell: announced.fell,
              publisher: publisherOf(index, locale),
              link: (text) => <a href={routes.source(locale, announced.source)}>{text}</a>,
            })}{' '}
          {caution && t(`caution.${caution}`, { before: previous.year, year })} {caution && note}
        </p>
      )}
    </header>
  );
}
