import { useTranslations } from 'next-intl';
import { nameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import type { DimensionSpan } from '@/lib/views/editions/dimension';
import { toNameSpans } from '@/lib/views/editions/dimension-facts';
import { Name } from '../ui/name';

/** The names and maxima of a dimension over the years, with a dotted rule at every new framework. */
export function DimensionTimeline({ spans, locale }: { spans: readonly DimensionSpan[]; locale: Locale }) {
  const t = useTranslations('dimension.timeline');
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const years = Array.from({ length: last.to - first.from + 1 }, (_, at) => first.from + at);
  const columns = (from: number, to: number) => ({
    gridColumnStart: from - first.from + 1,
    gridColumnEnd: to - first.from + 2,
  });
  const names = toNameSpans(spans, (dimension) => nameOf(dimension, locale));
  const max = ({ dimension }: DimensionSpan) =>
    dimension.maxScore === null ? null : formatDecimal(dimension.maxScore, locale);
  return (
    <figure className="mt-12 border-t-2 border-rule-strong pt-3">
      <figcaption>
        <h2>{t('title', { names: new Set(names.map(({ name }) => name)).size })}</h2>
        <p className="text-sm text-soft">{t('subtitle', { fromYear: first.from, toYear: last.to })}</p>
      </figcaption>
      <div
        aria-hidden="true"
        className="mt-3 grid text-[0.8125rem] leading-snug"
        style={{ gridTemplateColumns: `repeat(${years.length}, minmax(0, 1fr))` }}
      >
        {names.map(({ name, from, to }) => (
          <span
            key={from}
            className="mb-1 border-t-4 pt-1 pr-2 font-semibold [overflow-wrap:anywhere] border-soft"
            style={{ ...columns(from, to), gridRow: 1 }}
          >
            {name}
          </span>
        ))}
        {spans.map((span, at) => (
          <span
            key={span.from}
            className={`py-1 pl-0.5 whitespace-nowrap text-soft max-sm:text-[0.625rem] sm:pl-1 ${at > 0 ? 'border-l border-dashed border-soft' : ''}`}
            style={{ ...columns(span.from, span.to), gridRow: 2 }}
          >
            {max(span) ?? '?'}
          </span>
        ))}
        {years.map((year) => (
          <span
            key={year}
            className="border-t border-rule pt-0.5 text-[0.6875rem] text-soft tabular-nums"
            style={{ ...columns(year, year), gridRow: 3 }}
          >
            <span className="sm:hidden">{`’${String(year).slice(2)}`}</span>
            <span className="max-sm:hidden">{year}</span>
          </span>
        ))}
      </div>
      <details className="mt-3">
        <summary className="cursor-pointer text-sm">{t('table')}</summary>
        <table className="figures max-w-4xl">
          <thead>
            <tr>
              <th scope="col">{t('years')}</th>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('max')}</th>
              <th scope="col">{t('decision')}</th>
            </tr>
          </thead>
          <tbody>
            {[...spans].reverse().map((span) => (
              <tr key={span.from}>
                <th scope="row" className="whitespace-nowrap">
                  {[...new Set([span.from, span.to])].join('–')}
                </th>
                <td>
                  <Name of={span.dimension} locale={locale} />
                </td>
                <td>
                  {max(span) ?? <span className="text-sm text-soft">{t('unread')}</span>}
                  {max(span) && span.source && (
                    <small className="block text-soft">
                      {span.source.url ? (
                        <a href={span.source.url}>{span.source.publisher}</a>
                      ) : (
                        span.source.publisher
                      )}
                    </small>
                  )}
                </td>
                <td>
                  {span.framework.decision ?? <span className="text-sm text-soft">{t('unknown')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
