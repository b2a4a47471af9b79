import type { Unit } from '@/lib/domain/units/unit';
import { type Locale, toUnitPath } from '@/lib/routes';
import { Name } from '../ui/name';

interface UnitLinkProps {
  unit: Unit;
  locale: Locale;
  /** the year that the page speaks of; a department or district is shown by year */
  year?: number;
  className?: string;
}

/** A unit's name, and the way to where it is shown; a name alone where it has no page. */
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
