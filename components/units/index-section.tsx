import { useTranslations } from 'next-intl';
import { shortNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { IndexHistory, RankedUnit } from '@/lib/views/units/province';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { useUnits } from '../figures/use-units';
import { useIndexTexts } from '../indices/index-texts';
import { Name } from '../ui/name';
import { IndexTable } from './index-table';
import { ValueHistoryFigure } from './value-history-figure';

interface IndexSectionProps {
  unit: RankedUnit;
  history: IndexHistory;
  locale: Locale;
  name: string;
  release: CitedRelease;
}

/** One index of a province: what it is, its values as a picture, every year as a table. */
export function IndexSection({ unit, history, locale, name, release }: IndexSectionProps) {
  const t = useTranslations('province.index');
  const textOf = useIndexTexts();
  const { index } = history;
  const measure = index.valueMeasure;
  const values = { index: shortNameOf(index, locale), name, measure, unit: useUnits(index, locale)(measure) };
  return (
    <section id={index.code} className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{textOf(index, 'title') ?? t('title', values)}</h2>
      {index.aboutVi && (
        <p className="mt-1 mb-4 max-w-[60ch] text-sm text-soft">
          <Name of={{ nameVi: index.aboutVi, nameEn: index.aboutEn }} locale={locale} />
        </p>
      )}
      <div className="grid items-start gap-x-12 gap-y-6 md:grid-cols-[3fr_2fr]">
        <IndexTable history={history} locale={locale} caption={t('caption', values)} />
        <ValueHistoryFigure history={history} locale={locale} label={t('chart', values)} />
      </div>
      <TakeAway
        view={{
          kind: 'history',
          exhibit: { kind: 'history', index: index.code, slug: unit.slug, level: unit.level },
          unit,
          history,
        }}
        release={release}
        locale={locale}
      />
    </section>
  );
}
