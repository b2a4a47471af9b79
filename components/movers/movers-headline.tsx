import { useTranslations } from 'next-intl';
import { leadersBy } from '@/lib/domain/rankings/leaders';
import { bySize, toMovers } from '@/lib/domain/rankings/movers';
import { shortNameOf } from '@/lib/i18n/names';
import { noteOf } from '@/lib/i18n/notes';
import { type Locale, type RankingAddress, routes } from '@/lib/routes';
import type { MoversOfYear } from '@/lib/views/rankings/movers';
import { useFewNames } from '../units/few-names';

interface MoversHeadlineProps {
  movers: MoversOfYear;
  locale: Locale;
  address: RankingAddress;
}

/** The finding first: who rose and who fell, among how many, and how far the two years can be compared. */
export function MoversHeadline({ movers, locale, address }: MoversHeadlineProps) {
  const t = useTranslations('movers.headline');
  const { index, edition, previous, table, caution, announcements } = movers.ranking;
  const { level } = address;
  const [short, year] = [shortNameOf(index, locale), edition.year];
  const { base, rises, falls } = toMovers(table.rows);
  const [up, down] = [leadersBy(rises, bySize), leadersBy(falls, bySize)];
  const [rise, fall] = [up[0], down[0]];
  const way = rise ? (fall ? 'both' : 'rise') : fall ? 'fall' : null;
  const nameFew = useFewNames(level, locale);
  const leaders = (movers: typeof rises) => () => nameFew(movers.map(({ row }) => row.unit));
  const said = (statement: string) => announcements.find((known) => known.statement === statement);
  const [rose, fell] = [said('rose'), said('fell')];
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
          ? t.rich('moved', {
              way,
              rise: leaders(up),
              rises: up.length,
              up: rise?.amount ?? 0,
              fall: leaders(down),
              falls: down.length,
              down: -(fall?.amount ?? 0),
            })
          : t('plain', { index: short, year, level })}
      </h1>
      {previous && base > 0 && (
        <p className="mt-3.5 max-w-[60ch] text-[clamp(1.0625rem,1.6vw,1.25rem)]">
          {t(way ? 'base' : 'baseOne', {
            way: way ?? 'both',
            base,
            of: table.of,
            whole: base >= table.of ? 'yes' : 'no',
            level,
            before: previous.year,
            year,
          })}{' '}
          {rose &&
            fell &&
            t.rich('announced', {
              rose: Number(rose.value),
              fell: Number(fell.value),
              link: (text) => <a href={routes.source(locale, rose.source.code)}>{text}</a>,
            })}{' '}
          {caution && t(`caution.${caution}`, { before: previous.year, year })} {caution && note}
        </p>
      )}
    </header>
  );
}
