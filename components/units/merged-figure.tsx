import { useTranslations } from 'next-intl';
import { toMergedHistory } from '@/lib/charts/merged-history';
import type { MergedSeries } from '@/lib/domain/series/merged-series';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { toMergedLines } from '@/lib/views/units/merged-lines';
import { MemberSample, MergedHistory } from '../charts/merged-history';
import { MergedTable } from './merged-table';

const wide = { width: 900, height: 280, left: 44, right: 225, top: 34, bottom: 30 };
const narrow = { width: 360, height: 260, left: 40, right: 16, top: 34, bottom: 30 };

interface MergedFigureProps {
  series: MergedSeries;
  locale: Locale;
}

/** One index across a merger: how much of it is known, the picture, and the table. */
export function MergedFigure({ series, locale }: MergedFigureProps) {
  const t = useTranslations('merged');
  const { index, merged, members, from } = series;
  const short = shortNameOf(index, locale);
  const lines = toMergedLines(series);
  const { known, isDrawn, isEmpty, namesake, breakYears, meanYears, published } = lines;
  const shared = {
    ...lines,
    members: members.map((unit, at) => ({
      name: t('member', { name: nameOf(unit, locale), same: at === namesake ? 'yes' : 'no' }),
      points: lines.members[at] ?? [],
    })),
    mergerYear: from,
  };
  const chart = (frame: typeof wide, mostYearLabels: number, className: string, named: boolean) => {
    const geometry = toMergedHistory({ ...shared, frame, mostYearLabels });
    return (
      <MergedHistory
        geometry={named ? geometry : { ...geometry, labels: [] }}
        label={t('label', { index: short, name: nameOf(merged, locale), members: members.length })}
        mergerLabel={t('merger')}
        locale={locale}
        className={className}
      />
    );
  };
  return (
    <figure className="mt-8">
      <figcaption>
        <h3>{short}</h3>
        <p className="text-sm text-soft">
          {isEmpty ? t('nothing') : t('known', known)} {breakYears.length > 0 && isDrawn && t('breaks')}
        </p>
        {!isEmpty && (
          <p className="reading-mean text-sm text-soft">
            {t('meanBase', {
              years: meanYears.length,
              of: published,
              members: members.length,
              list: meanYears.join(', '),
            })}
          </p>
        )}
      </figcaption>
      {isDrawn && (
        <>
          {chart(wide, 14, 'max-sm:hidden', true)}
          {chart(narrow, 7, 'sm:hidden', false)}
          <ul aria-hidden="true" className="mt-1 flex flex-wrap gap-x-4 text-sm sm:hidden">
            {members.map((unit, at) => (
              <li key={unit.id} className="flex items-center gap-1.5">
                <svg width={28} height={10} aria-hidden="true" className="chart !w-7">
                  <MemberSample member={at} />
                </svg>
                {shared.members[at]?.name}
              </li>
            ))}
          </ul>
        </>
      )}
      {!isEmpty && (
        <details className="mt-2" open={!isDrawn}>
          <summary className="cursor-pointer text-sm">{t('table.open')}</summary>
          <MergedTable series={series} locale={locale} />
        </details>
      )}
    </figure>
  );
}
