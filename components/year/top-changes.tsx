import { useTranslations } from 'next-intl';
import type { PossibleRanks } from '@/lib/domain/rankings/ranking-table';
import type { TopMoves } from '@/lib/domain/rankings/top-places';
import type { Locale } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { topPlaces, toYearTop } from '@/lib/views/rankings/year';
import { Path } from '../movers/movers-table';
import { useFewNames } from '../units/few-names';
import { UnitLink } from '../units/unit-link';

interface TopChangesProps {
  ranking: Ranking;
  locale: Locale;
}

/** Who came among the first ten and who left them; what is not known is said beside it. */
export function TopChanges({ ranking, locale }: TopChangesProps) {
  const t = useTranslations('year.top');
  const { level, year } = ranking.edition;
  const nameFew = useFewNames(level, locale);
  const top = toYearTop(ranking);
  if (top.kind === 'none') return null;
  const words = { places: topPlaces, level, year };
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', words)}</h2>
      {top.kind === 'resized' ? (
        <p className="mt-2 max-w-[65ch]">{t('resized', { ...words, before: top.before, now: top.now })}</p>
      ) : (
        <>
          <div className="mt-2 grid gap-x-12 gap-y-4 md:grid-cols-2">
            {(['entered', 'left'] as const).map((way) => (
              <div key={way}>
                <h3>{t(`${way}.title`, { ...words, beforeYear: top.before })}</h3>
                <Moves way={way} moves={top[way]} before={top.before} ranking={ranking} locale={locale} />
              </div>
            ))}
          </div>
          {top.incomparable.length > 0 && (
            <p className="mt-3 max-w-[65ch] text-sm text-soft">
              {t('incomparable', { ...words, names: nameFew(top.incomparable), beforeYear: top.before })}
            </p>
          )}
          {top.tied.length > 0 && (
            <p className="mt-3 max-w-[65ch] text-sm text-soft">
              {t('tied', { ...words, names: nameFew(top.tied) })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

interface MovesProps extends TopChangesProps {
  way: 'entered' | 'left';
  moves: TopMoves;
  before: number;
}

/** Who moved for certain, and what is open. */
function Moves({ way, moves: { sure, halfKnown, open, isFull }, before, ranking, locale }: MovesProps) {
  const t = useTranslations('year.top');
  const { level, year } = ranking.edition;
  const nameFew = useFewNames(level, locale);
  const isKnown = halfKnown.length + open.length === 0;
  const words = {
    level,
    places: topPlaces,
    topYear: way === 'entered' ? year : before,
    otherYear: way === 'entered' ? before : year,
  };
  return (
    <>
      {sure.length > 0 ? (
        <Moved moved={sure} locale={locale} />
      ) : (
        <p>{t(`${way}.${isKnown ? 'none' : 'noneSure'}`, words)}</p>
      )}
      {!isKnown && (
        <p className="mt-1 text-sm text-soft">
          {halfKnown.length > 0 && `${t('halfKnown', { ...words, names: nameFew(halfKnown) })} `}
          {open.length > 0 && t(isFull ? 'openFull' : 'open', { ...words, names: nameFew(open) })}
        </p>
      )}
    </>
  );
}

/** Units with their ranks in the edition before and in this one. */
function Moved({ moved, locale }: { moved: readonly PossibleRanks[]; locale: Locale }) {
  const t = useTranslations('year.top');
  return (
    <ul>
      {moved.map(({ unit, now, before, figures }) => (
        <li key={unit.id} className="border-b border-rule py-1">
          <UnitLink unit={unit} locale={locale} className="font-semibold" />{' '}
          <span className="whitespace-nowrap text-soft tabular-nums">
            {t('rank')}{' '}
            <Path
              before={figures.before}
              now={figures.now}
              bounds={[before, now]}
              decimals={0}
              locale={locale}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
