import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/routes';
import type { DimensionLead } from '@/lib/views/editions/dimension';
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
        {leads.map(({ province, department, role, year, source }) => {
          const key = `role.${role.replaceAll(' ', '-')}` as 'role.lead';
          return (
            <li key={`${province.id} ${department} ${source.code}`}>
              <UnitLink unit={province} locale={locale} />
              {': '}
              <b lang="vi">{department}</b> {t.has(key) && t(key)}{' '}
              <span className="text-sm text-soft">
                ({year}, {source.url ? <a href={source.url}>{source.publisher}</a> : source.publisher})
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
