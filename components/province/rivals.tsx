import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { roundDecimal } from '@/lib/domain/values/decimal';
import { shortNameOf } from '@/lib/i18n/names';
import { formatSigned, formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Crossing, RivalsOfYear } from '@/lib/views/units/rivals';
import { useUnits } from '../figures/use-units';
import { Dash } from '../ui/dash';
import { UnitLink } from '../units/unit-link';

interface RivalsProps {
  rivals: RivalsOfYear;
  name: string;
  locale: Locale;
}

/** Who passed a province since the edition before, whom it passed, and who stands right above it. */
export function Rivals({ rivals: { index, year, before, caution, rivals }, name, locale }: RivalsProps) {
  const t = useTranslations('rivals');
  const unitOf = useUnits(index, locale);
  const { own, base, ahead } = rivals;
  const short = shortNameOf(index, locale);
  const unit = unitOf(index.valueMeasure);
  const placesOf = ({ from, to }: Crossing) => `${formatWhole(from, locale)} → ${formatWhole(to, locale)}`;
  return (
    <>
      <section id="ai-vuot" className="part-section">
        <h2>{t('title', { name })}</h2>
        {own && before !== null ? (
          <>
            <p className="note">
              {t('base', { index: short, year, beforeYear: before, ...own, units: base })}
              {caution && ` ${t(`caution.${caution}`)}`}
            </p>
            {(['overtakers', 'overtaken'] as const).map((kind) =>
              rivals[kind].length === 0 ? (
                <p key={kind} className="mt-3">
                  {t(`none.${kind}`)}
                </p>
              ) : (
                <RivalTable
                  key={kind}
                  rows={rivals[kind].map((row) => ({ ...row, place: placesOf(row) }))}
                  caption={t(kind, { count: rivals[kind].length })}
                  heads={[t('ranks'), t('change', { unit })]}
                  index={index}
                  locale={locale}
                />
              ),
            )}
          </>
        ) : (
          <p>{before === null ? t('first') : t('unknown', { index: short, year, beforeYear: before })}</p>
        )}
      </section>
      {ahead.rows.length > 0 && (
        <section id="ngay-tren" className="part-section">
          <h2>{t('ahead', { count: ahead.rows.length, complete: ahead.isComplete ? 'yes' : 'no' })}</h2>
          <RivalTable
            rows={ahead.rows.map((row) => ({ ...row, place: formatWhole(row.rank, locale) }))}
            caption={t('aheadCaption', { index: short, year })}
            heads={[t('rank'), t('more', { unit })]}
            index={index}
            locale={locale}
          />
        </section>
      )}
    </>
  );
}

interface RivalTableProps {
  rows: readonly (Pick<Crossing, 'unit' | 'figureId' | 'points'> & { place: string })[];
  caption: string;
  /** the heads of the places and of the points */
  heads: readonly [string, string];
  index: IndexInfo;
  locale: Locale;
}

function RivalTable({ rows, caption, heads, index, locale }: RivalTableProps) {
  const t = useTranslations('rivals');
  return (
    <table className="figures mt-4 max-w-2xl">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[t('province'), ...heads].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, place, figureId, points }) => (
          <tr key={unit.id}>
            <th scope="row">
              <UnitLink unit={unit} locale={locale} />
            </th>
            <td>
              <a href={routes.figure(locale, figureId)}>{place}</a>
            </td>
            <td>{points === null ? <Dash /> : formatSigned(roundDecimal(points, index.decimals), locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
