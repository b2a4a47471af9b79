import { useTranslations } from 'next-intl';
import { isKnown } from '@/lib/domain/figures/figure';
import { nameOf, wholeNameOf } from '@/lib/i18n/names';
import { formatMeasure } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Department as DepartmentData } from '@/lib/views/units/department';
import { toScaleText } from '../figures/scale';
import { Name } from '../ui/name';
import { DepartmentDeeds } from './department-deeds';
import { DepartmentRanks } from './department-ranks';
import { DepartmentYears } from './department-years';
import { nameGroup } from './group-name';

interface DepartmentProps {
  department: DepartmentData;
  locale: Locale;
}

/** A department, district or agency across the years: where it stood in its province's own index, and what it is in charge of. */
export function Department({ department, locale }: DepartmentProps) {
  const t = useTranslations('department');
  const { owner, name, years } = department;
  return (
    <article>
      <p className="kicker mt-4 md:mt-8">
        <a href={routes.province(locale, owner.slug)}>{nameOf(owner, locale)}</a>
        {' · '}
        <a href={routes.provincePart(locale, owner.slug, 'departments')}>{t('kicker')}</a>
      </p>
      <h1>
        <Name of={name} locale={locale} />
        {', '}
        {wholeNameOf(owner, locale)}
      </h1>
      <Answer department={department} locale={locale} />
      <DepartmentRanks department={department} locale={locale} />
      {years.length > 0 && <DepartmentYears department={department} locale={locale} />}
      <DepartmentDeeds department={department} locale={locale} />
    </article>
  );
}

/** The newest rank in a sentence, or why none is known. */
function Answer({ department: { years, owner }, locale }: DepartmentProps) {
  const t = useTranslations('department.answer');
  const words = useTranslations();
  const newest = years.find(({ row }) => isKnown(row?.rank));
  const rank = newest?.row?.rank;
  if (!newest?.group || !isKnown(rank)) {
    const undecided = years.find(({ row }) => row?.rank)?.row?.rank;
    return (
      <p className="mt-4 max-w-[60ch] text-lg">
        {undecided
          ? t.rich('undecided', {
              year: undecided.year,
              owner: wholeNameOf(owner, locale),
              link: (text) => <a href={routes.figure(locale, undecided.id)}>{text}</a>,
            })
          : t(years.length > 0 ? 'none' : 'noIndex', { owner: wholeNameOf(owner, locale) })}
      </p>
    );
  }
  const { year, group } = newest;
  const value = newest.row?.value;
  return (
    <p className="mt-4 max-w-[60ch] text-lg">
      {t.rich('rank', {
        year,
        rank: Number(rank.value),
        atLeast: group.atLeast,
        group: nameGroup(group, words),
        owner: wholeNameOf(owner, locale),
        value: isKnown(value)
          ? `${formatMeasure(value.measure, value.value, locale)}${toScaleText({ figure: value, max: null, locale }) ?? ''}`
          : 'none',
        link: (text) => <a href={routes.figure(locale, rank.id)}>{text}</a>,
        score: (text) => <a href={value ? routes.figure(locale, value.id) : undefined}>{text}</a>,
      })}
    </p>
  );
}
