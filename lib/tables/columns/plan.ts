import type { Problem, Text } from '@/lib/dataset/problem';
import { overall } from '@/lib/domain/vocabulary';
import { indicesIn } from '../asks/other-index';
import { toKey } from '../grid';
import type { Question, SavedColumn, TableOptions } from '../reading';
import { everyReading, readingsOf, toWords } from './choices';
import type { Draft } from './draft';
import type { Evidence } from './evidence';
import { type HeaderContext, type HeaderSaying, type Meaning, parseMeaning, toMeaningText } from './meanings';
import { bind, isBare } from './owners';
import { findSaved } from './saved';
import { settleDimension, settleOverall } from './settle-measure';

/** A column with its meaning; a column without a meaning is asked about and gives no claims. */
export interface Column {
  at: number;
  header: string;
  meaning: Meaning | null;
  why: Text;
  /** true when the command line gives its meaning */
  isGiven: boolean;
  /** the maximum of its scores, if the header prints one */
  max: string | null;
}

export interface ColumnPlan {
  columns: Column[];
  questions: Question[];
  /** the keys of the given meanings that matched a column */
  used: Set<string>;
  problems: Problem[];
}

export interface PlannedTable {
  file: string;
  /** the line of the last row of the header */
  line: number;
  /** the parts of the header of each column, from the top */
  headers: readonly (readonly string[])[];
  /** the reading of the header of each column */
  sayings: readonly HeaderSaying[];
  /** the column with the names of units */
  nameColumn: number;
  /** the dimensions that the title names, or the name of the sheet; the only one is that of columns that name none */
  titleDimensions: readonly string[];
  /** the columns of the table, when others stand beside it */
  span: { from: number; to: number };
  given: Readonly<Record<string, string>>;
  /** which columns to read, what to do with those that are asked about, and an earlier reading */
  options: Pick<TableOptions, 'only' | 'rest' | 'saved'>;
  context: HeaderContext;
  evidence: Evidence;
}

const given: Text = { vi: 'theo lệnh', en: 'as the command says' };

/** Decides the meaning of each column: by the command line, else by its header, else by its values; else asks. */
export function planColumns(table: PlannedTable): ColumnPlan {
  const plan: ColumnPlan = { columns: [], questions: [], used: new Set(), problems: [] };
  const drafts = table.sayings
    .map((saying, at) => toDraft(saying, at, table, plan))
    .filter(({ at }) => at >= table.span.from && at < table.span.to);
  settleNames(drafts, table);
  const taken = new Set(drafts.flatMap(({ meaning }) => (meaning ? [toMeaningText(meaning)] : [])));
  for (const draft of drafts) if (!draft.meaning) settle(draft, drafts, table, taken);
  for (const draft of drafts) {
    if (!draft.meaning && draft.choices.length === 0) draft.choices = everyReading(draft, drafts, table);
    if (!draft.meaning && table.options.rest === 'skip') {
      draft.meaning = { kind: 'skip' };
      draft.why = {
        vi: `${draft.why.vi}; bỏ theo --rest skip`,
        en: `${draft.why.en}; left out by --rest skip`,
      };
    }
    if (!draft.meaning) ask(draft, table, plan);
    plan.columns.push({
      at: draft.at,
      header: draft.header,
      meaning: draft.meaning,
      why: draft.why,
      isGiven: draft.isGiven,
      max: draft.saying.max ?? null,
    });
  }
  askTwice(plan, table);
  return plan;
}

