import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The text of a data set's CSV files by file name, as it lies in a folder or a release. */
export type FileTexts = ReadonlyMap<string, string>;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the CSV files of a folder.
 * @throws when the folder cannot be read or a file is not UTF-8
 */
export async function readFolder(folder: string): Promise<FileTexts> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
  const texts = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(path.join(folder, name));
      try {
        return [name, decoder.decode(bytes)] as const;
      } catch {
        throw new Error(`${path.join(folder, name)}: not UTF-8; save the file as UTF-8`);
      }
    }),
  );
  return new Map(texts);
}
