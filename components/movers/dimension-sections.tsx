import { useTranslations } from 'next-intl';
import { reasonOf } from '@/lib/i18n/notes';
import { routes } from '@/lib/routes';
import { type MoverList, toDimensionChanges } from '@/lib/views/rankings/mover-lists';
import type { DimensionMovers } from '@/lib/views/rankings/movers';
import { Name } from '../ui/name';
import { Tied } from '../units/few-names';
import { MoverItems } from './mover-items';
import type { MoversPartProps } from './movers-part';

const most = 3;

/** The biggest changes in each dimension; all of them where few are known. */
export function DimensionSections({
  dimensions,
  ...part
}: MoversPartProps & { dimensions: readonly DimensionMovers[] }) {
  const t = useTranslations('movers.dimensions');
  if (dimensions.length === 0) return null;
  return (
    <section id="linh-vuc" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <p className="mt-1 max-w-[60ch] text-sm text-soft">{t('intro')}</p>
      {dimensions.map(({ dimension, table, caution, exception }, at) => {
        const { moved, isShort, lead, lists } = toDimensionChanges(table.rows, part.index, most);
        const reason = exception && reasonOf(exception, part.locale);
        return (
          <details key={dimension.code} open={at === 0 || isShort} className="mt-4 border-t border-rule pt-2">
            <summary className="cursor-pointer text-lg font-semibold">
              <Name of={dimension} locale={part.locale} />
            </summary>
            <p className="mt-1 text-sm text-soft">
              {t('base', { base: moved.length, of: table.of, level: part.level })}
              {caution && ` ${t(`caution.${caution}`)}`} {reason}{' '}
              <a
                href={routes.dimensionYear(
                  part.locale,
                  { index: part.index.code, dimension: dimension.code },
                  part.year,
                  part.level,
                )}
              >
                {t('whole')}
              </a>
            </p>
            {isShort ? (
              <MoverItems {...part} table={table} rows={moved} by={lead} />
            ) : (
              <Extremes {...part} table={table} lists={lists} />
            )}
          </details>
        );
      })}
    </section>
  );
}

function Extremes({ lists, ...part }: MoversPartProps & { lists: readonly MoverList[] }) {
  const t = useTranslations('movers.lists');
  return (
    <div className="grid gap-x-12 gap-y-4 md:grid-cols-2">
      {lists.map(({ kind, rows, tied }) => (
        <section key={kind} className="mt-2">
          <h3>{t(`${kind}.title`, { better: part.index.higherIsBetter ? 'higher' : 'lower' })}</h3>
          <MoverItems {...part} rows={rows} by={kind} />
          <Tied count={tied} kind={part.level} />
        </section>
      ))}
    </div>
  );
}
