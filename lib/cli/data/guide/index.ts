import { stat } from 'node:fs/promises';
import { parseReferences, type Rows } from '@/lib/dataset/parse';
import { sourceKinds } from '@/lib/domain/vocabulary';
import type { Env } from '@/lib/env';
import type { TablesReading } from '@/lib/tables';
import { print, say } from '../../say.ts';
import { language } from '../answer.ts';
import { readBase } from '../base.ts';
import { importFiles } from '../import.ts';
import { ReadingRefused } from '../open-tables.ts';
import type { Values } from '../options.ts';
import { PictureFound } from '../pictures/picture-found.ts';
import { writeSheet } from '../pictures/write-sheet.ts';
import { formatPreview } from '../preview/text.ts';
import { previewProse } from '../prose/index.ts';
import { readProse } from '../prose/read-prose.ts';
import { see } from '../see.ts';
import { type Asker, createAsker, EndOfInput } from './asker.ts';
import { toCommandLine, withChoice } from './command.ts';

/** `npm run data` alone: asks for the file and what it is, shows how it is read, and imports it when told to. */
export async function guide(env: Env): Promise<number> {
  const asker = createAsker();
  try {
    return await lead(asker, env);
  } catch (error) {
    if (!(error instanceof EndOfInput)) throw error;
    print(say('\nĐã dừng, không nạp gì.', '\nStopped: nothing was loaded.'));
    return 1;
  } finally {
    asker.close();
  }
}

async function lead(asker: Asker, env: Env): Promise<number> {
  const file = unquoted(await asker.text(say('Tệp (bảng hoặc bài viết)', 'File (a table or an article)')));
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    print(say(`Không có tệp ${file}.`, `There is no file ${file}.`));
    return 1;
  }
  const { rows } = parseReferences((await readBase(env)).references);
  const prose = await readProse(file);
  const edition = prose === null ? await askEdition(asker, rows) : {};
  const options: Values = { ...edition, ...(await askSource(asker, rows)) };
  if (prose !== null) {
    print(`\n${toCommandLine('preview', file, options)}`);
    return previewProse({ at: file, text: prose }, { operands: [file], options, env });
  }
  const answered = await previewTable(asker, { file, options, env }).catch((error: unknown) => {
    if (error instanceof PictureFound) return error;
    throw error;
  });
  if (answered === null) return 1;
  if (answered instanceof PictureFound) {
    print(`\n${toCommandLine('preview', file, options)}`);
    return writeSheet(answered, { options, env });
  }
  if (!(await asker.confirm(say('Nạp bây giờ?', 'Import it now?')))) {
    print(say('Chưa nạp gì. Để nạp:', 'Nothing is loaded. To import:'));
    print(toCommandLine('import', file, answered));
    return 0;
  }
  print(toCommandLine('import', file, answered));
  return importFiles({ operands: [file], options: answered, env });
}

