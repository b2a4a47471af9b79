import { useTranslations } from 'next-intl';
import { nameOf, shortNameOf, sortByName } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { NewestEdition, ProvinceIndex } from '@/lib/views/units/province-index';
import { MarkMyProvince } from '../my-province/mark-my-province';
import { SearchForm } from '../search/search-form';
import { Name } from '../ui/name';
import { ListedProvince } from './listed-province';

/** The present provinces by region, each with its place and its change, or those of the provinces it is made of. */
export function ProvinceList({ groups, newest, locale }: ProvinceIndex & { locale: Locale }) {
  const [t, my] = [useTranslations('provinces'), useTranslations('myProvince')];
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      {newest && <Intro newest={newest} locale={locale} />}
      <p className="mt-2 max-w-[65ch]">
        <a href={routes.formerProvinces(locale)}>{t('former')}</a>
      </p>
      <SearchForm locale={locale} large className="mt-5 max-w-lg" />
      <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem]">
        {groups.map(({ region }) => (
          <a key={region.code} href={`#${region.code}`}>
            <Name of={region} locale={locale} />
          </a>
        ))}
      </p>
      <div className="province-index">
        {groups.map(({ region, provinces }) => (
          <section key={region.code} id={region.code}>
            <h2>
              <a href={routes.region(locale, region.code)}>
                <Name of={region} locale={locale} />
              </a>
            </h2>
            <table>
              <caption className="sr-only">{nameOf(region, locale)}</caption>
              {newest && <Heads newest={newest} />}
              <tbody>
                {sortByName(provinces, ({ unit }) => unit, locale).map((province) => (
                  <ListedProvince
                    key={province.unit.id}
                    province={province}
                    newest={newest}
                    locale={locale}
                  />
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
      <MarkMyProvince label={my('label')} />
    </>
  );
}

function Intro({ newest, locale }: { newest: NewestEdition; locale: Locale }) {
  const t = useTranslations('provinces');
  const { index, edition, previous, caution, known, bounded, of, newer, awaited } = newest;
  return (
    <>
      <p className="mt-4 max-w-[65ch] text-lg">
        {t('intro', {
          index: shortNameOf(index, locale),
          year: edition.year,
          since: previous ? 'known' : 'none',
          sinceYear: previous?.year ?? 0,
        })}
      </p>
      <p className="mt-2 max-w-[65ch]">
        {t('coverage', { known, of, bounded })}
        {caution && previous && ` ${t(`caution.${caution}`, { year: previous.year })}`}
        {awaited !== null && ` ${t('awaited', { year: awaited })}`}
        {newer > 0 && ` ${t('newer', { count: newer })}`}
      </p>
    </>
  );
}

function Heads({ newest: { edition, previous, years } }: { newest: NewestEdition }) {
  const t = useTranslations('provinces');
  return (
    <thead>
      <tr>
        <th scope="col">{t('columns.province')}</th>
        <th scope="col">{t('columns.rank', { year: edition.year })}</th>
        <th scope="col">{previous && t('columns.change', { year: previous.year })}</th>
        <th scope="col">{t('columns.history', { from: years[0], to: years[1] })}</th>
      </tr>
    </thead>
  );
}
