import { useTranslations } from 'next-intl';
import { type Locale, routes } from '@/lib/routes';
import type { Lead } from '@/lib/views/units/province';
import { Name } from '../ui/name';
import { DepartmentLink } from './department-link';
import { LeadRole } from './lead-role';

/** The departments that a source names as in charge of the index or its dimensions. */
export function Leads({ leads, locale }: { leads: readonly Lead[]; locale: Locale }) {
  const t = useTranslations('province.leads');
  if (leads.length === 0) return null;
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <ul className="mt-3 grid gap-2">
        {leads.map(({ index, dimension, department, slug, role, year, source }) => (
          <li key={`${department} ${dimension?.code} ${source.code}`}>
            <b>
              <DepartmentLink slug={slug} name={department} locale={locale} />
            </b>
            {': '}
            {dimension && dimension.kind !== 'index' ? (
              <a href={routes.dimension(locale, { index, dimension: dimension.code })}>
                <Name of={dimension} locale={locale} />
              </a>
            ) : (
              t('whole')
            )}{' '}
            <LeadRole role={role} />
            <span className="text-sm text-soft">
              {' '}
              ({year}, {source.url ? <a href={source.url}>{source.publisher}</a> : source.publisher})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