/** The path that a file manager pastes may stand in quotes. */
const unquoted = (text: string): string => text.replace(/^(['"])(.*)\1$/, '$2');

/** Index, level and year; for a year without figures the criteria, and how many units were ranked. */
async function askEdition(asker: Asker, rows: Rows): Promise<Values> {
  const editions = rows['editions.csv'].filter(({ owner }) => owner === null);
  const codes = new Set(editions.map(({ index }) => index));
  const index = await asker.choose(
    say('Bộ chỉ số nào?', 'Which index?'),
    rows['indices.csv']
      .filter((row) => codes.has(row.index))
      .map((row) => ({ value: row.index, text: say(row.name_vi, row.name_en) })),
  );
  const levels = [...new Set(editions.flatMap((row) => (row.index === index ? [row.level] : [])))];
  const level =
    levels.length < 2
      ? levels[0]
      : await asker.choose(
          say('Của các tỉnh hay các bộ?', 'Of provinces or ministries?'),
          levels.map((value) => ({
            value,
            text: value === 'ministry' ? say('bộ, ngành', 'ministries') : say('tỉnh, thành phố', 'provinces'),
          })),
        );
  const own = editions.filter((row) => row.index === index && row.level === level);
  const last = own.reduce((latest, row) => Math.max(latest, row.year), 0);
  const year = await asker.text(
    say('Năm được đánh giá (không phải năm công bố)', 'Year measured (not the year of publication)'),
    (text) => (/^20\d\d$/.test(text) ? null : say('Một năm, như 2025.', 'A year, such as 2025.')),
    String(last),
  );
  const named: Values = { index, year, ...(level && level !== 'province' && { level }) };
  if (own.some((row) => row.year === Number(year) && row.status === 'published')) return named;
  const framework = await asker.choose(
    say(
      'Năm này chưa có số liệu nào. Chấm theo bộ tiêu chí nào?',
      'That year has no figures yet. By which criteria was it scored?',
    ),
    rows['frameworks.csv']
      .filter((row) => row.index === index && row.level === level)
      .toReversed()
      .map(({ framework: value, decision }) => ({
        value,
        text: decision ? `${value} (${decision})` : value,
      })),
  );
  const units = await asker.text(
    say('Bao nhiêu đơn vị được xếp hạng', 'How many units were ranked'),
    (text) => (/^[1-9]\d*$/.test(text) ? null : say('Một số nguyên dương.', 'A whole number above 0.')),
    String(own.find((row) => row.year === Number(year))?.units ?? own.at(-1)?.units ?? ''),
  );
  return { ...named, framework, units };
}

/** A source that the data set has, or what describes a new one. */
async function askSource(asker: Asker, rows: Rows): Promise<Values> {
  const source = await asker.text(
    say('Mã nguồn (chữ thường, số, gạch nối; như bnv-2026)', 'Code of the source (such as bnv-2026)'),
    (text) =>
      /^[a-z0-9-]+$/.test(text)
        ? null
        : say('Chữ thường không dấu, số và gạch nối.', 'Small letters, digits and hyphens.'),
  );
  const known = rows['sources.csv'].find((row) => row.source === source);
  if (known) {
    print(say(`Nguồn đã có: ${known.title}.`, `A known source: ${known.title}.`));
    return { source };
  }
  const needed = (text: string) => (text ? null : say('Cần có.', 'It is needed.'));
  const title = await asker.text(say('Tên tài liệu', 'Title'), needed);
  const publisher = await asker.text(say('Nơi công bố', 'Publisher'), needed);
  const names = {
    official: say('văn bản, trang của cơ quan công bố', 'the publisher’s own document or site'),
    'province-portal': say('cổng thông tin của tỉnh', 'a provincial portal'),
    newspaper: say('báo chí', 'a newspaper'),
    mirror: say('bản sao', 'a mirror'),
    other: say('khác', 'other'),
  };
  const kind = await asker.choose(
    say('Loại nguồn?', 'What kind of source?'),
    sourceKinds.map((value) => ({ value, text: names[value] })),
  );
  const url = await asker.text(say('Địa chỉ (để trống nếu không có)', 'Address (empty if none)'));
  const date = await asker.text(
    say(
      'Ngày công bố, như 2026-04-06 (để trống nếu chưa rõ)',
      'Published on, such as 2026-04-06 (empty if unknown)',
    ),
    (text) =>
      /^(?:\d{4}(?:-\d\d){0,2})?$/.test(text) ? null : say('Như 2026-04-06.', 'Such as 2026-04-06.'),
  );
  return { source, title, publisher, kind, ...(url && { url }), ...(date && { date }) };
}

interface TableCall {
  file: string;
  options: Values;
  env: Env;
}

/** Previews a table, asking what it leaves open; the options that answer everything, or null where it is refused. */
async function previewTable(asker: Asker, { file, options, env }: TableCall): Promise<Values | null> {
  print(`\n${toCommandLine('preview', file, options)}`);
  try {
    const preview = await see({ operands: [file], options, env });
    print(formatPreview(preview, language()));
    return preview.problems.count > 0 ? null : options;
  } catch (error) {
    if (!(error instanceof ReadingRefused)) throw error;
    const answer = await askOpen(asker, error.readings);
    return answer === null ? null : previewTable(asker, { file, options: withChoice(options, answer), env });
  }
}

/** The answer to the first question that a table leaves open; null where it has a problem and no question. */
async function askOpen(asker: Asker, readings: readonly TablesReading[]): Promise<string | null> {
  const [question] = readings.flatMap(({ questions }) => questions);
  if (!question || question.choices.length === 0) return null;
  const { text, choices, means } = question;
  return asker.choose(
    text[language()],
    choices.map((value, at) => ({
      value,
      text: means?.[at] ? `${value}   (${means[at][language()]})` : value,
    })),
  );
}
