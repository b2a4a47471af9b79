import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown } from '@/lib/domain/figures/figure';
import { toYearRuns, type YearRun } from '@/lib/domain/series/runs';
import type { YearEntry } from '@/lib/domain/series/series';
import { type Locale, routes } from '@/lib/routes';
import type { IndexHistory } from '@/lib/views/units/province';
import { ChangeCell } from '../figures/change-cell';
import { FigureLink } from '../figures/figure-link';
import { RankBase } from '../figures/rank-base';
import { RankRange } from '../figures/rank-range';
import { useAbsence } from '../figures/use-absence';
import { useUnits } from '../figures/use-units';
import { Dash } from '../ui/dash';

/** An index of one unit year by year, the latest first; absent figures say why, breaks say so in words. */
export function IndexTable({
  history,
  locale,
  caption,
}: {
  history: IndexHistory;
  locale: Locale;
  caption: string;
}) {
  const t = useTranslations('province.table');
  const { index } = history;
  const measure = index.valueMeasure;
  const unitOf = useUnits(index, locale);
  return (
    <table className="figures max-w-3xl">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('year')}</th>
          <th scope="col">{t('rank')}</th>
          <th scope="col">{t(measure, { unit: unitOf(measure) })}</th>
          <th scope="col">{t('change')}</th>
        </tr>
      </thead>
      <tbody>
        {toYearRuns(history.entries).map((run) =>
          run.kind === 'year' ? (
            <Year key={run.entry.year} entry={run.entry} locale={locale} index={index} />
          ) : (
            <Gap key={`${run.kind} ${run.kind === 'gap' ? run.toYear : run.year}`} run={run} />
          ),
        )}
      </tbody>
    </table>
  );
}

/** Years in a row of which nothing is known, or the beginning of a new unit, as one line. */
function Gap({ run }: { run: Exclude<YearRun, { kind: 'year' }> }) {
  const t = useTranslations('province.table');
  if (run.kind === 'merger') {
    return (
      <tr className="era">
        <td colSpan={4}>{t('merger', { year: run.year })}</td>
      </tr>
    );
  }
  const { fromYear, toYear, because, breakYears } = run;
  return (
    <tr className="gap">
      <th scope="row">
        {fromYear !== toYear && `${fromYear}–`}
        {toYear}
      </th>
      <td colSpan={3}>
        {because === null ? t('editionNotLocated') : t(`missing.${because}`)}
        {breakYears.length > 0 && ` · ${t('breaks', { years: breakYears.join(', ') })}`}
      </td>
    </tr>
  );
}

interface YearProps {
  entry: YearEntry;
  locale: Locale;
  index: IndexInfo;
}

function Year({ entry, locale, index }: YearProps) {
  const t = useTranslations('province.table');
  const absenceOf = useAbsence();
  const { year, rank, bound, value, of, caution, before, rankChange, pointChange, edition } = entry;
  const isChanged = rankChange.kind !== 'missing' || pointChange.kind !== 'missing';
  return (
    <tr>
      <th scope="row">
        <a
          href={routes.ranking(locale, {
            index: index.code,
            year,
            level: edition.level === 'ministry' ? 'ministry' : 'province',
          })}
        >
          {year}
        </a>
        {caution === 'framework-changed' && (
          <small className="block text-soft">{t('frameworkChanged')}</small>
        )}
      </th>
      <td>
        {rank?.value != null ? (
          <>
            <FigureLink figure={rank} locale={locale} undecided={t('undecided')} className="font-semibold" />
            <RankBase of={of} locale={locale} />
          </>
        ) : bound ? (
          <RankRange bound={bound} by={isKnown(value) ? 'values' : 'ranks'} locale={locale} className="" />
        ) : (
          <span className="text-sm text-soft">
            {rank ? (
              <a href={routes.figure(locale, rank.id)}>{t('missing.sources-disagree')}</a>
            ) : (
              absenceOf(entry)
            )}
          </span>
        )}
      </td>
      <td>
        {value ? (
          <FigureLink figure={value} locale={locale} decimals={index.decimals} undecided={t('undecided')} />
        ) : (
          <Dash />
        )}
      </td>
      <ChangeCell row={entry} index={index} locale={locale}>
        {isChanged && before !== null && before < year - 1 && <small>{t('since', { year: before })}</small>}
      </ChangeCell>
    </tr>
  );
}
