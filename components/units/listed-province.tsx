import { useTranslations } from 'next-intl';
import { toSparkline } from '@/lib/charts/sparkline';
import type { Unit } from '@/lib/domain/units/unit';
import { formatDay } from '@/lib/i18n/dates';
import { sortByName, wholeNameOf } from '@/lib/i18n/names';
import { formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import {
  isUnknown,
  type ListedProvince as Listed,
  type NewestEdition,
  type ProvinceRow,
} from '@/lib/views/units/province-index';
import { SparklinePicture } from '../charts/sparkline-picture';
import { RankBase } from '../figures/rank-base';
import { RankRange } from '../figures/rank-range';
import { Name } from '../ui/name';
import { ListedChange } from './listed-change';

interface ListedProvinceProps {
  province: Listed;
  newest: NewestEdition | null;
  locale: Locale;
}

/** A present province: its own row, or its name above the rows of those that are part of it now. */
export function ListedProvince({ province, newest, locale }: ListedProvinceProps) {
  const t = useTranslations('provinces');
  const { unit, own, members, former, earlierNames } = province;
  const name = (
    <>
      <a href={routes.province(locale, unit.slug)}>
        <Name of={unit} locale={locale} />
      </a>
      <Former words={t('with')} units={former} locale={locale} />
      <Former words={t('earlier')} units={earlierNames} locale={locale} />
    </>
  );
  if (own && newest) {
    return (
      <tr data-unit={unit.slug}>
        <th scope="row">{name}</th>
        <Cells row={own} newest={newest} locale={locale} />
      </tr>
    );
  }
  return (
    <>
      <tr data-unit={unit.slug} className="newer">
        <th scope="row" colSpan={4}>
          {name}
          {unit.validFrom && (
            <small className="since">{t('since', { day: formatDay(unit.validFrom, locale) })}</small>
          )}
        </th>
      </tr>
      {newest &&
        sortByName(members, (row) => row.unit, locale).map((row) => (
          <tr
            key={row.unit.id}
            className="member"
            data-unit={row.unit.slug === unit.slug ? undefined : row.unit.slug}
          >
            <th scope="row">
              {row.unit.slug === unit.slug ? (
                t('old', { name: wholeNameOf(row.unit, locale) })
              ) : (
                <a href={routes.province(locale, row.unit.slug)}>
                  <Name of={row.unit} locale={locale} />
                </a>
              )}
            </th>
            <Cells row={row} newest={newest} locale={locale} />
          </tr>
        ))}
    </>
  );
}

interface CellsProps {
  row: ProvinceRow;
  newest: NewestEdition;
  locale: Locale;
}

function Cells({ row, newest, locale }: CellsProps) {
  const place = <Place row={row} year={newest.edition.year} locale={locale} />;
  return (
    <>
      {isUnknown(row) ? (
        <td colSpan={2} className="none">
          {place}
        </td>
      ) : (
        <>
          <td className="place">{place}</td>
          <td>
            <ListedChange row={row} newest={newest} locale={locale} />
          </td>
        </>
      )}
      <td className="line">
        {row.ranks.length > 0 && (
          <SparklinePicture {...toSparkline(row.ranks, newest.of, newest.edition.year)} />
        )}
      </td>
    </>
  );
}

/** The newest rank, its range, or why it is not known and the latest that is. */
function Place({ row: { standing, earlier }, year, locale }: Omit<CellsProps, 'newest'> & { year: number }) {
  const t = useTranslations('answer');
  if (standing.kind === 'known') {
    return (
      <>
        <a href={routes.figure(locale, standing.figure.id)}>{formatWhole(standing.rank, locale)}</a>
        <RankBase of={standing.of} locale={locale} />
      </>
    );
  }
  if (standing.kind === 'bounded') return <RankRange bound={standing} by={standing.by} locale={locale} />;
  return (
    <small>
      {standing.figureId ? (
        <a href={routes.figure(locale, standing.figureId)}>{t(`absent.${standing.because}`, { year })}</a>
      ) : (
        t(`absent.${standing.because}`, { year })
      )}
      {earlier && (
        <>
          ;{' '}
          {t.rich('latest', {
            rank: earlier.rank,
            year: earlier.year,
            link: (text) => <a href={routes.figure(locale, earlier.figureId)}>{text}</a>,
          })}
        </>
      )}
    </small>
  );
}

/** Former provinces, each with its own page; nothing when there are none. */
function Former({ words, units, locale }: { words: string; units: readonly Unit[]; locale: Locale }) {
  if (units.length === 0) return null;
  return (
    <small>
      {words}{' '}
      {units.map((old, at) => (
        <span key={old.id}>
          {at > 0 && ', '}
          <a href={routes.province(locale, old.slug)}>
            <Name of={old} locale={locale} />
          </a>
        </span>
      ))}
    </small>
  );
}
