import { useTranslations } from 'next-intl';
import { latestLeaders, type RankCell, type RankMatrix } from '@/lib/domain/rankings/rank-matrix';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { FigureLink } from '../figures/figure-link';
import { Name } from '../ui/name';
import { ScrollRegion } from '../ui/scroll-region';
import { useFewNames } from '../units/few-names';

/** Every ministry's rank in every year, the latest year first; what is absent says why. */
export function MinistryRanks({ matrix, locale }: { matrix: RankMatrix; locale: Locale }) {
  const t = useTranslations('ministries');
  const { index, editions, rows } = matrix;
  const [latest] = editions;
  const nameFew = useFewNames('ministry', locale);
  const leaders = latestLeaders(matrix);
  return (
    <>
      <h1 className="mt-12">
        {leaders.length > 0 && latest
          ? t('leader', {
              name: nameFew(leaders),
              count: leaders.length,
              year: latest.year,
            })
          : t('title')}
      </h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('intro', { index: shortNameOf(index, locale) })}</p>
      <p className="mt-2 max-w-[60ch] text-sm text-soft">{t('asRanked', { year: latest?.year ?? 0 })}</p>
      <ScrollRegion label={t('table')} className="mt-8">
        <table className="figures">
          <caption>{t('caption', { index: shortNameOf(index, locale) })}</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky left-0 min-w-32 bg-paper">
                {t('ministry')}
              </th>
              {editions.map(({ year, units }) => (
                <th key={year} scope="col">
                  <a href={routes.ranking(locale, { index: index.code, year, level: 'ministry' })}>{year}</a>
                  <span className="block font-normal whitespace-nowrap">{t('of', { of: units ?? 0 })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, cells }) => (
              <tr key={unit.id}>
                <th scope="row" className="sticky left-0 bg-paper">
                  <a href={routes.ministry(locale, unit.slug)} className="font-semibold">
                    <Name of={unit} locale={locale} />
                  </a>
                </th>
                {cells.map((cell, at) => (
                  <td key={editions[at]?.year}>
                    <Cell cell={cell} locale={locale} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="mt-3 text-sm text-soft">{t('legend')}</p>
    </>
  );
}

const marks = { 'not-ranked': '×', 'sources-disagree': '?' } as const;

/** A rank, or a mark with the reason for those who cannot see it. */
function Cell({ cell: { rank, missing }, locale }: { cell: RankCell; locale: Locale }) {
  const t = useTranslations('province.table');
  if (rank) {
    const label = t('missing.sources-disagree');
    return <FigureLink figure={rank} locale={locale} undecided={label} />;
  }
  const reason = missing ?? 'not-located-yet';
  return (
    <span className="text-soft">
      <span aria-hidden="true">{reason in marks ? marks[reason as keyof typeof marks] : '–'}</span>
      <span className="sr-only">{t(`missing.${reason}`)}</span>
    </span>
  );
}
