import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareHeader } from '@/lib/dataset/csv-records';
import type { DataSetInput, RawClaim } from '@/lib/dataset/data-set-input';
import { type FileName, files, isClaimFile, type ReferenceFile } from '@/lib/dataset/files';
import { type References, toReferences } from '@/lib/dataset/normalise';
import { parseReferences } from '@/lib/dataset/parse';
import { openFolder, streamClaims } from '@/lib/dataset/read';
import type { OpenInput } from '@/lib/import/index';
import { dropExcerpts, layOver } from '@/lib/import/overlay';
import { readPackage } from '@/lib/release/package';
import { readRelease } from '@/lib/release/read-release';
import { pictureKind } from '@/lib/scans/picture-kind';
import type { TablesReading } from '@/lib/tables';
import { toExcerpts } from '@/lib/tables/excerpts';
import { decodeText } from '@/lib/tables/open/decode-text';
import { isTidyClaims } from '@/lib/tables/tidy';
import { inProject } from '../project.ts';
import { CommandError, say } from '../say.ts';
import { toEditionRow } from './edition-row.ts';
import { ReadingRefused } from './open-tables.ts';
import { UsageError, type Values } from './options.ts';
import { withOwnerCode } from './owner.ts';
import { findScan, hashOf, PictureFound } from './pictures/picture-found.ts';
import { ProseFound } from './prose/prose-found.ts';
import { readProse } from './prose/read-prose.ts';
import { readSavedReading, saveReading } from './saved-reading.ts';
import { toSourceRow } from './source-row.ts';
import { parseTable } from './table-options.ts';

export const ownFolder = inProject('prisma/data');

type Kind = 'data-set' | 'reference' | 'claims' | 'table';

/**
 * The data set that the files of a command stand for. No file means the project's own folder, a folder or a ZIP
 * is a whole data set, and any other files are laid over the current release.
 * @param onReading is called with the reading of each table, before the data set is checked
 * @returns a function that opens the data set, given the current release; it throws ReadingRefused when a table
 * leaves a question or has a problem, and PictureFound for a picture
 * @throws ProseFound for prose
 */
export async function toInput(
  paths: readonly string[],
  options: Values,
  databaseUrl: string,
  onReading: (reading: TablesReading) => void,
): Promise<OpenInput> {
  const found = await Promise.all(paths.map(async (at) => ({ at, kind: await kindOf(at) })));
  const [whole] = found.filter(({ kind }) => kind === 'data-set');
  if (whole && found.length > 1) {
    throw new UsageError(
      say(
        `${whole.at} là cả một bộ dữ liệu: hãy nạp riêng.`,
        `${whole.at} is a whole data set: give it by itself.`,
      ),
    );
  }
  const ofTable = [
    ...(['column', 'decimal', 'sheet', 'pages', 'table'] as const),
    ...(['only', 'rest', 'reading', 'quote', 'hidden', 'sure'] as const),
  ].find((option) => options[option] !== undefined);
  if (ofTable && !found.some(({ kind }) => kind === 'table')) {
    throw new UsageError(
      say(
        `--${ofTable} là của một bảng, mà không có bảng nào.`,
        `--${ofTable} is of a table, and there is none.`,
      ),
    );
  }
  if (paths.length === 0) return () => openFolder(ownFolder);
  if (whole) return () => readPackage(whole.at);
  const of = (kind: Kind) => found.filter((file) => file.kind === kind).map(({ at }) => at);
  return async (current) => {
    const base = current && (await readRelease(databaseUrl, current.id));
    if (!base) {
      throw new CommandError(
        say(
          'Cơ sở dữ liệu chưa có phiên bản nào để thêm vào: trước hết chạy npm run data -- import.',
          'The database has no release to add to yet: run npm run data -- import first.',
        ),
      );
    }
    const given = await readReferences(of('reference'));
    const named = layOver(base, { references: given });
    const { rows } = parseReferences(named.references);
    const known = withOwnerCode(rows, options);
    const ready = layOver(named, {
      references: [...toSourceRow(rows, known), ...toEditionRow(rows, known)],
    });
    const tables = await readAll(of('table'), known, ready, onReading);
    const claims = toClaims(of('claims'), tables);
    const excerpts = given.filter(([name]) => name === 'excerpts.csv');
    return layOver(
      await dropExcerpts(
        ready,
        claims(() => {}),
      ),
      {
        references: [...excerpts, ...toExcerpts(tables.flatMap((reading) => reading.claims))],
        claims,
      },
    );
  };
}

