import { useTranslations } from 'next-intl';
import { toMovers } from '@/lib/domain/rankings/movers';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, type RankingAddress, routes } from '@/lib/routes';
import type { MoversOfYear } from '@/lib/views/movers';
import { LeaderNames } from './leader-names';

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
  const [rise, fall] = [rises[0], falls[0]];
  const leaders = (movers: typeof rises) => () => (
    <LeaderNames movers={movers} level={level} locale={locale} />
  );
  const said = (statement: string) => announcements.find((known) => known.statement === statement);
  const [rose, fell] = [said('rose'), said('fell')];
  const note = locale === 'vi' ? edition.noteVi : edition.noteEn;
  return (
    <header>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold tracking-wide text-soft">
        {previous
          ? t('kicker', { index: short, year, before: previous.year })
          : t('kickerFirst', { index: short, year })}
      </p>
      <h1>
        {rise && fall
          ? t.rich('both', {
              rise: leaders(rises),
              up: rise.amount,
              fall: leaders(falls),
              down: -fall.amount,
            })
          : t('plain', { index: short, year, level })}
      </h1>
      {previous && base > 0 && (
        <p className="mt-3.5 max-w-[60ch] text-[clamp(1.0625rem,1.6vw,1.25rem)]">
          {t(rise && fall ? 'base' : 'baseOne', {
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
