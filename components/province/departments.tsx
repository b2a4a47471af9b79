import { nameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { Province } from '@/lib/views/units/province';
import { InternalYears } from '../units/internal-years';
import { Leads } from '../units/leads';

/** How a province ranks its departments and districts, and which departments are in charge. */
export function Departments({ province, locale }: { province: Province; locale: Locale }) {
  const { slug, current, internalYears, leads, histories } = province;
  const [main] = histories;
  return (
    <>
      {main && (
        <InternalYears
          slug={slug}
          name={nameOf(current, locale)}
          index={main.index}
          years={internalYears}
          locale={locale}
        />
      )}
      <Leads leads={leads} locale={locale} />
    </>
  );
}
