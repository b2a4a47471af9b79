import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { readRecords, streamRecords } from './csv-records';
import type { DataSetInput, RawClaim } from './data-set-input';
import { claimFiles, isClaimFile } from './files';
import { missingFile } from './parse';
import type { Problem } from './problem';

/** The text of a data set's CSV files by file name, as it lies in a folder or a release. */
export type FileTexts = ReadonlyMap<string, string>;

/**
 * The CSV files of a folder as a data set; its claims are read from the disk while they are asked for.
 * @throws when the folder cannot be read or a file is not UTF-8
 */
export async function openFolder(folder: string): Promise<DataSetInput> {
  const names = await listCsv(folder);
  return {
    references: await readTexts(
      folder,
      names.filter((name) => !isClaimFile(name)),
    ),
    async *claims(report) {
      for (const file of claimFiles) {
        if (!names.includes(file)) {
          report(missingFile(file));
          continue;
        }
        const source = Readable.from(decode(path.join(folder, file)));
        for await (const record of streamRecords(file, source, report)) yield { file, ...record };
      }
    },
  };
}

/** The CSV files of a folder, whole. */
export const readFolder = async (folder: string): Promise<FileTexts> =>
  readTexts(folder, await listCsv(folder));

/** A data set held in memory. */
interface TextDataSet extends DataSetInput {
  claims: (report: (problem: Problem) => void) => Iterable<RawClaim>;
}

/** The texts of a data set as a data set. */
export function toDataSetInput(texts: FileTexts): TextDataSet {
  return {
    references: new Map([...texts].filter(([name]) => !isClaimFile(name))),
    *claims(report) {
      for (const file of claimFiles) {
        const text = texts.get(file);
        if (text === undefined) report(missingFile(file));
        else for (const record of readRecords(file, text, report)) yield { file, ...record };
      }
    },
  };
}
const listCsv = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();

async function readTexts(folder: string, names: readonly string[]): Promise<FileTexts> {
  const texts = names.map(async (name) => {
    const pieces: string[] = [];
    for await (const piece of decode(path.join(folder, name))) pieces.push(piece);
    return [name, pieces.join('')] as const;
  });
  return new Map(await Promise.all(texts));
}

async function* decode(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(file)) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Error(`${file}: not UTF-8; save the file as UTF-8`);
  }
}
