import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';

interface InternalYearsProps {
  slug: string;
  name: string;
  /** the index of the whole country that it is apart from */
  index: IndexInfo;
  years: readonly number[];
  locale: Locale;
}

/** Links to the province's own index of departments and districts; nothing when none is known. */
export function InternalYears({ slug, name, index, years, locale }: InternalYearsProps) {
  const t = useTranslations('province.internal');
  if (years.length === 0) return null;
  return (
    <section id="so-nganh" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', { name })}</h2>
      <p className="mt-1 max-w-[60ch] text-sm text-soft">
        {t('intro', { index: shortNameOf(index, locale) })}
      </p>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-lg font-semibold tabular-nums">
        {[...years].reverse().map((year) => (
          <li key={year}>
            <a href={routes.internalIndex(locale, slug, year)}>{year}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
