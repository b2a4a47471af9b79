import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/routes';
import type { IndexHistory } from '@/lib/views/units/province';
import { IndexTable } from './index-table';
import { ValueHistoryFigure } from './value-history-figure';

interface IndexSectionProps {
  history: IndexHistory;
  locale: Locale;
  name: string;
}

/** One index of a province: what it is, its values as a picture, every year as a table. */
export function IndexSection({ history, locale, name }: IndexSectionProps) {
  const t = useTranslations('province.index');
  const code = history.index.code as 'par' | 'sipas' | 'papi';
  return (
    <section id={code} className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t(`${code}.title`)}</h2>
      <p className="mt-1 mb-4 max-w-[60ch] text-sm text-soft">{t(`${code}.intro`)}</p>
      <div className="grid items-start gap-x-12 gap-y-6 md:grid-cols-[3fr_2fr]">
        <IndexTable history={history} locale={locale} caption={t(`${code}.caption`, { name })} />
        <ValueHistoryFigure history={history} locale={locale} label={t(`${code}.chart`, { name })} />
      </div>
    </section>
  );
}
