import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Locale } from '@/lib/routes';
import type { RegionPage } from '@/lib/views/units/region';
import { UnitLink } from '../units/unit-link';

/** The provinces of the region until 2024 and since, with the sources. */
export function RegionEras({ eras, locale }: { eras: RegionPage['eras']; locale: Locale }) {
  const t = useTranslations('region.eras');
  const schemes = new Set(eras.map(({ scheme }) => scheme));
  return (
    <div className="mt-6 max-w-[65ch]">
      <dl className="grid gap-3">
        {eras.map(({ scheme, members, source }) => (
          <div key={scheme}>
            <dt className="font-semibold">
              {t(scheme === '2023' ? 'before' : 'since', { count: members.length })}
            </dt>
            <dd>
              {members.map((unit, at) => (
                <Fragment key={unit.id}>
                  {at > 0 && ', '}
                  <UnitLink unit={unit} locale={locale} />
                </Fragment>
              ))}
              .{' '}
              {source && (
                <span className="text-sm text-soft">
                  (
                  <span lang="vi">{source.url ? <a href={source.url}>{source.title}</a> : source.title}</span>
                  )
                </span>
              )}
              {scheme !== '2023' && <span className="block text-sm text-soft">{t('notMeasured')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {!schemes.has('2025') && <p className="mt-3 text-soft">{t('ended')}</p>}
      {!schemes.has('2023') && <p className="mt-3 text-soft">{t('new')}</p>}
    </div>
  );
}
