import { toExhibitId } from '@/lib/routes/exhibits';
import type { WordedCell } from '../exhibit-table-words';
import type { TableFile } from './table-file';

/** A table as JSON: its rows by the keys of their columns, the dictionary, the sources, the release. */
export function toJson(file: TableFile): string {
  const { exhibit, table, sentence, citation, page, release, words } = file;
  const { locale, t } = words;
  const { title, subtitle, notes, columns, rows, sources } = table;
  const toValue = (cell: WordedCell, at: number) =>
    columns[at]?.kind === 'decimal' && cell !== null ? Number(cell) : cell;
  const value = {
    exhibit: toExhibitId(exhibit),
    language: locale,
    title,
    subtitle,
    sentence,
    citation,
    page,
    release: { number: release.id, day: release.createdOn },
    licence: t('exhibits.file.licence'),
    notes: [t('exhibits.file.numbers'), ...notes],
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(row.map((cell, at) => [columns[at]?.key ?? '', toValue(cell, at)])),
    ),
    sources: sources.map(({ code, title: name, publisher, publishedOn, url }) => ({
      code,
      title: name,
      publisher,
      publishedOn,
      url,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
