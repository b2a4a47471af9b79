import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { type Contrast, type Place, toShownGap, toShownPercentile } from '@/lib/domain/series/beside';
import { shortNameOf } from '@/lib/i18n/names';
import { formatSignedWhole, formatWhole } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { FigureLink } from '../figures/figure-link';
import { RankBase } from '../figures/rank-base';
import { Dash } from '../ui/dash';
import type { BesideRowData } from './beside-row';

interface BesideTableProps {
  rows: readonly BesideRowData[];
  indices: readonly IndexInfo[];
  contrast: Contrast | null;
  head: string;
  locale: Locale;
}

/** Percentile and rank of each index, and how far one stands above the other that it is set against. */
export function BesideTable({ rows, indices, contrast, head, locale }: BesideTableProps) {
  const t = useTranslations('beside');
  return (
    <table className="figures max-w-3xl">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {indices.map((index) => (
            <th key={index.code} scope="col">
              {shortNameOf(index, locale)}
            </th>
          ))}
          {contrast && (
            <th scope="col">
              {t('gap', {
                first: shortNameOf(contrast.first, locale),
                second: shortNameOf(contrast.second, locale),
              })}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, places }) => {
          const gap = toShownGap(places, contrast);
          return (
            <tr key={key}>
              <th scope="row">{name}</th>
              {indices.map(({ code }) => (
                <td key={code}>
                  <PlaceCell place={places[code] ?? null} locale={locale} />
                </td>
              ))}
              {contrast && <td>{gap === null ? <Dash /> : formatSignedWhole(gap, locale)}</td>}
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
      {formatWhole(toShownPercentile(place), locale)}
      <small className="block whitespace-nowrap text-soft">
        {t('rank')} <FigureLink figure={place.figure} locale={locale} undecided="" />
        <RankBase of={place.of} locale={locale} />
      </small>
    </>
  );
}
