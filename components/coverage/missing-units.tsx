import { useTranslations } from 'next-intl';
import type { Unit } from '@/lib/domain/units/unit';
import { nameOf, sortByName } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { type CoverageIndex, toMissingYears } from '@/lib/views/editions/coverage';

/** The provinces without a rank or value in each year, and those with figures by dimension. */
export function MissingUnits({ coverage, locale }: { coverage: CoverageIndex; locale: Locale }) {
  const t = useTranslations('coverage.where');
  const list = (units: readonly Unit[]) =>
    sortByName(units, (unit) => unit, locale)
      .map((unit) => nameOf(unit, locale))
      .join(', ');
  return (
    <div className="mt-5">
      <h3>{t('title')}</h3>
      {toMissingYears(coverage).map(({ year, part, isUnpublished, of, absent, withoutValue, detailed }) => (
        <details key={year} className="border-b border-rule py-1.5">
          <summary className="cursor-pointer">
            {t(isUnpublished ? 'unpublished' : part, { year, count: absent.length, of })}
          </summary>
          <div className="max-w-[75ch] pb-2 text-[0.9375rem]">
            {absent.length === of ? <p>{t('all')}</p> : absent.length > 0 && <p>{list(absent)}.</p>}
            {withoutValue.length > 0 && (
              <p className="mt-2">
                <b>{t('withoutValue', { count: withoutValue.length })}</b> {list(withoutValue)}.
              </p>
            )}
            {detailed && (
              <p className="mt-2">
                <b>{t('byDimension', { count: detailed.length })}</b>{' '}
                {detailed.length > 0 && `${list(detailed)}.`}
              </p>
            )}
          </div>
        </details>
      ))}
    </div>
  );
}
