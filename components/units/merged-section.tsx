import { useTranslations } from 'next-intl';
import { type MergedSeries, type Reading, readings } from '@/lib/domain/series/merged-series';
import { nameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { MergedFigure } from './merged-figure';

interface MergedSectionProps {
  series: readonly MergedSeries[];
  locale: Locale;
}

/**
 * A merged province and its members on one axis, for each index. The reader chooses how to read across the merger;
 * the choice needs no script.
 */
export function MergedSection({ series, locale }: MergedSectionProps) {
  const t = useTranslations('merged');
  const [first] = series;
  if (!first) return null;
  const name = nameOf(first.merged, locale);
  return (
    <section id="hop-nhat" className="merged mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', { name })}</h2>
      <p className="mt-1 max-w-[60ch]">{t('intro', { name, count: first.members.length })}</p>
      <fieldset className="no-print mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <legend className="mb-1 text-sm text-soft">{t('choose')}</legend>
        {readings.map((reading) => (
          <label key={reading} className="flex items-baseline gap-2">
            <input
              type="radio"
              name="cach-doc"
              value={reading}
              id={toInputId(reading)}
              defaultChecked={reading === readings[0]}
            />
            {t(`reading.${reading}.name`)}
          </label>
        ))}
      </fieldset>
      {readings.map((reading) => (
        <p key={reading} className={`reading-${reading} mt-3 max-w-[65ch] text-sm text-soft`}>
          {t(`reading.${reading}.text`, { name })}
        </p>
      ))}
      {series.map((one) => (
        <MergedFigure key={one.index.code} series={one} locale={locale} />
      ))}
    </section>
  );
}

const toInputId = (reading: Reading): string => `doc-${reading}`;
