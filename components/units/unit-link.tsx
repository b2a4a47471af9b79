import type { Unit } from '@/lib/domain/units/unit';
import { type Locale, toUnitPath } from '@/lib/routes';
import { Name } from '../ui/name';

interface UnitLinkProps {
  unit: Unit;
  locale: Locale;
  /** the year of the page, which the address of a department or district needs */
  year?: number;
  className?: string;
}

/** The name of a unit, linked to the page that shows it, if there is one. */
export function UnitLink({ unit, locale, year, className }: UnitLinkProps) {
  const path = toUnitPath(locale, unit, year);
  const name = <Name of={unit} locale={locale} />;
  return path ? (
    <a href={path} className={className}>
      {name}
    </a>
  ) : (
    <span className={className}>{name}</span>
  );
}
