import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { toStripEnds } from '@/lib/charts/strip';
import { toWhole } from '@/lib/domain/figures/figure';
import {
  type InternalGroup as Group,
  type InternalIndex,
  toSharedScale,
} from '@/lib/domain/rankings/internal-index';
import { toFollowingGaps, toGapsBetween } from '@/lib/domain/rankings/ranking';
import type { Locale } from '@/lib/routes';
import { Gaps } from '../rankings/ranking-table';
import { nameGroup } from './group-name';
import { InternalRow } from './internal-row';

interface InternalGroupProps {
  group: Group;
  internal: InternalIndex;
  locale: Locale;
}

/** One kind of unit in one block, ranked by itself, with rows for the ranks between that have no source. */
export function InternalGroup({ group, internal, locale }: InternalGroupProps) {
  const t = useTranslations('internal');
  const { rows, gaps, ranked, atLeast, hasChange } = group;
  const { index, previousYear, caution } = internal;
  const title = nameGroup(group, useTranslations());
  const columns = hasChange ? 5 : 4;
  const scale = toSharedScale(rows);
  const ends = scale && toStripEnds(scale);
  const ranks = rows.map(({ rank }) => toWhole(rank));
  const following = toFollowingGaps(ranks, gaps);
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{title}</h2>
      <p className="mt-1 mb-2 max-w-[65ch] text-sm text-soft">
        {t('ranked', { ranked, atLeast, whole: ranked === atLeast ? 'yes' : 'no' })}
      </p>
      <table className="ranking">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="of-rank">
              {t('columns.rank')}
            </th>
            <th scope="col" className="of-name md:w-[36%]">
              {t('columns.unit')}
            </th>
            <th scope="col" className="of-value">
              {t('columns.value')}
            </th>
            {hasChange && (
              <th scope="col" className="of-change md:w-[17%]">
                {previousYear === null
                  ? t('columns.change')
                  : t('columns.changeFrom', { year: previousYear })}
                {previousYear !== null && caution && (
                  <span className="block font-normal">{t(`caution.${caution}`)}</span>
                )}
              </th>
            )}
            <th scope="col" className="of-sources md:w-[17%]">
              {t('columns.sources')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Gaps gaps={toGapsBetween(gaps, 0, ranks[0] ?? null)} columns={columns} />
          {rows.map((row, at) => (
            <Fragment key={row.unit.id}>
              <InternalRow row={row} index={index} locale={locale} ends={ends} showChange={hasChange} />
              <Gaps gaps={following[at] ?? []} columns={columns} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
