import { useTranslations } from 'next-intl';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { Review } from '@/lib/views/review/review';
import { ChangeCell } from '../figures/change-cell';
import { FigureLink } from '../figures/figure-link';
import { RankBase } from '../figures/rank-base';
import { RankRange } from '../figures/rank-range';
import { Scale } from '../figures/scale';
import { useAbsence } from '../figures/use-absence';
import { Dash } from '../ui/dash';

/** What the other indices say of the unit in the year. */
export function BesideIndices({ review, locale }: { review: Review; locale: Locale }) {
  const t = useTranslations('review.beside');
  const missing = useTranslations('province.table');
  const absenceOf = useAbsence();
  const { beside, edition, unit, indices } = review;
  const { year, level } = edition;
  if (beside.length === 0) return null;
  return (
    <section className="part-section">
      <h2>{t('title', { year })}</h2>
      <table className="figures mt-2 max-w-3xl">
        <thead>
          <tr>
            {[t('index'), t('rank'), t('value'), t('change')].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {beside.map(
            ({
              index,
              entry: { rank, bound, value, of, rankChange, pointChange, missing: why, edition: own },
            }) => (
              <tr key={index.code}>
                <th scope="row">
                  {indices.some(({ code }) => code === index.code) ? (
                    <a href={routes.review(locale, { level, slug: unit.slug, index: index.code, year })}>
                      {shortNameOf(index, locale)}
                    </a>
                  ) : (
                    shortNameOf(index, locale)
                  )}
                </th>
                <td>
                  {rank ? (
                    <>
                      <FigureLink
                        figure={rank}
                        locale={locale}
                        undecided={missing('undecided')}
                        className="font-semibold"
                      />
                      <RankBase of={of} locale={locale} />
                    </>
                  ) : bound ? (
                    <RankRange bound={bound} by="ranks" locale={locale} className="" />
                  ) : (
                    <span className="text-sm text-soft">{absenceOf({ edition: own, missing: why })}</span>
                  )}
                </td>
                <td className="whitespace-nowrap">
                  {value ? (
                    <>
                      <FigureLink
                        figure={value}
                        locale={locale}
                        decimals={index.decimals}
                        undecided={missing('undecided')}
                      />
                      <Scale figure={value} max={null} locale={locale} />
                    </>
                  ) : (
                    <Dash />
                  )}
                </td>
                <ChangeCell row={{ rank, value, rankChange, pointChange }} index={index} locale={locale} />
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
