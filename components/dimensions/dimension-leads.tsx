import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/routes';
import type { DimensionLead } from '@/lib/views/editions/dimension';
import { DepartmentLink } from '../units/department-link';
import { LeadRole } from '../units/lead-role';
import { UnitLink } from '../units/unit-link';

/** The departments that sources name as in charge, by province. */
export function DimensionLeads({ leads, locale }: { leads: readonly DimensionLead[]; locale: Locale }) {
  const t = useTranslations('dimension.leads');
  if (leads.length === 0) return null;
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <p className="mt-1 max-w-[60ch] text-sm text-soft">{t('intro')}</p>
      <ul className="mt-3 grid gap-2">
        {leads.map(({ province, department, slug, role, year, source }) => (
          <li key={`${province.id} ${department} ${source.code}`}>
            <UnitLink unit={province} locale={locale} />
            {': '}
            <b>
              <DepartmentLink slug={slug} name={department} locale={locale} />
            </b>{' '}
            <LeadRole role={role} />{' '}
            <span className="text-sm text-soft">
              ({year}, {source.url ? <a href={source.url}>{source.publisher}</a> : source.publisher})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
