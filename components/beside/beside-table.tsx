import { useTranslations } from 'next-intl';
import { type Place, toGap } from '@/lib/domain/series/beside';
import { nationalIndices } from '@/lib/domain/vocabulary';
import { formatSigned } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { FigureLink } from '../figures/figure-link';
import { Dash } from '../ui/dash';
import type { BesideRowData } from './beside-row';

interface BesideTableProps {
  rows: readonly BesideRowData[];
  head: string;
  locale: Locale;
}

/** Percentile and rank of each index, and how far PAR INDEX stands above PAPI. */
export function BesideTable({ rows, head, locale }: BesideTableProps) {
  const t = useTranslations('beside');
  return (
    <table className="figures max-w-3xl">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {nationalIndices.map((index) => (
            <th key={index} scope="col">
              {t(`short.${index}`)}
            </th>
          ))}
          <th scope="col">{t('gap')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, places }) => {
          const gap = toGap(places);
          return (
            <tr key={key}>
              <th scope="row">{name}</th>
              {nationalIndices.map((index) => (
                <td key={index}>
                  <PlaceCell place={places[index] ?? null} locale={locale} />
                </td>
              ))}
              <td>{gap === null ? <Dash /> : formatSigned(String(Math.round(gap)), locale)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function PlaceCell({ place, locale }: { place: Place | null; locale: Locale }) {
  const t = useTranslations('beside');
  if (!place) return <Dash />;
  return (
    <>
      {Math.round(place.percentile)}
      <small className="block whitespace-nowrap text-soft">
        {t('rank')} <FigureLink figure={place.figure} locale={locale} undecided="" />/{place.of}
      </small>
    </>
  );
}
