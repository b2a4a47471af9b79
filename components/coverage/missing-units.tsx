import { useTranslations } from 'next-intl';
import type { CoverageCell } from '@/lib/domain/editions/coverage';
import { overall } from '@/lib/domain/vocabulary';
import { nameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { CoverageIndex } from '@/lib/views/coverage';

/** Year by year, the provinces without a rank or a value, and those that have figures by dimension. */
export function MissingUnits({ coverage, locale }: { coverage: CoverageIndex; locale: Locale }) {
  const t = useTranslations('coverage.where');
  const { index, years, rows, unitOf } = coverage;
  const list = (slugs: readonly string[]) =>
    slugs
      .map((slug) => unitOf.get(slug))
      .filter((unit) => unit !== undefined)
      .map((unit) => nameOf(unit, locale))
      .sort(new Intl.Collator(locale).compare)
      .join(', ');
  const whole = (part: 'rank' | 'value') =>
    rows.find((row) => row.dimension === overall && row.part === part);
  const asked = index.publishesRanks ? whole('rank') : whole('value');
  return (
    <div className="mt-5">
      <h3>{t('title')}</h3>
      {[...years.keys()].reverse().map((at) => {
        const cell = asked?.cells[at];
        if (!cell) return null;
        const value = index.publishesRanks ? whole('value')?.cells[at] : null;
        const parts = rows.flatMap((row) =>
          row.dimension !== overall && row.cells[at] ? [row.cells[at]] : [],
        );
        const detailed = [...new Set(parts.flatMap(({ present }) => present))];
        if (cell.absent.length === 0 && !value?.absent.length) return null;
        return (
          <details key={cell.year} className="border-b border-rule py-1.5">
            <summary className="cursor-pointer">
              {t(isUnpublished(cell) ? 'unpublished' : index.publishesRanks ? 'rank' : 'value', {
                year: cell.year,
                count: cell.absent.length,
                of: cell.of,
              })}
            </summary>
            <div className="max-w-[75ch] pb-2 text-[0.9375rem]">
              {cell.absent.length === cell.of ? (
                <p>{t('all')}</p>
              ) : (
                cell.absent.length > 0 && <p>{list(cell.absent)}.</p>
              )}
              {value && value.absent.length < value.of && value.absent.length > 0 && (
                <p className="mt-2">
                  <b>{t('withoutValue', { count: value.absent.length })}</b> {list(value.absent)}.
                </p>
              )}
              {index.publishesRanks && parts.length > 0 && (
                <p className="mt-2">
                  <b>{t('byDimension', { count: detailed.length })}</b>{' '}
                  {detailed.length > 0 && `${list(detailed)}.`}
                </p>
              )}
            </div>
          </details>
        );
      })}
    </div>
  );
}

const isUnpublished = ({ neverPublished, missing }: CoverageCell): boolean =>
  neverPublished > 0 && missing === 0;
