import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown } from '@/lib/domain/figures/figure';
import { type Locale, routes } from '@/lib/routes';
import type { Department, DepartmentYear } from '@/lib/views/units/department';
import { ChangeCell } from '../figures/change-cell';
import { FigureLink } from '../figures/figure-link';
import { Scale } from '../figures/scale';
import { Dash } from '../ui/dash';
import { nameGroup } from './group-name';

interface DepartmentYearsProps {
  department: Department;
  locale: Locale;
}

/** Every year of the province's own index with the rank and the result of one department. */
export function DepartmentYears({ department, locale }: DepartmentYearsProps) {
  const t = useTranslations('department.years');
  const { years, owner, child, index } = department;
  return (
    <section className="part-section">
      <h2>{t('title')}</h2>
      <p className="note max-w-[65ch]">{t('about')}</p>
      <table className="figures mt-2 max-w-3xl">
        <thead>
          <tr>
            {[t('year'), t('rank'), t('value'), t('change')].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((known, at) => (
            <tr key={known.year}>
              <th scope="row">
                <a
                  href={`${routes.internalIndex(locale, owner.slug, known.year)}${known.row ? `#${child}` : ''}`}
                >
                  {known.year}
                </a>
              </th>
              {known.row && index ? (
                <Known
                  known={known}
                  before={years[at + 1]?.year ?? null}
                  row={known.row}
                  index={index}
                  locale={locale}
                />
              ) : (
                <td colSpan={3} className="text-sm text-soft">
                  {t('none')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface KnownProps {
  known: DepartmentYear;
  /** the year of the edition before, which the change counts from; null where there is none */
  before: number | null;
  row: NonNullable<DepartmentYear['row']>;
  index: IndexInfo;
  locale: Locale;
}

function Known({ known: { year, group }, before, row, index, locale }: KnownProps) {
  const t = useTranslations('department.years');
  const words = useTranslations();
  const { rank, value, rankChange, pointChange } = row;
  // what a source states may be counted from a year whose table was not found
  const isCounted = [rankChange, pointChange].some(({ kind }) => kind !== 'missing' && kind !== 'stated');
  const undecided = words('internal.undecided');
  return (
    <>
      <td>
        {rank ? (
          <FigureLink figure={rank} locale={locale} undecided={undecided} className="font-semibold" />
        ) : (
          <Dash />
        )}
        {group && (
          <small className="block text-soft">
            {isKnown(rank) && t('among', { atLeast: group.atLeast })} {nameGroup(group, words)}
          </small>
        )}
      </td>
      <td className="whitespace-nowrap">
        {value ? (
          <>
            <FigureLink figure={value} locale={locale} decimals={index.decimals} undecided={undecided} />
            <Scale figure={value} max={null} locale={locale} />
          </>
        ) : (
          <small className="text-soft">{words('internal.valueUnknown')}</small>
        )}
      </td>
      <ChangeCell row={row} index={index} locale={locale}>
        {isCounted && before !== null && before < year - 1 && <small>{t('since', { year: before })}</small>}
      </ChangeCell>
    </>
  );
}
