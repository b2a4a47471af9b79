import { useTranslations } from 'next-intl';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { Department } from '@/lib/views/units/department';
import { Name } from '../ui/name';
import { LeadRole } from '../units/lead-role';

interface DepartmentDeedsProps {
  department: Department;
  locale: Locale;
}

/** What sources name a department in charge of, and what they say that it did. */
export function DepartmentDeeds({ department, locale }: DepartmentDeedsProps) {
  const t = useTranslations('department.deeds');
  const { leads, deeds } = department;
  return (
    <>
      {leads.length > 0 && (
        <section className="part-section">
          <h2>{t('leads')}</h2>
          <ul className="mt-2 grid gap-2">
            {leads.map(({ index, dimension, role, year, source }) => (
              <li key={`${index} ${dimension?.code} ${year} ${source.code}`}>
                {dimension && dimension.kind !== 'index' ? (
                  <a href={routes.dimension(locale, { index, dimension: dimension.code })}>
                    <Name of={dimension} locale={locale} />
                  </a>
                ) : (
                  t('whole')
                )}{' '}
                <LeadRole role={role} />{' '}
                <span className="text-sm text-soft">
                  ({year}, <a href={routes.source(locale, source.code)}>{source.publisher}</a>)
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {deeds.length > 0 && (
        <section className="part-section">
          <h2>{t('title')}</h2>
          <ul className="mt-2 grid gap-2 max-w-[70ch]">
            {deeds.map(({ index, dimension, year, textVi, textEn, source }) => (
              <li key={textVi}>
                {locale === 'vi' ? textVi : textEn}{' '}
                <span className="text-sm text-soft">
                  {'('}
                  {dimension && (
                    <>
                      <a href={routes.dimension(locale, { index: index.code, dimension: dimension.code })}>
                        <Name of={dimension} locale={locale} />
                      </a>
                      {', '}
                    </>
                  )}
                  {shortNameOf(index, locale)} {year},{' '}
                  <a href={routes.source(locale, source.code)}>{source.publisher}</a>
                  {')'}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
