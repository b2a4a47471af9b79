import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { SourceInfo } from '@/lib/domain/figures/source';
import { countFates, type FormerProvince } from '@/lib/domain/units/former-provinces';
import type { Unit } from '@/lib/domain/units/unit';
import { formatDay } from '@/lib/i18n/dates';
import { sortByName } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { SearchForm } from '../search/search-form';
import { Name } from '../ui/name';

interface FormerProvincesProps {
  provinces: readonly FormerProvince[];
  sources: readonly SourceInfo[];
  locale: Locale;
}

/** Every province of 2024 in alphabetical order, each beside the one that it is part of now. */
export function FormerProvinces({ provinces, sources, locale }: FormerProvincesProps) {
  const t = useTranslations('formerProvinces');
  return (
    <>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold text-soft">
        <a href={routes.provinces(locale)}>{t('all')}</a>
      </p>
      <h1>{t('title')}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('intro', { ...countFates(provinces) })}</p>
      <SearchForm locale={locale} large className="mt-5 max-w-lg" />
      <table className="figures mt-8 max-w-3xl">
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('former')}</th>
            <th scope="col" className="!text-left">
              {t('present')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sortByName(provinces, ({ former }) => former, locale).map((province) => (
            <Row key={province.former.id} province={province} locale={locale} />
          ))}
        </tbody>
      </table>
      <p className="mt-4 max-w-[60ch] text-sm text-soft">
        {t('sources')}{' '}
        {sources.map(({ code, publisher }, at) => (
          <Fragment key={code}>
            {at > 0 && '; '}
            <a href={routes.source(locale, code)}>{publisher}</a>
          </Fragment>
        ))}
        . {t('series')} <a href={`${routes.method(locale)}#merged`}>{t('method')}</a>
      </p>
    </>
  );
}

function Row({ province, locale }: { province: FormerProvince; locale: Locale }) {
  const t = useTranslations('formerProvinces');
  const { former, present, fate, others } = province;
  const day = province.since ? formatDay(province.since, locale) : '';
  const link = (unit: Unit) => (
    <a href={routes.province(locale, unit.slug)}>
      <Name of={unit} locale={locale} />
    </a>
  );
  return (
    <tr id={former.slug}>
      <th scope="row">
        {former.slug === present.slug ? <Name of={former} locale={locale} /> : link(former)}
      </th>
      <td className="!text-left">
        <b>{link(present)}</b>
        <small className="block text-soft">
          {fate === 'merged'
            ? t.rich('with', {
                day,
                others: () =>
                  others.map((other, at) => (
                    <Fragment key={other.id}>
                      {at > 0 && ', '}
                      <Name of={other} locale={locale} />
                    </Fragment>
                  )),
              })
            : t(fate, { day })}
        </small>
      </td>
    </tr>
  );
}
