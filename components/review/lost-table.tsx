import { useTranslations } from 'next-intl';
import { formatDecimal, formatValue } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Review } from '@/lib/views/review/review';
import { RankChange } from '../figures/rank-change';
import { Dash } from '../ui/dash';
import { Name } from '../ui/name';
import { DepartmentLink } from '../units/department-link';
import { useLeadRole } from '../units/lead-role';
import { HeadRow } from './head-row';
import { StandingText } from './score-text';

/** The points lost in each dimension, their share of all lost points, the rank in it and who is in charge. */
export function LostTable({ review, locale }: { review: Review; locale: Locale }) {
  const t = useTranslations('review.lost');
  const nameRole = useLeadRole();
  const { index, previous, fields, table, unit } = review;
  const withLeads = unit.level === 'province' && fields.some(({ leads }) => leads.length > 0);
  const change = previous ? t('change', { year: previous.year }) : t('noChange');
  return (
    <table className="figures review-table">
      <caption>{t('caption')}</caption>
      <HeadRow
        heads={[
          useTranslations('review.scores')('dimension'),
          ...[t('lost'), t('share'), t('rank'), change],
          ...(withLeads ? [t('lead')] : []),
        ]}
      />
      <tbody>
        {fields.map(({ dimension, scored, entry, lost, lostShare, leads }) => (
          <tr key={dimension.code}>
            <th scope="row">
              <a href={routes.dimension(locale, { index: index.code, dimension: dimension.code })}>
                <Name of={dimension} locale={locale} />
              </a>
            </th>
            <td data-head={t('lost')}>
              {lost !== null ? (
                formatValue(lost, locale, index.decimals)
              ) : scored.score.kind === 'known' ? (
                <small>{t('noMax')}</small>
              ) : (
                <Dash />
              )}
            </td>
            <td data-head={t('share')}>
              {lostShare === null ? <Dash /> : `${formatDecimal(lostShare, locale)}%`}
            </td>
            <td data-head={t('rank')}>
              <StandingText standing={scored.standing} of={table.of} locale={locale} />
            </td>
            <td data-head={change}>
              {entry ? (
                <RankChange change={entry.rankChange} locale={locale} figureId={entry.rank?.id ?? null} />
              ) : (
                <Dash />
              )}
            </td>
            {withLeads && (
              <td data-head={t('lead')}>
                {leads.length === 0 && <small>{t('noLead')}</small>}
                {leads.map(({ department, slug, role, year, source }) => (
                  <span key={`${department} ${year}`} className="block">
                    <DepartmentLink slug={slug} name={department} locale={locale} />
                    <small>
                      {nameRole(role) !== null && `${nameRole(role)} · `}
                      <a href={routes.source(locale, source.code)}>
                        {t('leadYear', { year, publisher: source.publisher })}
                      </a>
                    </small>
                  </span>
                ))}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
