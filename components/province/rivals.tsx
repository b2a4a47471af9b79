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
  const { own, overtakers, overtaken, base, ahead } = rivals;
  const short = shortNameOf(index, locale);
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
            <Passed crossings={overtakers} kind="overtakers" index={index} locale={locale} />
            <Passed crossings={overtaken} kind="overtaken" index={index} locale={locale} />
          </>
        ) : (
          <p>{before === null ? t('first') : t('unknown', { index: short, year, beforeYear: before })}</p>
        )}
      </section>
      {ahead.rows.length > 0 && (
        <section id="ngay-tren" className="part-section">
          <h2>{t('ahead', { count: ahead.rows.length, complete: ahead.isComplete ? 'yes' : 'no' })}</h2>
          <table className="figures max-w-2xl">
            <caption>{t('aheadCaption', { index: short, year })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('province')}</th>
                <th scope="col">{t('rank')}</th>
                <th scope="col">{t('more', { unit: unitOf(index.valueMeasure) })}</th>
              </tr>
            </thead>
            <tbody>
              {ahead.rows.map(({ unit, rank, figureId, points }) => (
                <tr key={unit.id}>
                  <th scope="row">
                    <UnitLink unit={unit} locale={locale} />
                  </th>
                  <td>
                    <a href={routes.figure(locale, figureId)}>{formatWhole(rank, locale)}</a>
                  </td>
                  <td>
                    {points === null ? <Dash /> : formatSigned(roundDecimal(points, index.decimals), locale)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

interface PassedProps {
  crossings: readonly Crossing[];
  kind: 'overtakers' | 'overtaken';
  index: IndexInfo;
  locale: Locale;
}

function Passed({ crossings, kind, index, locale }: PassedProps) {
  const t = useTranslations('rivals');
  const unitOf = useUnits(index, locale);
  if (crossings.length === 0) return <p className="mt-3">{t(`none.${kind}`)}</p>;
  return (
    <table className="figures mt-4 max-w-2xl">
      <caption>{t(kind, { count: crossings.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('province')}</th>
          <th scope="col">{t('ranks')}</th>
          <th scope="col">{t('change', { unit: unitOf(index.valueMeasure) })}</th>
        </tr>
      </thead>
      <tbody>
        {crossings.map(({ unit, from, to, figureId, points }) => (
          <tr key={unit.id}>
            <th scope="row">
              <UnitLink unit={unit} locale={locale} />
            </th>
            <td>
              <a href={routes.figure(locale, figureId)}>
                {formatWhole(from, locale)} → {formatWhole(to, locale)}
              </a>
            </td>
            <td>{points === null ? <Dash /> : formatSigned(roundDecimal(points, index.decimals), locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
