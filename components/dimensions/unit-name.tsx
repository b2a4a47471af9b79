import type { Unit } from '@/lib/domain/unit';
import { isProvince } from '@/lib/domain/vocabulary';
import { type Locale, routes } from '@/lib/routes';
import { Name } from '../ui/name';

/** A unit's name, leading to its page where it has one. */
export function UnitName({ unit, locale }: { unit: Unit; locale: Locale }) {
  const name = <Name of={unit} locale={locale} />;
  return isProvince(unit.kind) ? <a href={routes.province(locale, unit.slug)}>{name}</a> : name;
}
