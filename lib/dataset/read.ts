import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { streamRecords } from './csv-records';
import type { DataSetInput, FileTexts, RawClaim } from './data-set-input';
import { claimFiles, isClaimFile } from './files';
import { missingFile } from './parse';
import type { Problem } from './problem';
import { UnreadableError } from './unreadable-error';

/** The CSV files of a data set, in a folder or a ZIP. */
export interface CsvFiles {
  /** the folder or ZIP, for messages */
  place: string;
  names: readonly string[];
  open: (name: string) => AsyncIterable<Uint8Array>;
}

/**
 * CSV files as a data set; the claims are read only as they are consumed.
 * @throws when a file cannot be read or is not UTF-8
 */
export async function openFiles(files: CsvFiles): Promise<DataSetInput> {
  const references = files.names.filter((name) => !isClaimFile(name));
  return {
    references: await readTexts({ ...files, names: references }),
    async *claims(report) {
      for (const file of claimFiles) {
        if (!files.names.includes(file)) {
          report(missingFile(file));
          continue;
        }
        yield* streamClaims(files, file, report);
      }
    },
  };
}

/** The claims of one file with the columns of claims.csv; problems name the file by its own name. */
export async function* streamClaims(
  files: Pick<CsvFiles, 'place' | 'open'>,
  name: string,
  report: (problem: Problem) => void,
): AsyncGenerator<RawClaim> {
  const source = Readable.from(decode(files, name));
  const underItsName = (problem: Problem) => report({ ...problem, file: name });
  for await (const record of streamRecords('claims.csv', source, underItsName))
    yield { file: name, ...record };
}

/**
 * The CSV files of a folder as a data set; the claims are read from the disk only as they are consumed.
 * @throws when the folder cannot be read or a file is not UTF-8
 */
export const openFolder = async (folder: string): Promise<DataSetInput> =>
  openFiles(await listFolder(folder));

/** The texts of all CSV files of a folder. */
export const readFolder = async (folder: string): Promise<FileTexts> => readTexts(await listFolder(folder));

const listFolder = async (folder: string): Promise<CsvFiles> => ({
  place: folder,
  names: (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort(),
  open: (name) => createReadStream(path.join(folder, name)),
});

async function readTexts(files: CsvFiles): Promise<FileTexts> {
  const texts = files.names.map(async (name) => {
    const pieces: string[] = [];
    for await (const piece of decode(files, name)) pieces.push(piece);
    return [name, pieces.join('')] as const;
  });
  return new Map(await Promise.all(texts));
}

async function* decode(
  { place, open }: Pick<CsvFiles, 'place' | 'open'>,
  name: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of open(name)) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UnreadableError(path.join(place, name), {
      vi: 'không phải UTF-8; hãy lưu tệp dưới dạng UTF-8',
      en: 'not UTF-8; save the file as UTF-8',
    });
  }
}
