import type { Words } from '@/lib/i18n/translate';
import { type ColumnKey, columnKinds, type ExhibitTable } from '@/lib/views/exhibits/exhibit-table';
import { toValues } from './exhibit-words';
import { unitOf } from './sentence-parts';

/** The heading of a column, and what its cells mean. */
export function nameColumn(
  key: ColumnKey,
  table: ExhibitTable,
  words: Words,
): { name: string; meaning: string } {
  const { t } = words;
  const figure = /^(?<what>\w+?)(?:Figure|Link)$/.exec(key)?.groups?.what;
  if (figure) {
    const what = t(`exhibits.figure.of.${figure as FigureWord}`);
    return columnKinds[key] === 'link'
      ? { name: t('exhibits.figure.link', { what }), meaning: t('exhibits.figure.linkMeaning') }
      : { name: t('exhibits.figure.id', { what }), meaning: t('exhibits.figure.idMeaning') };
  }
  const measure = table.index.valueMeasure;
  const values = {
    ...toValues(table, words),
    kind: table.exhibit.kind,
    measure,
    mixed: table.columns.includes('valueUnit') ? 'yes' : 'no',
    unit: unitOf(table.index, measure, words),
  };
  const named = key as Exclude<ColumnKey, `${string}Figure` | `${string}Link`>;
  return {
    name: t(`exhibits.columns.${named}.name`, values),
    meaning: t(`exhibits.columns.${named}.meaning`, values),
  };
}

type FigureWord = ColumnKey extends infer K ? (K extends `${infer W}Figure` ? W : never) : never;
