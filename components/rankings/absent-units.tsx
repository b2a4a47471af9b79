import { useTranslations } from 'next-intl';
import { publisherOf, sortByName } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { UnitLink } from '../units/unit-link';

/** The units of the edition without a figure, with the reasons, and how to send a source. */
export function AbsentUnits({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('ranking.absent');
  const { index, table } = ranking;
  const { absent, unranked, of } = table;
  const reason = absent[0]?.reason;
  if (!reason) return null;
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>
        {t(reason === 'not-ranked' ? 'unranked' : 'title', {
          level: ranking.edition.level,
          count: absent.length,
        })}
      </h2>
      <p className="mt-1 max-w-[60ch] text-sm text-soft">
        {t(`reason.${reason}`, {
          of,
          unranked,
          publisher: publisherOf(index, locale),
          ranks: index.publishesRanks ? 'published' : 'computed',
        })}{' '}
        {reason === 'not-located-yet' && <a href={routes.coverage(locale)}>{t('coverage')}</a>}
      </p>
      <ul className="mt-3 columns-[9rem] gap-6 text-[0.9375rem]">
        {sortByName(absent, ({ unit }) => unit, locale).map(({ unit }) => (
          <li key={unit.id}>
            <UnitLink unit={unit} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}
