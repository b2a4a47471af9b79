import { useTranslations } from 'next-intl';
import { measureOf } from '@/lib/domain/figures/figure';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { ReviewLine } from '@/lib/views/review/lines';
import type { Review } from '@/lib/views/review/review';
import { PointChange } from '../figures/point-change';
import { Dash } from '../ui/dash';
import { Name } from '../ui/name';
import { AverageCell } from './average-cell';
import { Exception } from './exception';
import { HeadRow } from './head-row';
import { ScoreText } from './score-text';

interface ScoresTableProps {
  review: Review;
  kind: 'fields' | 'blocks';
  locale: Locale;
}

/** The score of each dimension against its maximum, the edition before, and the averages. */
export function ScoresTable({ review, kind, locale }: ScoresTableProps) {
  const t = useTranslations('review.scores');
  const { index, edition, previous, region, averages, row, entry } = review;
  const lines = review[kind];
  const isBlocks = kind === 'blocks';
  const heads = {
    change: previous ? t('before', { year: previous.year }) : t('noBefore'),
    national: t(edition.level === 'ministry' ? 'all' : 'national'),
    region: region ? t('region', { region: nameOf(region, locale) }) : null,
    top: averages.top ? t('top') : null,
  };
  const { decimals } = index;
  const toAverageCells = ({ averages: own, scale }: Pick<ReviewLine, 'averages' | 'scale'>) => (
    <>
      <AverageCell
        average={own.national}
        scale={scale}
        decimals={decimals}
        head={heads.national}
        locale={locale}
      />
      {heads.region && (
        <AverageCell
          average={own.region}
          scale={scale}
          decimals={decimals}
          head={heads.region}
          locale={locale}
        />
      )}
      {heads.top && (
        <AverageCell average={own.top} scale={scale} decimals={decimals} head={heads.top} locale={locale} />
      )}
    </>
  );
  return (
    <table className="figures review-table scores-table">
      <caption>
        {isBlocks
          ? t('blocksCaption')
          : t('caption', { index: shortNameOf(index, locale), year: edition.year })}
      </caption>
      <HeadRow
        heads={[
          ...[t(isBlocks ? 'block' : 'dimension'), t('score'), heads.change, heads.national],
          ...[heads.region, heads.top].filter((head) => head !== null),
        ]}
      />
      <tbody>
        {lines.map((line) => (
          <tr key={line.dimension.code}>
            <th scope="row">
              <a href={routes.dimension(locale, { index: index.code, dimension: line.dimension.code })}>
                <Name of={line.dimension} locale={locale} />
              </a>
              <Exception review={review} dimension={line.dimension.code} locale={locale} />
            </th>
            <td data-head={t('score')}>
              <ScoreText score={line.scored.score} decimals={decimals} locale={locale} />
            </td>
            <td data-head={heads.change}>
              {line.entry && line.entry.pointChange.kind !== 'missing' ? (
                <PointChange
                  change={line.entry.pointChange}
                  locale={locale}
                  figureId={line.entry.value?.id ?? null}
                  index={index}
                  measure={measureOf(line.entry.value)}
                />
              ) : (
                <Dash />
              )}
            </td>
            {toAverageCells(line)}
          </tr>
        ))}
        {!isBlocks && (
          <tr className="sum">
            <th scope="row">{t('whole')}</th>
            <td data-head={t('score')}>
              <ScoreText score={row.total.score} decimals={decimals} locale={locale} />
            </td>
            <td data-head={heads.change}>
              <PointChange
                change={entry.pointChange}
                locale={locale}
                figureId={entry.value?.id ?? null}
                index={index}
                measure={measureOf(entry.value)}
              />
            </td>
            {toAverageCells({ averages, scale: 'points' })}
          </tr>
        )}
      </tbody>
    </table>
  );
}
