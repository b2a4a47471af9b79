import type { SourceInfo } from '@/lib/domain/figures/source';
import type { Named } from '@/lib/domain/names/named';
import { nameOf, publisherOf, shortNameOf, sortByName } from '@/lib/i18n/names';
import { noteOf } from '@/lib/i18n/notes';
import { formatRange } from '@/lib/i18n/numbers';
import type { Words } from '@/lib/i18n/translate';
import { inFull, routes } from '@/lib/routes';
import {
  type Cell,
  type ColumnKey,
  type ColumnKind,
  columnKinds,
  type ExhibitNote,
  type ExhibitTable,
  type Word,
} from '@/lib/views/exhibits/exhibit-table';
import { nameGroup } from '../internal/group-name';
import { nameColumn } from './column-words';
import { titleExhibit } from './exhibit-words';
import { listYears } from './sentence-parts';

/** A column in the reader's language: its heading, and what its cells mean. */
export interface WordedColumn {
  key: string;
  kind: ColumnKind;
  name: string;
  meaning: string;
}

/** A cell as a file has it: a text, a whole number, an exact decimal as text in a decimal column; null for none. */
export type WordedCell = string | number | null;

/** A table in the reader's language. */
export interface WordedTable {
  title: string;
  /** its base, and what to mind */
  subtitle: string;
  columns: WordedColumn[];
  /** the cells of each row in the order of the columns */
  rows: WordedCell[][];
  notes: string[];
  sources: SourceInfo[];
}

const inSubtitle = new Set<ExhibitNote['kind']>([
  'coverage',
  'not-located',
  'computed-ranks',
  'criteria',
  'criteria-years',
  'own-index',
]);

/** Says a table in one language; rows that are sorted by name are in its alphabetical order. */
export function wordTable(table: ExhibitTable, words: Words): WordedTable {
  const { locale } = words;
  const rows = table.isByName
    ? sortByName(table.rows, ({ cells }) => (isNamed(cells.unit) ? cells.unit : nameless), locale)
    : table.rows;
  const notes = table.notes.flatMap((note) => {
    const text = sayNote(note, table, words);
    return text ? [{ kind: note.kind, text }] : [];
  });
  return {
    title: titleExhibit(table, words),
    subtitle: notes.flatMap(({ kind, text }) => (inSubtitle.has(kind) ? [text] : [])).join(' '),
    columns: [
      ...table.columns.map((key) => ({ key, kind: columnKinds[key], ...nameColumn(key, table, words) })),
      ...table.parts.map(({ code, name }) => ({
        key: `part.${code}`,
        kind: 'decimal' as const,
        name: words.t('exhibits.columns.part.name', { part: nameOf(name, locale) }),
        meaning: words.t('exhibits.columns.part.meaning', { part: nameOf(name, locale) }),
      })),
    ],
    rows: rows.map(({ cells, parts }) => [
      ...table.columns.map((key) => toText(key, cells[key] ?? null, words)),
      ...table.parts.map(({ code }) => parts?.find((part) => part.code === code)?.value ?? null),
    ]),
    notes: notes.map(({ text }) => text),
    sources: table.sources,
  };
}

const nameless: Named = { nameVi: '', nameEn: null };

const isNamed = (cell: Cell | undefined): cell is Named =>
  typeof cell === 'object' && cell !== null && 'nameVi' in cell;

function toText(key: ColumnKey, cell: Cell, words: Words): WordedCell {
  if (isNamed(cell)) return nameOf(cell, words.locale);
  if (typeof cell === 'object') return cell && sayWord(cell, words);
  return columnKinds[key] === 'link' && typeof cell === 'string'
    ? inFull(routes.figure(words.locale, cell))
    : cell;
}

function sayWord(word: Word, { t }: Words): string {
  switch (word.of) {
    case 'basis':
      return t(`exhibits.words.basis.${word.word}`);
    case 'changeBasis':
      return t(`exhibits.words.changeBasis.${word.word}`);
    case 'averageBasis':
      return t(`exhibits.words.averageBasis.${word.word}`);
    case 'comparability':
      return t(`exhibits.words.comparability.${word.word}`);
    case 'valueUnit':
      return t(`exhibits.words.valueUnit.${word.word}`);
    case 'part':
      return t(`exhibits.words.part.${word.word}`);
    case 'level':
      return t(`dimensionYear.level.${word.word}`);
    case 'unitKind':
      return nameGroup({ kind: word.word, block: word.block }, t);
    case 'missing':
      if (word.word === 'no-rank') return t('exhibits.words.noRank');
      return word.word === 'edition-not-located'
        ? t('province.table.editionNotLocated')
        : t(`province.table.missing.${word.word}`);
  }
}

function sayNote(note: ExhibitNote, { index, years }: ExhibitTable, words: Words): string | null {
  const { locale, t } = words;
  const short = shortNameOf(index, locale);
  switch (note.kind) {
    case 'coverage':
      return t('exhibits.notes.coverage', { ...note, whole: note.known < note.of ? 'no' : 'yes' });
    case 'not-located':
      return `${t('ranking.notLocated.title', { index: short, year: String(years[1]) })}.`;
    case 'computed-ranks':
      return t('exhibits.notes.computed', { index: short });
    case 'bounds':
      return t('exhibits.notes.bounds');
    case 'criteria':
      return t(`movers.headline.caution.${note.caution}`, { before: note.beforeYear, year: note.year });
    case 'criteria-years':
      return t('exhibits.notes.criteriaYears', { years: listYears(note.years, words) });
    case 'stated':
      return t('exhibits.notes.stated');
    case 'edition':
      return noteOf(note, locale);
    case 'gaps':
      return t('exhibits.notes.gaps', {
        ranks: note.gaps.map(({ from, to }) => formatRange(from, to, locale)).join(', '),
      });
    case 'absent':
      return sayAbsent(note, index, words);
    case 'our-averages':
      return t('exhibits.notes.ourAverages');
    case 'own-index':
      return t('internal.apart');
    case 'group':
      return t('exhibits.notes.group', {
        group: nameGroup({ kind: note.unitKind, block: note.block }, t),
        ranked: t('internal.ranked', {
          ranked: note.ranked,
          atLeast: note.atLeast,
          whole: note.ranked === note.atLeast ? 'yes' : 'no',
        }),
      });
  }
}

/** The units that are in no row, and why. */
function sayAbsent(
  { reason, units, of, unranked, level }: Extract<ExhibitNote, { kind: 'absent' }>,
  index: ExhibitTable['index'],
  { locale, t }: Words,
): string {
  const title = t(`ranking.absent.${reason === 'not-ranked' ? 'unranked' : 'title'}`, {
    level,
    count: units.length,
  });
  const why = t(`ranking.absent.reason.${reason}`, {
    of,
    unranked,
    publisher: publisherOf(index, locale),
    ranks: index.publishesRanks ? 'published' : 'computed',
  });
  const names = sortByName(units, (unit) => unit, locale).map((unit) => nameOf(unit, locale));
  return `${title}. ${why} ${names.join(', ')}.`;
}
