import type { Exhibit } from '@/lib/domain/exhibits/exhibit';
import type { Words } from '@/lib/i18n/translate';
import type { ExhibitTable } from '@/lib/views/exhibits/exhibit-table';
import type { ExhibitView } from '@/lib/views/exhibits/exhibit-view';
import type { CitedRelease } from '../../figures/citation';
import { sayExhibit } from '../exhibit-sentence';
import { type WordedTable, wordTable } from '../exhibit-table-words';
import { addressOf, citeExhibit } from '../exhibit-words';

/** All that a file of an exhibit's rows says, in one language. */
export interface TableFile {
  exhibit: Exhibit;
  table: WordedTable;
  /** the sentence to quote; null where the exhibit has none */
  sentence: string | null;
  citation: string;
  /** the address of the page that shows the exhibit */
  page: string;
  release: CitedRelease;
  words: Words;
}

/** The content of a file with the rows of an exhibit. */
export const toTableFile = (
  view: ExhibitView,
  table: ExhibitTable,
  release: CitedRelease,
  words: Words,
): TableFile => ({
  exhibit: table.exhibit,
  table: wordTable(table, words),
  sentence: sayExhibit(view, words),
  citation: citeExhibit(table, release, words),
  page: addressOf(table, words),
  release,
  words,
});