async function kindOf(at: string): Promise<Kind> {
  const found = await stat(at).catch(() => null);
  if (!found) throw new CommandError(say(`Không có tệp ${at}.`, `There is no file ${at}.`));
  if (found.isDirectory() || at.toLowerCase().endsWith('.zip')) return 'data-set';
  const name = path.basename(at);
  if (name in files) return isClaimFile(name) ? 'claims' : 'reference';
  const prose = await readProse(at);
  if (prose !== null) throw new ProseFound(at, prose);
  return isTidyClaims({ bytes: await readHead(at, 128 * 1024) }) ? 'claims' : 'table';
}

/** The first bytes of a file, at most as many as given. */
async function readHead(at: string, bytes: number): Promise<Uint8Array> {
  const handle = await open(at);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(bytes));
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const readReferences = (paths: string[]) =>
  Promise.all(
    paths.map(async (at): Promise<readonly [ReferenceFile, string]> => {
      const decoded = decodeText(await readFile(at));
      if (decoded.kind === 'refused')
        throw new CommandError(`${at}: ${say(decoded.reason.vi, decoded.reason.en)}`);
      const text = decoded.text;
      checkColumns(at, text);
      return [path.basename(at) as ReferenceFile, text];
    }),
  );

/**
 * A missing column would empty cells of the rows that the file replaces.
 * @throws CommandError unless the file has exactly the columns of its name
 */
function checkColumns(at: string, text: string): void {
  const columns = Object.keys(files[path.basename(at) as FileName].row.shape);
  const header = (text.split(/\r?\n/, 1)[0] ?? '').split(',').map((name) => name.trim().replaceAll('"', ''));
  const { missing, strange } = compareHeader(header, columns);
  if (missing.length + strange.length === 0) return;
  throw new CommandError(
    say(
      `${at}: cần đúng các cột ${columns.join(', ')}${missing.length > 0 ? `; thiếu ${missing.join(', ')}` : ''}${strange.length > 0 ? `; lạ ${strange.join(', ')}` : ''}.`,
      `${at}: expected the columns ${columns.join(', ')}${missing.length > 0 ? `; missing ${missing.join(', ')}` : ''}${strange.length > 0 ? `; unknown ${strange.join(', ')}` : ''}.`,
    ),
  );
}

async function readAll(
  paths: string[],
  options: Values,
  base: DataSetInput,
  onReading: (reading: TablesReading) => void,
): Promise<TablesReading[]> {
  if (paths.length === 0) return [];
  // files of a data set need none of it
  const { listUnitNames, mostBytes, readTables } = await import('@/lib/tables');
  const table = parseTable(options);
  const references: References = toReferences(parseReferences(base.references).rows);
  const kept = options.reading ? await readSavedReading(options.reading) : null;
  const readings: TablesReading[] = [];
  for (const at of paths) {
    // one byte more than a table may have is enough to refuse a longer file
    const bytes = await readHead(at, mostBytes + 1);
    const names = () => listUnitNames(references, table.context);
    if (pictureKind(bytes)) throw new PictureFound(at, { bytes, sha256: hashOf(bytes) }, names());
    const file = { name: path.basename(at), bytes };
    const reading = await readTables(file, { ...table.context, references }, { ...table.options, ...kept });
    const scan = await findScan(at, bytes, reading);
    if (scan) throw new PictureFound(at, scan, names());
    readings.push(reading);
  }
  readings.forEach(onReading);
  if (readings.some(({ questions, problems }) => questions.length + problems.length > 0))
    throw new ReadingRefused(readings);
  const empty = readings.find(({ claims }) => claims.length === 0);
  if (empty) {
    throw new CommandError(
      say(
        `${empty.file}: không có số liệu nào để nạp.`,
        `${empty.file}: there are no figures in it to load.`,
      ),
    );
  }
  if (options.reading && !kept) await saveReading(options.reading, readings, table.context.year);
  return readings;
}

const toClaims = (tidy: readonly string[], readings: readonly TablesReading[]): DataSetInput['claims'] =>
  async function* claims(report): AsyncGenerator<RawClaim> {
    for (const at of tidy) {
      yield* streamClaims(
        { place: path.dirname(at), open: () => createReadStream(at) },
        path.basename(at),
        report,
      );
    }
    for (const reading of readings) yield* reading.claims;
  };
