import { useTranslations } from 'next-intl';
import type { Unit } from '@/lib/domain/units/unit';
import { sortByName } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { ProvinceGroup } from '@/lib/views/units/province';
import { SearchForm } from '../search/search-form';
import { Name } from '../ui/name';

/** The present provinces by region, with the former ones under the province that they are part of now. */
export function ProvinceList({ groups, locale }: { groups: readonly ProvinceGroup[]; locale: Locale }) {
  const t = useTranslations('provinces');
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('intro')}</p>
      <p className="mt-2 max-w-[60ch]">
        <a href={routes.formerProvinces(locale)}>{t('former')}</a>
      </p>
      <SearchForm locale={locale} large className="mt-5 max-w-lg" />
      {groups.map(({ region, provinces }) => (
        <section key={region.code} className="mt-10 border-t-2 border-rule-strong pt-3">
          <h2>
            <a href={routes.region(locale, region.code)} className="no-underline hover:underline">
              <Name of={region} locale={locale} />
            </a>
          </h2>
          <ul className="mt-2 grid gap-x-8 sm:grid-cols-2 md:grid-cols-3">
            {sortByName(provinces, ({ unit }) => unit, locale).map(({ unit, members, earlierNames }) => (
              <li key={unit.id} className="border-t border-rule py-2.5">
                <a
                  href={routes.province(locale, unit.slug)}
                  className="text-lg font-semibold no-underline hover:underline"
                >
                  <Name of={unit} locale={locale} />
                </a>
                <Former words={t('with')} units={members} locale={locale} />
                <Former words={t('earlier')} units={earlierNames} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Former provinces, each with its own page; nothing when there are none. */
function Former({ words, units, locale }: { words: string; units: readonly Unit[]; locale: Locale }) {
  if (units.length === 0) return null;
  return (
    <span className="block text-sm text-soft">
      {words}{' '}
      {units.map((old, at) => (
        <span key={old.id}>
          {at > 0 && ', '}
          <a href={routes.province(locale, old.slug)}>
            <Name of={old} locale={locale} />
          </a>
        </span>
      ))}
    </span>
  );
}
