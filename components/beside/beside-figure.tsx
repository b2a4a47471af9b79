import { useTranslations } from 'next-intl';
import { toBesideChart } from '@/lib/charts/beside';
import { inDrawingOrder } from '@/lib/charts/beside-marks';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Contrast, Places } from '@/lib/domain/series/beside';
import { shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { Picture } from '../charts/picture';
import { useIndexTexts } from '../indices/index-texts';
import { BesideMark } from './beside-mark';
import type { BesideRowData } from './beside-row';
import { BesideTable } from './beside-table';

interface BesideFigureProps {
  rows: readonly BesideRowData[];
  indices: readonly IndexInfo[];
  contrast: Contrast | null;
  /** what a row is */
  head: string;
  label: string;
  locale: Locale;
  /** room for the labels on a wide and a narrow picture */
  room: { wide: number; narrow: number };
}

/** Percentiles of the indices row by row, as a picture and as a table. */
export function BesideFigure({ rows, indices, contrast, head, label, locale, room }: BesideFigureProps) {
  const t = useTranslations('beside');
  const textOf = useIndexTexts();
  const positionOf = (code: string) => indices.findIndex((index) => index.code === code);
  const chart = (width: number, left: number, className: string) => {
    const geometry = toBesideChart(
      rows.map((row) => ({ label: row.label, percentiles: toPercentiles(row.places, indices) })),
      { width, left, right: 16 },
    );
    return (
      <Picture size={geometry} label={label} className={className}>
        {geometry.ticks.map(({ value, at: x }) => (
          <g key={value}>
            <line className="grid-line" x1={x} x2={x} y1={geometry.top} y2={geometry.bottom} />
            <text className="axis" x={x} y={geometry.bottom + 16} textAnchor="middle">
              {formatDecimal(value, locale)}
            </text>
          </g>
        ))}
        {geometry.rows.map((row, at) => (
          <g key={rows[at]?.key}>
            <text className="axis" x={0} y={row.y + 4}>
              {row.label}
            </text>
            <line className="beside-line" x1={row.from} x2={row.to} y1={row.y} y2={row.y} />
            {row.marks.map((mark) => (
              <BesideMark key={mark.key} position={positionOf(mark.key)} x={mark.x} y={row.y} />
            ))}
          </g>
        ))}
      </Picture>
    );
  };
  return (
    <>
      <ul className="mt-2 flex flex-wrap gap-x-6 text-sm" aria-hidden="true">
        {indices.map((index, at) => (
          <li key={index.code} className="flex items-center gap-1.5">
            <svg viewBox="0 0 16 16" aria-hidden="true" className="chart !w-4">
              <BesideMark position={at} x={8} y={8} />
            </svg>
            {textOf(index, 'legend') ?? shortNameOf(index, locale)}
          </li>
        ))}
      </ul>
      <div className="mt-2 max-w-4xl">
        {chart(900, room.wide, 'max-sm:hidden')}
        {chart(360, room.narrow, 'sm:hidden')}
      </div>
      <p className="mt-1 max-w-[65ch] text-sm text-soft">
        {t.rich('note', { method: (text) => <a href={`${routes.method(locale)}#place`}>{text}</a> })}{' '}
        {indices
          .flatMap((index) => [
            index.publishesRanks ? [] : t('computed', { index: shortNameOf(index, locale) }),
            textOf(index, 'besideNote') ?? [],
          ])
          .flat()
          .join(' ')}
      </p>
      <details className="mt-3">
        <summary className="cursor-pointer text-sm">{t('table')}</summary>
        <BesideTable rows={rows} indices={indices} contrast={contrast} head={head} locale={locale} />
      </details>
    </>
  );
}

function toPercentiles(places: Places, indices: readonly IndexInfo[]): Partial<Record<string, number>> {
  return Object.fromEntries(
    inDrawingOrder(indices).flatMap(({ code }) => {
      const place = places[code];
      return place ? [[code, place.percentile]] : [];
    }),
  );
}
