import { useTranslations } from 'next-intl';
import { mostCompared } from '@/lib/domain/series/comparison';
import type { Unit } from '@/lib/domain/units/unit';
import { wholeNameOf } from '@/lib/i18n/names';
import { routes } from '@/lib/routes';
import type { ComparisonPartProps } from './comparison-part';

const kinds = ['region', 'value', 'merged'] as const;

/** Links that add a peer of the first unit to the comparison. */
export function PeerLinks({ comparison, locale, address }: ComparisonPartProps) {
  const t = useTranslations('comparison.peers');
  const { units, peers } = comparison;
  const first = units[0]?.unit;
  if (!first || units.length >= mostCompared) return null;
  const add = (unit: Unit) => routes.comparison(locale, { ...address, units: [...address.units, unit.slug] });
  const shown = kinds.filter((kind) => peers[kind].length > 0);
  if (shown.length === 0) return null;
  return (
    <section className="no-print mt-8">
      <h2>{t('title')}</h2>
      <ul className="mt-2 grid gap-1.5">
        {shown.map((kind) => (
          <li key={kind}>
            <span className="text-soft">{t(kind, { name: wholeNameOf(first, locale) })}</span>{' '}
            {peers[kind].map((unit, at) => (
              <span key={unit.slug}>
                {at > 0 && ', '}
                <a href={add(unit)}>{wholeNameOf(unit, locale)}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