function toDraft(saying: HeaderSaying, at: number, table: PlannedTable, plan: ColumnPlan): Draft {
  const header = (table.headers[at] ?? []).join(' / ');
  const isTwin = table.headers.some((other, place) => place !== at && other.join(' / ') === header);
  const key = header === '' || isTwin || /["=]/.test(header) ? `#${at + 1}` : header;
  const draft: Draft = {
    at,
    header,
    key,
    saying,
    meaning: saying.meaning ?? null,
    why: saying.why,
    isGiven: false,
    choices: [],
  };
  const isNamed = (name: string) => [toKey(key), toKey(header), `#${at + 1}`].includes(toKey(name));
  const { only, saved } = table.options;
  const wanted = only?.find(isNamed);
  if (wanted !== undefined) plan.used.add(wanted);
  const word = Object.keys(table.given).find(isNamed);
  if (word === undefined && only && wanted === undefined && at !== table.nameColumn) {
    const why = { vi: 'không nằm trong --only', en: 'not among --only' };
    return { ...draft, meaning: { kind: 'skip' }, why, isGiven: true };
  }
  if (word === undefined) return withSaved(draft, saved ?? [], table);
  plan.used.add(word);
  const meaning = parseMeaning(table.given[word] ?? '', table.context);
  if (!meaning) {
    plan.problems.push({
      file: table.file,
      line: table.line,
      column: header || key,
      found: table.given[word] ?? '',
      expected: {
        vi: 'cần name, quote, skip, một thước đo (percent, score, rank, max…) hoặc mã lĩnh vực và thước đo (“the-che score”)',
        en: 'expected name, quote, skip, a measure (percent, score, rank, max…), or a dimension and a measure (“the-che score”)',
      },
    });
    return { ...draft, meaning: { kind: 'skip' }, why: given, isGiven: true };
  }
  return { ...draft, meaning, why: given, isGiven: true };
}

const asSaved: Text = { vi: 'theo cách đọc đã lưu', en: 'as in the saved reading' };

/** The column as an earlier table of the same form was read, if that is a meaning here. */
function withSaved(draft: Draft, saved: readonly SavedColumn[], table: PlannedTable): Draft {
  const headers = table.headers.map((parts) => parts.join(' / '));
  const text = saved.length > 0 ? findSaved(headers, draft.at, saved, table.context.year) : null;
  const meaning = text === null ? null : parseMeaning(text, table.context);
  if (!meaning || meaning.kind === 'name' || draft.saying.isOtherYear) return draft;
  return { ...draft, meaning, why: asSaved, isGiven: true };
}

/** Makes one column the column of names: the given one, else the one that holds names of units. */
function settleNames(drafts: Draft[], { nameColumn, evidence }: PlannedTable) {
  const own = drafts.find(({ meaning, why }) => meaning?.kind === 'name' && why === given);
  const at = own?.at ?? nameColumn;
  for (const draft of drafts) {
    if (draft.at === at) {
      if (draft.meaning?.kind === 'name') continue;
      draft.meaning = { kind: 'name' };
      draft.why = { vi: 'các ô là tên đơn vị', en: 'its cells name units' };
    } else if (draft.meaning?.kind === 'name') {
      if (own || evidence.isNamedAgain(draft.at, at)) {
        draft.meaning = { kind: 'skip' };
        draft.why = { vi: 'tên đơn vị lần nữa', en: 'names of units again' };
      } else if (evidence.unitsIn(draft.at) > 1) {
        draft.meaning = null;
        draft.why = { vi: 'một cột tên đơn vị nữa', en: 'another column of names' };
        draft.choices = ['name', 'skip'];
      } else {
        draft.meaning = { kind: 'skip' };
        draft.why = { vi: 'chữ không phải tên đơn vị', en: 'its text names no units' };
      }
    }
  }
}

/** Decides the meaning of a column of values, from its values where its header is not enough. */
function settle(draft: Draft, drafts: readonly Draft[], table: PlannedTable, taken: ReadonlySet<string>) {
  const { saying, at } = draft;
  const { evidence, context } = table;
  if (draft.choices.length > 0) return;
  if (!evidence.hasFigures(at)) {
    draft.meaning = { kind: 'skip' };
    draft.why = { vi: 'không có số', en: 'no figures in it' };
    return;
  }
  if (saying.isUnknown || draft.header === '') {
    draft.why = { vi: 'không nhận ra tiêu đề', en: 'its header is not recognised' };
    return;
  }
  if (saying.candidates) {
    draft.choices = [...saying.candidates.flatMap((one) => readingsOf(draft, one, table)), 'skip'];
    return;
  }
  const { titleDimensions } = table;
  const isNamed = saying.dimension !== undefined;
  const around = {
    ...{ drafts, titleDimensions, evidence },
    higherIsBetter: context.references.indices.get(context.index)?.higher_is_better ?? true,
    untaken: context.dimensions.all
      .map(({ code }) => code)
      .filter((code) => code !== overall && !drafts.some((other) => other.saying.dimension === code)),
    maxOf: (code: string) => context.dimensions.findByCode(code)?.maxScore ?? null,
  };
  const { dimensions, mayBeLeftOut } = isBare(draft)
    ? bind(draft, around)
    : { dimensions: [saying.dimension ?? overall], mayBeLeftOut: false };
  const [dimension, ...more] = dimensions;
  if (dimension === undefined) {
    draft.meaning = { kind: 'skip' };
    draft.why = { vi: 'thuộc cột bên trái, bị bỏ', en: 'of the column left of it, which is left out' };
    return;
  }
  if (saying.isFall && evidence.numbersIn(at).every((value) => !value.startsWith('-'))) {
    draft.choices = ['skip'];
    draft.why = { vi: 'chỉ ghi số giảm, không có dấu trừ', en: 'says falls only, without a minus' };
    return;
  }
  if (saying.isChange || mayBeLeftOut || more.length > 0) {
    draft.choices = [...dimensions.flatMap((one) => readingsOf(draft, one, table)), 'skip'];
    if (more.length > 0) {
      draft.why = {
        vi: 'của cả bộ chỉ số hay của cột bên cạnh',
        en: 'of the whole index or of the column beside it',
      };
    }
    return;
  }
  if (!isNamed && titleDimensions.includes(dimension))
    draft.why = {
      vi: 'lĩnh vực theo tên trang hoặc tiêu đề bảng',
      en: 'the dimension of the sheet or title',
    };
  else if (!isNamed && dimension !== overall)
    draft.why = { vi: 'đi với cột bên trái', en: 'goes with the column left of it' };
  const settled =
    dimension === overall
      ? settleOverall(draft, drafts, table, taken)
      : settleDimension(draft, dimension, table);
  if (!settled) {
    const prefix = dimension === overall ? '' : `${dimension} `;
    const asRead = readingsOf(draft, dimension, table).filter((reading) => !reading.endsWith('_change'));
    draft.choices = [...new Set([`${prefix}percent`, `${prefix}score`, ...asRead])];
    return;
  }
  // a field with the name of another index: "SIPAS" with percents or ranks is that index as likely as the field
  const others = indicesIn(draft.header, context.references).known.filter((code) => code !== context.index);
  if (dimension !== overall && settled.measure !== 'score' && others.length > 0) {
    draft.choices = [`${dimension} ${settled.measure}`, 'skip'];
    const list = others.join(', ');
    draft.why = { vi: `cũng là tên của bộ chỉ số ${list}`, en: `also the name of the index ${list}` };
    return;
  }
  draft.meaning = { kind: 'value', dimension, measure: settled.measure };
  draft.why = {
    vi: [draft.why.vi, settled.why?.vi].filter(Boolean).join('; '),
    en: [draft.why.en, settled.why?.en].filter(Boolean).join('; '),
  };
}

function ask(draft: Draft, { file, line, context }: PlannedTable, plan: ColumnPlan) {
  plan.questions.push({
    file,
    line,
    text: {
      vi: `Cột “${draft.header || draft.key}” là gì? (${draft.why.vi})`,
      en: `What is the column “${draft.header || draft.key}”? (${draft.why.en})`,
    },
    choices: draft.choices.map((choice) => `--column "${draft.key}=${choice}"`),
    means: draft.choices.map((choice) => toWords(choice, context)),
  });
}

/** When two columns have one meaning, asks which of them to leave out. */
function askTwice({ columns, questions }: ColumnPlan, { file, line }: PlannedTable) {
  columns.forEach((column, at) => {
    if (column.meaning?.kind !== 'value') return;
    const text = toMeaningText(column.meaning);
    const twin = columns.slice(0, at).find(({ meaning }) => meaning && toMeaningText(meaning) === text);
    if (!twin) return;
    column.meaning = null;
    questions.push({
      file,
      line,
      text: {
        vi: `Cột ${twin.at + 1} “${twin.header}” và cột ${at + 1} “${column.header}” cùng là ${text}: bỏ cột nào?`,
        en: `The columns ${twin.at + 1} “${twin.header}” and ${at + 1} “${column.header}” are both ${text}: which is to be left out?`,
      },
      choices: [twin, column].map((one) => `--column "#${one.at + 1}=skip"`),
    });
  });
}
