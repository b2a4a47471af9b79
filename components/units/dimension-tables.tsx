import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown } from '@/lib/domain/figures/figure';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { DimensionResult, IndexHistory } from '@/lib/views/units/province';
import { ChangeCell } from '../figures/change-cell';
import { FigureLink } from '../figures/figure-link';
import { RankBase } from '../figures/rank-base';
import { Scale } from '../figures/scale';
import { useIndexTexts } from '../indices/index-texts';
import { Dash } from '../ui/dash';
import { Name } from '../ui/name';

interface DimensionTablesProps {
  history: IndexHistory;
  locale: Locale;
  anchor: string;
}

/** The known dimensions by year: the latest year is open, the earlier ones are folded. */
export function DimensionTables({ history, locale, anchor }: DimensionTablesProps) {
  const t = useTranslations('province.dimensions');
  const textOf = useIndexTexts();
  const { index } = history;
  if (history.dimensions.length === 0) return null;
  return (
    <section id={anchor} className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{textOf(index, 'dimensions') ?? t('title', { index: shortNameOf(index, locale) })}</h2>
      <p className="mt-1 mb-4 max-w-[60ch] text-sm text-soft">
        {textOf(index, 'dimensionsIntro') ?? t('intro')}
      </p>
      {history.dimensions.map(({ year, fields, blocks }, at) => (
        <details key={year} open={at === 0} className="border-t border-rule py-2">
          <summary className="cursor-pointer font-semibold">
            {t('year', { year })}
            <span className="ml-2 text-sm font-normal text-soft">
              {t('count', { fields: fields.length, blocks: blocks.length })}
            </span>
          </summary>
          {fields.length > 0 && (
            <DimensionTable rows={fields} index={index} locale={locale} caption={t('fields', { year })} />
          )}
          {blocks.length > 0 && (
            <DimensionTable rows={blocks} index={index} locale={locale} caption={t('blocks', { year })} />
          )}
        </details>
      ))}
    </section>
  );
}

interface DimensionTableProps {
  rows: DimensionResult[];
  index: IndexInfo;
  locale: Locale;
  caption: string;
}

function DimensionTable({ rows, index, locale, caption }: DimensionTableProps) {
  const t = useTranslations('province.dimensions');
  // the dimensions of one edition count from the same edition before
  const before = rows[0]?.entry.before ?? null;
  return (
    <table className="figures mt-2 mb-4 max-w-4xl">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('dimension')}</th>
          <th scope="col">{t('score')}</th>
          <th scope="col">{t('rank')}</th>
          <th scope="col">{before === null ? t('changePlain') : t('change', { year: before })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ dimension, entry }) => (
          <tr key={dimension.code}>
            <th scope="row">
              <a href={routes.dimension(locale, { index: index.code, dimension: dimension.code })}>
                <Name of={dimension} locale={locale} />
              </a>
            </th>
            <td className="whitespace-nowrap">
              {entry.value ? (
                <>
                  <FigureLink
                    figure={entry.value}
                    locale={locale}
                    decimals={index.decimals}
                    undecided={t('undecided')}
                    className="font-semibold"
                  />
                  <Scale figure={entry.value} max={dimension.maxScore} locale={locale} />
                </>
              ) : (
                <Dash />
              )}
            </td>
            <td className="whitespace-nowrap">
              {entry.rank ? (
                <>
                  <FigureLink
                    figure={entry.rank}
                    locale={locale}
                    undecided={t('undecided')}
                    className="font-semibold"
                  />
                  {isKnown(entry.rank) && <RankBase of={entry.of} locale={locale} />}
                </>
              ) : (
                <Dash />
              )}
            </td>
            <ChangeCell row={entry} index={index} locale={locale} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
