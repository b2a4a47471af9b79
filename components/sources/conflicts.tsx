import { useTranslations } from 'next-intl';
import type { Conflict } from '@/lib/domain/sources-view';
import { nameOf } from '@/lib/i18n/names';
import { formatMeasure } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';

/** Every figure whose sources differ: what they print, what was chosen, and why. */
export function Conflicts({ conflicts, locale }: { conflicts: readonly Conflict[]; locale: Locale }) {
  const t = useTranslations('sources.conflicts');
  const measure = useTranslations('figure.measure');
  const open = conflicts.filter(({ figure }) => figure.value === null).length;
  return (
    <section id="bat-dong" className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <p className="mt-1 max-w-[65ch] text-sm text-soft">{t('intro', { count: conflicts.length, open })}</p>
      <ul className="mt-3">
        {conflicts.map(({ figure, unit, values, reasonVi, reasonEn }) => {
          return (
            <li
              key={figure.id}
              className="grid gap-x-8 gap-y-1 border-t border-rule py-3 md:grid-cols-[2fr_3fr]"
            >
              <p>
                <a href={routes.figure(locale, figure.id)} className="font-semibold">
                  {nameOf(unit, locale)}, {t(`index.${figure.index as 'par'}`)} {figure.year}
                </a>
                <span className="block text-sm text-soft">
                  {measure(figure.measure)}:{' '}
                  {values.map((value) => formatMeasure(figure.measure, value, locale)).join(' · ')}
                </span>
              </p>
              <p>
                <b>
                  {figure.value === null
                    ? t('open')
                    : t('chosen', { value: formatMeasure(figure.measure, figure.value, locale) })}
                </b>{' '}
                {locale === 'vi' ? reasonVi : reasonEn}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
