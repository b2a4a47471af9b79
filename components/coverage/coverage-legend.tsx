import { useTranslations } from 'next-intl';

/** The meanings of the cells of the grid. */
export function CoverageLegend() {
  const t = useTranslations('coverage.legend');
  const samples = [
    { key: 'have', sign: '42', className: 'covered', share: '66%' },
    { key: 'missing', sign: '0', className: 'unknown' },
    { key: 'never', sign: '×', className: '' },
    { key: 'none', sign: '·', className: '' },
  ] as const;
  return (
    <dl className="mt-6 grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2">
      {samples.map(({ key, sign, className, ...more }) => (
        <div key={key} className="flex items-start gap-3">
          <dt
            className={`grid h-8 w-9 shrink-0 place-items-center border border-rule font-semibold tabular-nums ${className}`}
            style={'share' in more ? ({ '--share': more.share } as React.CSSProperties) : undefined}
          >
            {sign}
          </dt>
          <dd className="text-soft">{t(key)}</dd>
        </div>
      ))}
    </dl>
  );
}
