import { useTranslations } from 'next-intl';
import { isKnown } from '@/lib/domain/figures/figure';
import type { InternalAverage } from '@/lib/domain/rankings/internal-index';
import { formatSigned } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { FigureLink } from '../figures/figure-link';
import { Name } from '../ui/name';

/** The averages that the province printed for its blocks; nothing where it printed none. */
export function Averages({ averages, locale }: { averages: readonly InternalAverage[]; locale: Locale }) {
  const t = useTranslations('internal.averages');
  if (averages.length === 0) return null;
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <dl className="mt-3 grid gap-x-10 gap-y-3 sm:grid-cols-2">
        {averages.map(({ unit, average, change }) => (
          <div key={unit.slug} id={unit.slug.split('/')[1]}>
            <dt className="text-sm text-soft">
              <Name of={unit} locale={locale} />
            </dt>
            <dd className="text-lg font-semibold tabular-nums">
              <FigureLink figure={average} locale={locale} undecided={t('undecided')} />
              {isKnown(change) && (
                <a href={routes.figure(locale, change.id)} className="ml-3 text-sm font-normal">
                  {t('change', { amount: formatSigned(change.value, locale) })}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
