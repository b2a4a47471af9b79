import { useTranslations } from 'next-intl';
import { formatDecimal, formatRange, formatSigned, formatSignedWhole, formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { WordedCell, WordedTable } from './exhibit-table-words';

/** The columns that tell rows apart, and those that say something of them, in this order. */
const names = ['year', 'group', 'dimension', 'unit'];
const values = ['rankBefore', 'rank', 'rankChange', 'value', 'valueChange', 'average', 'national', 'missing'];
/** Two columns of which one row has either: a number, or the ends between which it must lie. */
const ranges = new Set(['rankBefore', 'rank', 'rankChange']);

/** The rows of an exhibit to read: who, which rank, which value, what changed; each number leads to its figure. */
export function ExhibitRows({ table, locale }: { table: WordedTable; locale: Locale }) {
  const t = useTranslations('embed');
  const { title, subtitle, columns, rows } = table;
  const placeOf = new Map(columns.map(({ key }, at) => [key, at]));
  const cell = (row: readonly WordedCell[], key: string) => row[placeOf.get(key) ?? -1] ?? null;
  const has = (key: string) => rows.some((row) => cell(row, key) !== null);
  /** What is the same in every row stands in the title. */
  const varies = (key: string) => new Set(rows.map((row) => cell(row, key))).size > 1;
  // the region of a unit is left to the files; rows without units are of regions
  const told = has('unit') ? names : [...names, 'region'];
  const shown = [
    ...told.filter(varies),
    ...values.filter((key) => has(key) || (ranges.has(key) && has(`${key}From`))),
  ];
  const first = shown.filter((key) => told.includes(key)).at(-1);

  const alignOf = (key: string) => (told.includes(key) || key === 'missing' ? 'is-text' : undefined);
  const figureOf = (row: readonly WordedCell[], key: string) =>
    cell(row, `${key === 'rankChange' ? 'change' : key}Figure`);

  function toText(row: readonly WordedCell[], key: string): string {
    const value = cell(row, key);
    const [from, to] = [cell(row, `${key}From`), cell(row, `${key}To`)];
    const isSigned = key.endsWith('Change');
    const toWhole = isSigned ? formatSignedWhole : formatWhole;
    const year = key === 'year' ? value : null;
    if (typeof year === 'number') return String(year);
    if (typeof value === 'number') return toWhole(value, locale);
    if (value !== null && columns[placeOf.get(key) ?? -1]?.kind === 'decimal')
      return (isSigned ? formatSigned : formatDecimal)(value, locale);
    if (value !== null) return value;
    if (typeof from !== 'number' || typeof to !== 'number') return '';
    return isSigned
      ? t('changeRange', { from: toWhole(from, locale), to: toWhole(to, locale) })
      : formatRange(from, to, locale);
  }

  return (
    <>
      <h2>{title}</h2>
      {subtitle && <p className="embed-subtitle">{subtitle}</p>}
      <div className="embed-scroll">
        <table className="embed-rows" aria-label={title}>
          <thead>
            <tr>
              {shown.map((key) => (
                <th key={key} scope="col" className={alignOf(key)}>
                  {columns[placeOf.get(key) ?? placeOf.get(`${key}From`) ?? -1]?.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={told.map((key) => cell(row, key)).join(' ')}>
                {shown.map((key) => {
                  const Cell = key === first ? 'th' : 'td';
                  return (
                    <Cell key={key} scope={key === first ? 'row' : undefined} className={alignOf(key)}>
                      <FigureText id={figureOf(row, key)} text={toText(row, key)} locale={locale} />
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** A number that leads to its figure where there is one. */
function FigureText({ id, text, locale }: { id: WordedCell; text: string; locale: Locale }) {
  return text && typeof id === 'string' ? <a href={routes.figure(locale, id)}>{text}</a> : text;
}
