import { useTranslations } from 'next-intl';
import type { EarlierValue } from '@/lib/domain/figures/earlier-values';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';

/** The values of the figure in earlier releases. */
export function EarlierValues({ earlier, locale }: { earlier: readonly EarlierValue[]; locale: Locale }) {
  const t = useTranslations('figure.earlier');
  if (earlier.length === 0) return null;
  return (
    <section className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <ul className="mt-2">
        {earlier.map(({ value, fromRelease, untilRelease }) => (
          <li key={fromRelease} id={`ban-${untilRelease}`}>
            {t(untilRelease - fromRelease > 1 ? 'row' : 'single', {
              value: value === null ? t('undecided') : formatDecimal(value, locale),
              from: fromRelease,
              untilRelease: untilRelease - 1,
            })}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-soft">
        {t.rich('log', {
          corrections: (text) => <a href={routes.corrections(locale)}>{text}</a>,
        })}
      </p>
    </section>
  );
}
