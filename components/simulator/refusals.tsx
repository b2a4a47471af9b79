import { useTranslations } from 'next-intl';
import { mostPointDecimals } from '@/lib/domain/simulation/field';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import type { SimulationPage, SimulationRefusal } from '@/lib/views/simulation/simulation';

/** What of the question has no answer, each with the reason. */
export function Refusals({ page, locale }: { page: SimulationPage; locale: Locale }) {
  const t = useTranslations('simulation.refused');
  const { index, level, unit, year, refused } = page;
  const toWords = (refusal: SimulationRefusal): string => {
    const name = 'name' in refusal && refusal.name ? nameOf(refusal.name, locale) : t('part');
    switch (refusal.kind) {
      case 'no-total':
        return t(`no-total.${refusal.reason}`, {
          name: unit ? nameOf(unit, locale) : '',
          index: shortNameOf(index, locale),
          year: year ?? '',
        });
      case 'contradictory':
        return t('contradictory', { year: year ?? '' });
      case 'clamped':
        return t('clamped', { text: refusal.text, to: formatDecimal(refusal.to, locale), name });
      case 'not-a-number':
        return t('not-a-number', { text: refusal.text, name, most: mostPointDecimals });
      case 'no-part':
        return t('no-part', { name: refusal.name ? name : refusal.text });
      default:
        return t(refusal.kind, { text: refusal.text, index: shortNameOf(index, locale), level });
    }
  };
  return (
    <ul role="alert" className="hatched mt-5 max-w-[60ch] px-5 py-3">
      {refused.map((refusal) => (
        <li key={JSON.stringify(refusal)}>{toWords(refusal)}</li>
      ))}
    </ul>
  );
}
