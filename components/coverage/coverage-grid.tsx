import { useTranslations } from 'next-intl';
import type { CoverageCell } from '@/lib/domain/editions/coverage';
import { overall } from '@/lib/domain/vocabulary';
import { shortNameOf } from '@/lib/i18n/names';
import { formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type CoverageIndex, toCellKind } from '@/lib/views/editions/coverage';
import { Name } from '../ui/name';
import { ShortYear } from '../ui/short-year';

/** How many provinces have a figure, by dimension and year. On a phone the name of a dimension is above its years. */
export function CoverageGrid({ coverage, locale }: { coverage: CoverageIndex; locale: Locale }) {
  const t = useTranslations('coverage');
  const { index, years, rows } = coverage;
  return (
    <table className="coverage mt-3" style={{ '--years': years.length } as React.CSSProperties}>
      <caption className="sr-only">{t('caption', { index: shortNameOf(index, locale) })}</caption>
      <thead>
        <tr>
          <td className="coverage-corner" />
          {years.map((year) => (
            <th key={year} scope="col">
              <a href={routes.ranking(locale, { index: index.code, year, level: 'province' })}>
                <ShortYear year={year} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ dimension, part, name, cells }) => (
          <tr key={`${dimension} ${part}`}>
            <th scope="row" className="coverage-name">
              {dimension === overall ? t(`overall.${part}`) : name && <Name of={name} locale={locale} />}
            </th>
            {cells.map((cell, at) => (
              <Cell key={years[at]} cell={cell} locale={locale} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const classOf = { never: 'text-soft', none: 'unknown', some: 'covered' };

function Cell({ cell, locale }: { cell: CoverageCell | null; locale: Locale }) {
  const t = useTranslations('coverage.cell');
  if (!cell) {
    return (
      <td className="coverage-cell text-soft">
        <span aria-hidden="true">·</span>
        <span className="sr-only">{t('none')}</span>
      </td>
    );
  }
  const { have, of, undecided, missing, neverPublished } = cell;
  const kind = toCellKind(cell);
  return (
    <td
      className={`coverage-cell ${classOf[kind]}`}
      style={{ '--share': `${Math.round((have / of) * 100)}%` } as React.CSSProperties}
    >
      <span aria-hidden="true">{kind === 'never' ? '×' : formatWhole(have, locale)}</span>
      <span className="sr-only">{t('words', { have, of, undecided, missing, never: neverPublished })}</span>
    </td>
  );
}
